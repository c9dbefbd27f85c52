// Bundles a TypeScript script of the project and runs it: node scripts/run.js bench/gold.ts [arguments]
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { bundle } from "./bundle.js";

const [script, ...args] = process.argv.slice(2);
const output = `build/scripts/${basename(script, ".ts")}.js`;
await bundle(rolldown, { input: script, file: output });
process.argv = [process.argv[0], script, ...args];
await import(pathToFileURL(output).href);
