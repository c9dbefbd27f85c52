// The least that a program like wgtip must do: reads every file in some folders, decodes it, and runs one expression
// over it. Imports nothing of wgtip, so that it stays the same however wgtip changes.
//   node one.js FOLDER…      prints how often the expression matches
import { readdirSync, readFileSync } from "node:fs";

const trigger = /\/|[Rr]es(?:olution|s?\.?\s+\d)|[Dd]ecision/g;
let matches = 0;
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true }).sort())
    if (name.endsWith(".txt")) for (const _ of readFileSync(`${folder}/${name}`, "utf8").matchAll(trigger)) matches++;
console.log(matches);
