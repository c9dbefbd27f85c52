import { readdirSync } from "node:fs";

/** Whole texts: slow, and seldom the only ones to see what is wrong. */
const last = ["test/rules/examples.test.ts", "test/annotated.test.ts", "test/rules/fixtures.test.ts"];
/** What it sees is prose: the pages. */
const left = ["test/rules/docs.test.ts"];

const inFolder = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !last.includes(file) && !left.includes(file));

/**
 * The tests that say what src/rules and src/resolve do, the quickest first: the first that fails ends the run of a
 * mutant.
 */
export const tests = [
  ...inFolder("test/resolve"),
  "test/suppress/suppress.test.ts",
  "test/registry/tables/about.test.ts",
  ...inFolder("test/rules"),
  ...last,
];
