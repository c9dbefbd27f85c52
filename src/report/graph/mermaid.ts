import { printable } from "../printable.ts";
import type { GraphPrinter } from "./graph.ts";

/** For Markdown on GitHub and GitLab. Documents that were read have a solid frame; ones that don't exist are red. */
export const mermaid: GraphPrinter = function* ({ nodes, edges }) {
  const ids = new Map(nodes.map(({ name }, i) => [name, `n${i + 1}`]));
  yield "flowchart LR\n  classDef cited stroke-dasharray: 4\n  classDef missing stroke: red, stroke-dasharray: 4\n";
  for (const { name, status } of nodes) {
    const style = status === "missing" ? ":::missing" : status === "read" ? "" : ":::cited";
    yield `  ${ids.get(name)}["${escaped(name)}"]${style}\n`;
  }
  for (const { from, to, places } of edges) {
    yield `  ${ids.get(from)} -->${places.length > 1 ? `|${places.length}|` : ""} ${ids.get(to)}\n`;
  }
};

/** Escapes `#`, which begins an entity in Mermaid, and characters that Markdown or HTML would interpret. */
const escaped = (text: string): string => printable(text).replace(/["#&<>`*_~\\]/g, (c) => `#${c.charCodeAt(0)};`);
