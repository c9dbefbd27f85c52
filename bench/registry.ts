/**
 * What the registry suggests for names with a slip, how fast, and how it performs when it is large.
 *
 *     npm run bench:registry                the slips, and sizes up to a million rows
 *     npm run bench:registry -- --slips     only the slips; with --missed, also what was not recovered
 *     npm run bench:registry -- --sizes     only the sizes
 *     npm run bench:registry -- --formats   other formats of the index, with its rows and with a million
 *     npm run bench:registry -- --imports   imports of ten thousand, a hundred thousand and a million rows: some minutes
 */

import { IndexFile } from "../src/registry/index/index-file.ts";
import { fileBlocks, openRegistry } from "../src/workspace/facts/registry-file.ts";
import { chosen, formats } from "./registry/formats.ts";
import { reportImports } from "./registry/report-imports.ts";
import { reportSlips } from "./registry/report-slips.ts";
import { generatedLines, measure, measured } from "./registry/sizes.ts";

const has = (option: string) => process.argv.includes(option);
if (has("--measure")) measure(process.argv.at(-2) as string, process.argv.at(-1) as string);
else if (has("--imports")) reportImports([10_000, 100_000, 1_000_000]);
else if (has("--formats")) reportSizes(Object.keys(formats), [1]);
else {
  if (!has("--sizes")) await reportSlips(symbols(), has("--missed"));
  if (!has("--slips")) reportSizes([chosen], [1, 10]);
}

/** The names in the tables that are symbols. */
function symbols(): string[] {
  const names = Array.from(openRegistry("dist/registry.idx").entries(), ({ name }) => name);
  return names.filter((name) => !/ (?:resolution|decision|statement) /.test(name));
}

/** Prints the figures of formats of the index, with these multiples of its rows and with a million. */
function reportSizes(names: readonly string[], multiples: readonly number[]): void {
  const rows = new IndexFile(fileBlocks("dist/registry.idx")).all();
  console.log("entries | index | open | 40 look-ups | 100,000 look-ups | memory after 40 | after 100,000");
  for (const count of [...multiples.map((multiple) => multiple * rows.length), 1_000_000])
    for (const name of names) {
      const size = measured(generatedLines(rows, count), name, "build/scripts/registry.js", 5);
      const { entries, bytes, opening, few, many, memory40, memoryMany } = size;
      const cells = [
        entries.toLocaleString("en"),
        `${(bytes / 1e6).toFixed(1)} MB`,
        `${opening.toFixed(1)} ms`,
        `${few.toFixed(1)} ms`,
        `${many.toFixed(0)} ms`,
        `${memory40.toFixed(0)} MB`,
        `${memoryMany.toFixed(0)} MB`,
      ];
      console.log(`${cells.join(" | ")}  ${name}`);
    }
}
