// Bundles and runs a TypeScript script of the project: node scripts/run.js bench/gold.ts [arguments]
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.js";

const [script, ...args] = process.argv.slice(2);
const file = `build/scripts/${basename(script, ".ts")}.js`;
await bundle({ input: script, file });
process.argv = [process.argv[0], script, ...args];
await import(pathToFileURL(file).href);
