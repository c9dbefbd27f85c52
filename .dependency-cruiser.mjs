// The rooms of src, and which rooms each may import: only those below it. CONTRIBUTING.md draws them.
// scripts/arrows.js asserts that dependency-cruiser sees the files at all.

/** From the bottom up; rooms on the same line don't import each other. */
const floors = [
  ["types"],
  ["text", "words"],
  ["facts"],
  ["source", "parse"],
  ["registry"],
  ["resolve"],
  ["rules"],
  ["suppress", "settings"],
  ["pipeline.ts", "parity"],
  ["examples.ts"],
  ["report", "baseline", "fixes"],
  ["core.ts"],
  ["workspace"],
  ["completion", "server"],
  ["cli", "index.ts"],
];

const path = (room) => `^src/${room}${room.endsWith(".ts") ? "$" : "/"}`;

/** Rooms that run in a browser as well as in Node. */
const pure = floors
  .slice(
    0,
    floors.findIndex((floor) => floor.includes("workspace")),
  )
  .flat();

export default {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...floors.flatMap((floor, i) =>
      floor.map((room) => ({
        name: `below-${room}`,
        comment: "arrows go down only",
        severity: "error",
        from: { path: path(room) },
        to: { path: [...floor.filter((other) => other !== room), ...floors.slice(i + 1).flat()].map(path) },
      })),
    ),
    {
      name: "pure",
      comment: "these rooms run in browsers",
      severity: "error",
      from: { path: pure.map(path) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-door",
      comment: "the small tables are reached through src/facts",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/facts/" },
      to: { path: "^build/tables\\.js$" },
    },
    { name: "resolved", severity: "error", from: {}, to: { couldNotResolve: true, path: "^[.#]" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\?raw$" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"], conditionNames: ["import", "default"] },
  },
};
