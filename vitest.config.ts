import { defineConfig } from "vitest/config";

const every = "test/**/*.test.ts";
/** Tests of rooms without state: in one process they share what they load, the index of the registry above all. */
const pure = [
  "baseline",
  "facts",
  "fixes",
  "grammar",
  "parity",
  "parse",
  "properties",
  "registry",
  "resolve",
  "rules",
  "source",
  "suppress",
].map((room) => `test/${room}/**/*.test.ts`);

// css: load style sheets, which Vitest leaves empty by default; the HTML report includes one.
export default defineConfig({
  test: {
    // many tests start programs or a browser: beside other work that takes long
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: true,
    globalSetup: "test/setup.ts",
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "rest", include: [every], exclude: pure } },
    ],
  },
});
