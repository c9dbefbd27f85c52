/**
 * The tests that say what src/rules and src/resolve do, the quickest first: the first that fails ends the run of a
 * mutant.
 */
export const tests = [
  "test/resolve/references.test.ts",
  "test/resolve/sittings.test.ts",
  "test/resolve/bodies.test.ts",
  "test/registry/about.test.ts",
  "test/suppress/suppress.test.ts",
  "test/rules/check.test.ts",
  "test/rules/document.test.ts",
  "test/rules/places.test.ts",
  "test/rules/examples.test.ts",
  "test/rules/rules.test.ts",
  "test/injection/kinds.test.ts",
  "test/annotated.test.ts",
  "test/rules/fixtures.test.ts",
];
