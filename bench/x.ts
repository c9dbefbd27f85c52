import { readFileSync } from "node:fs";
import { readSource } from "../src/source/format.ts";

const s = await readSource(process.argv[2]!, readFileSync(process.argv[2]!));
console.log(s.text);
console.log(
  JSON.stringify(s.known),
  s.skip.map((k) => s.text.slice(k.start, k.end)),
);
