import { doubtsOf } from "../src/registry/checks/doubts.ts";
import { openRegistry } from "../src/workspace/facts/registry-file.ts";
const t=performance.now();
const d = doubtsOf([...openRegistry(process.argv.at(-1)).entries()]);
console.log(performance.now()-t);
for (const x of d) console.log(x.fact, x.name, x.reason.slice(0,230));
