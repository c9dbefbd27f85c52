import { declaration, type Element, xml } from "../xml.ts";
import type { GraphNode, GraphPrinter } from "./graph.ts";

/** For Gephi, yEd, NetworkX and igraph. GraphML ids must not contain slashes, so the name is the label. */
export const graphml: GraphPrinter = function* ({ nodes, edges }) {
  const ids = new Map(nodes.map(({ name }, i) => [name, `n${i + 1}`]));
  yield `${declaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const name of ["label", "status", "title", "date", "files"]) yield xml(key("node", name, "string"));
  yield xml(key("edge", "times", "int"));
  yield '<graph edgedefault="directed">\n';
  for (const node of nodes) {
    yield xml({ name: "node", attributes: { id: ids.get(node.name) ?? "" }, content: dataOf(node) });
  }
  for (const { from, to, places } of edges) {
    const attributes = { source: ids.get(from) ?? "", target: ids.get(to) ?? "" };
    yield xml({ name: "edge", attributes, content: [data("times", String(places.length))] });
  }
  yield "</graph>\n</graphml>\n";
};

const key = (of: string, name: string, type: string): Element => ({
  name: "key",
  attributes: { id: name, for: of, "attr.name": name, "attr.type": type },
});

const data = (key: string, content: string): Element => ({ name: "data", attributes: { key }, content });

function dataOf({ name, status, title, date, files }: GraphNode): Element[] {
  const known = { label: name, status, title, date, files: files.join(" ") };
  return Object.entries(known).flatMap(([key, value]) => (value ? [data(key, value)] : []));
}
