import { readdirSync } from "node:fs";

/** Whole texts: slow, and rarely the only tests to fail. */
const last = ["test/rules/examples.test.ts", "test/annotated.test.ts", "test/rules/fixtures.test.ts"];
/** Tests of prose: the pages of the rules. */
const left = ["test/rules/docs.test.ts"];

const inFolder = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !last.includes(file) && !left.includes(file));

/** The tests of src/rules and src/resolve, quickest first, because the first failure ends the run of a mutant. */
export const tests = [
  ...inFolder("test/resolve"),
  "test/suppress/suppress.test.ts",
  "test/registry/tables/about.test.ts",
  ...inFolder("test/rules"),
  ...last,
];
