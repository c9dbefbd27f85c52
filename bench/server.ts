/**
 * The built server as an editor meets it, and the sizes of what is installed: see bench/README.md.
 *
 *     npm run bench:server               some minutes
 *     npm run bench:server -- --short    fewer files and edits
 */

import { edits } from "./server/edits.ts";
import { memory } from "./server/memory.ts";
import { sizes } from "./server/sizes.ts";
import { start } from "./server/start.ts";
import { type Figure, print, title } from "./speed/figure.ts";

const short = process.argv.includes("--short");
const sections: readonly (readonly [string, () => Promise<Figure[]> | Figure[]])[] = [
  ["start", () => start(short ? 3 : 9, short ? 1000 : 10_000)],
  ["edits", () => edits(short ? 20 : 60)],
  ["memory", () => memory(short ? 50 : 500)],
  ["sizes", sizes],
];
let failed = 0;
for (const [name, measure] of sections) {
  title(name);
  for (const figure of await measure()) if (print(figure, short) === false) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
