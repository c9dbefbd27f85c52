/** Draws the citation graph: the open documents on the left, what they cite on the right. */
import type { Graph, GraphNode } from "../../src/report/graph/graph.ts";

/** In pixels: height of a row, width of the lines, approximate width of a letter, size of a dot. */
const [row, gap, letter, dot] = [24, 110, 7, 4];
/** Longest part of a name to show, in characters. */
const longest = 42;

export function drawingOf({ nodes, edges }: Graph): SVGElement {
  const citing = nodes.filter(({ status }) => status === "read");
  const cited = nodes.filter(({ status }) => status !== "read");
  const left = widthOf(citing);
  const places = new Map([...placed(citing, left), ...placed(cited, left + gap)]);
  const [width, height] = [left + gap + widthOf(cited), (Math.max(citing.length, cited.length) + 1) * row];
  const drawing = element("svg", { viewBox: `0 0 ${width} ${height}`, width, height });
  for (const { from, to, places: times } of edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a && b) drawing.append(lineOf(a, b, `${from} → ${to}: ${times.length}`, Math.min(times.length, 5)));
  }
  for (const node of nodes) {
    const place = places.get(node.name);
    if (place) drawing.append(dotOf(node, place));
  }
  return drawing;
}

/** The width of a column of names, including their dots. */
const widthOf = (nodes: readonly GraphNode[]): number =>
  20 + letter * Math.min(longest, Math.max(0, ...nodes.map(({ name }) => name.length)));

interface Place {
  readonly x: number;
  readonly y: number;
}

const placed = (nodes: readonly GraphNode[], x: number): [string, Place][] =>
  nodes.map(({ name }, i) => [name, { x, y: (i + 1) * row }]);

/** A line to the other column, or around the names in the same one. */
function lineOf(from: Place, to: Place, title: string, width: number): SVGElement {
  const bend = from.x === to.x ? from.x + gap / 2 : (from.x + to.x) / 2;
  const d = `M${from.x} ${from.y} C${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}`;
  const line = element("path", { d, "stroke-width": width });
  line.append(titled(title));
  return line;
}

function dotOf({ name, status, title, date }: GraphNode, { x, y }: Place): SVGElement {
  const isRead = status === "read";
  const group = element("g", { class: status.replace(" ", "-") });
  const words = element("text", { x: isRead ? x - 10 : x + 10, y: y + 4, "text-anchor": isRead ? "end" : "start" });
  words.textContent = name.length > longest ? `${name.slice(0, longest)}…` : name;
  group.append(
    element("circle", { cx: x, cy: y, r: dot }),
    words,
    titled([name, title, date].filter(Boolean).join("\n")),
  );
  return group;
}

const titled = (words: string): SVGElement => Object.assign(element("title", {}), { textContent: words });

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
