/**
 * The built server as an editor uses it, the page, and the sizes of what is installed: see bench/README.md.
 *
 *     npm run bench:server               some minutes
 *     npm run bench:server -- --short    fewer files and edits
 *     npm run bench:server -- edits page only these sections
 */

import { existsSync } from "node:fs";
import { edits } from "./server/edits.ts";
import { memory } from "./server/memory.ts";
import { page } from "./server/page.ts";
import { sizes } from "./server/sizes.ts";
import { start } from "./server/start.ts";
import { type Figure, print, title } from "./speed/figure.ts";

if (!existsSync("dist/cli.cjs")) {
  console.error("there is no built program: run npm run build");
  process.exit(2);
}
const short = process.argv.includes("--short");
const sections: readonly (readonly [string, () => Promise<Figure[]> | Figure[]])[] = [
  ["start", () => start(short ? 3 : 9, short ? 1000 : 10_000)],
  ["edits", () => edits(short ? 20 : 60)],
  ["memory", () => memory(short ? 50 : 500)],
  ["sizes", sizes],
  ["page", () => page(short ? 1 : 5)],
];
let failed = 0;
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
for (const [name, measure] of sections) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  title(name);
  for (const figure of await measure()) if (print(figure, short) === false) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
