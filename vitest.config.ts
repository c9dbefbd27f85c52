import { defineConfig } from "vitest/config";

const every = "test/**/*.test.ts";
/** A file for each rule; in one process they share what they load, the index of the registry above all. */
const ofRules = "test/rules/**/*.test.ts";

// css: style sheets are not left empty, as they are by default: the HTML report has one.
export default defineConfig({
  test: {
    // many tests start programs or a browser: beside other work that takes long
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: true,
    projects: [
      { extends: true, test: { name: "rules", include: [ofRules], isolate: false } },
      { extends: true, test: { name: "rest", include: [every], exclude: [ofRules] } },
    ],
  },
});
