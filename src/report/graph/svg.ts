import { type Element, xml } from "../xml.ts";
import type { GraphEdge, GraphNode, GraphPrinter } from "./graph.ts";

/** In pixels: height of a row, width of the lines, approximate width of a letter, size of a dot. */
const [row, gap, letter, dot] = [24, 110, 7, 4];
/** Longest part of a name to show, in characters. */
const longest = 42;

/**
 * A drawing: the documents that were read on the left, each with a link to its file; what they cite on the right, with a
 * link to where it is published. Classes are those of the status: `read`, `missing`, `unknown-series`.
 */
export const svg: GraphPrinter = function* ({ nodes, edges }) {
  const citing = nodes.filter(({ status }) => status === "read");
  const cited = nodes.filter(({ status }) => status !== "read");
  const left = widthOf(citing);
  const places = new Map([...placed(citing, left), ...placed(cited, left + gap)]);
  const [width, height] = [left + gap + widthOf(cited), (Math.max(citing.length, cited.length) + 1) * row];
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  yield `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="currentColor" font-family="sans-serif" font-size="12">\n`;
  for (const edge of edges) {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (from && to) yield xml(lineOf(edge, from, to));
  }
  for (const node of nodes) {
    const place = places.get(node.name);
    if (place) yield xml(linked(node, nodeOf(node, place)));
  }
  yield "</svg>\n";
};

/** The width of a column of names, including their dots. */
const widthOf = (nodes: readonly GraphNode[]): number =>
  20 + letter * Math.min(longest, Math.max(0, ...nodes.map(({ name }) => name.length)));

interface Place {
  readonly x: number;
  readonly y: number;
}

const placed = (nodes: readonly GraphNode[], x: number): [string, Place][] =>
  nodes.map(({ name }, i) => [name, { x, y: (i + 1) * row }]);

/** A line to the other column, or around the names in the same one; it is thicker for several citations. */
function lineOf({ from, to, places }: GraphEdge, a: Place, b: Place): Element {
  const bend = a.x === b.x ? a.x + gap / 2 : (a.x + b.x) / 2;
  const d = `M${a.x} ${a.y} C${bend} ${a.y} ${bend} ${b.y} ${b.x} ${b.y}`;
  const look = { fill: "none", stroke: "currentColor", "stroke-opacity": 0.4 };
  const attributes = { d, ...look, "stroke-width": Math.min(places.length, 5) };
  return { name: "path", attributes, content: [titled(`${from} → ${to}: ${places.length}`)] };
}

function nodeOf({ name, status, title, date }: GraphNode, { x, y }: Place): Element {
  const isRead = status === "read";
  const shown = name.length > longest ? `${name.slice(0, longest)}…` : name;
  const words = { x: isRead ? x - 10 : x + 10, y: y + 4, "text-anchor": isRead ? "end" : "start" };
  const colour = status === "missing" ? { fill: "#c0392b" } : {};
  return {
    name: "g",
    attributes: { class: status.replace(" ", "-"), ...colour },
    content: [
      titled([name, title, date].filter(Boolean).join("; ")),
      { name: "circle", attributes: { cx: x, cy: y, r: dot } },
      { name: "text", attributes: words, content: shown },
    ],
  };
}

/** `<a href="docs/draft%201.md">…</a>`, relative to the current folder, or an address. */
function linked({ files, address }: GraphNode, content: Element): Element {
  const [file] = files;
  const href = file === undefined ? address : file.split("/").map(encodeURIComponent).join("/");
  return href ? { name: "a", attributes: { href }, content: [content] } : content;
}

const titled = (content: string): Element => ({ name: "title", attributes: {}, content });
