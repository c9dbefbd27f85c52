import { printable } from "../printable.ts";
import type { GraphNode, GraphPrinter } from "./graph.ts";

/** For Graphviz. Documents that were read have a solid frame; documents that don't exist are red. */
export const dot: GraphPrinter = function* ({ nodes, edges }) {
  yield "digraph citations {\n  rankdir=LR;\n  node [shape=box, style=dashed];\n";
  for (const node of nodes) yield `  ${quoted(node.name)}${attributes(node)};\n`;
  for (const { from, to, places } of edges) {
    yield `  ${quoted(from)} -> ${quoted(to)}${places.length > 1 ? ` [label=${places.length}]` : ""};\n`;
  }
  yield "}\n";
};

function attributes({ status, title }: GraphNode): string {
  const pairs = [
    ...(status === "read" ? ["style=solid"] : []),
    ...(status === "missing" ? ["color=red"] : []),
    ...(title ? [`tooltip=${quoted(title)}`] : []),
  ];
  return pairs.length > 0 ? ` [${pairs.join(", ")}]` : "";
}

const quoted = (text: string): string => `"${printable(text).replace(/["\\]/g, "\\$&")}"`;
