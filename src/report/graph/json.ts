import type { GraphPrinter } from "./graph.ts";

/** `{"nodes":[…],"edges":[{"from","to","times","places"}],"left","problems","registry"}` */
export const graphJson: GraphPrinter = function* ({ nodes, edges, left }, { problems, registry }) {
  yield '{"nodes":[';
  yield* listed(nodes);
  yield '\n],\n"edges":[';
  yield* listed(edges.map(({ from, to, places }) => ({ from, to, times: places.length, places })));
  const rest = {
    left,
    problems: problems.map(({ path, message }) => ({ path, message })),
    registry: { version: registry.version, sha256: registry.sha256 },
  };
  yield `\n],\n${JSON.stringify(rest).slice(1)}\n`;
};

function* listed(items: readonly object[]): Generator<string> {
  for (const [i, item] of items.entries()) yield `${i > 0 ? "," : ""}\n${JSON.stringify(item)}`;
}
