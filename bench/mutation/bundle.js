// Bundles the tests with the mutated sources, as modules that Mocha loads once for all mutants.
import { rolldown } from "rolldown";
import { raw } from "../../scripts/bundle.js";
import { tests } from "./tests.js";

/** "03-rules-places": Mocha runs files in the order of their names. */
const nameOf = (test, i) => `${`${i}`.padStart(2, "0")}-${test.split("/").slice(1).join("-").replace(".test.ts", "")}`;

const build = await rolldown({
  input: Object.fromEntries(tests.map((test, i) => [nameOf(test, i), test])),
  platform: "node",
  external: ["chai", "@vitest/expect"],
  plugins: [raw],
  resolve: { alias: { vitest: `${import.meta.dirname}/vitest.ts` } },
  // A mutant must not read what another has cached. All caches are WeakMaps, so these forget
  transform: { inject: { WeakMap: [`${import.meta.dirname}/forgetful.ts`, "Forgetful"] } },
});
await build.write({ dir: "build/mutation", chunkFileNames: "chunks/[name].js", cleanDir: true });
await build.close();
