/**
 * Many files: 10,000 drafts made of the fixtures, 250 MB in all. Measures the gain from a second thread and from a warm
 * cache, and the size from which they pay off; see bench/README.md.
 *
 *     npm run bench:many               a few minutes
 *     npm run bench:many -- --short    a tenth of the files, fewer runs, and limits wide enough for so little work
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "./many/files.ts";
import { node, peakMemory, wgtip } from "./speed/children.ts";
import { type Figure, print, title } from "./speed/figure.ts";
import { medians } from "./speed/timing.ts";

const short = process.argv.includes("--short");
const [count, bytes] = short ? [1000, 25e6] : [10_000, 250e6];
const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
const cache = ["--cache", "--cache-location", join(folder, ".cache")];
let failed = 0;

function show(figures: readonly Figure[]): void {
  for (const figure of figures) if (print(figure, short) === false) failed++;
}

/** Time in seconds and memory in MB of a run over all files. */
function lint(...options: string[]): { seconds: number; memory: number } {
  const start = performance.now();
  const memory = peakMemory(wgtip, "lint", folder, ...options);
  return { seconds: (performance.now() - start) / 1000, memory };
}

function whole(): Figure[] {
  const [one, two, cold] = [lint("--concurrency", "1"), lint("--concurrency", "2"), lint(...cache)];
  const warm = [lint(...cache), lint(...cache), lint(...cache)].sort((a, b) => a.seconds - b.seconds)[1] ?? cold;
  return [
    { what: "one thread", value: one.seconds, unit: "s" },
    { what: "two workers", value: two.seconds, unit: "s" },
    { what: "as the program chooses, writing a cache", value: cold.seconds, unit: "s" },
    { what: "from the cache", value: warm.seconds, unit: "s" },
    { what: "one thread, times two workers", value: one.seconds / two.seconds, limit: { least: 1.7, wide: 0.5 } },
    { what: "without the cache, times with", value: two.seconds / warm.seconds, limit: { least: 10, wide: 3 } },
    { what: "peak memory, one thread", value: one.memory, unit: "MB", limit: { most: 300, wide: 600 } },
    { what: "peak memory, two workers", value: two.memory, unit: "MB", limit: { most: 600, wide: 1200 } },
    { what: "peak memory, from the cache", value: warm.memory, unit: "MB", limit: { most: 300, wide: 600 } },
  ];
}

/** Runs over this many megabytes with one thread, with two workers, and as the program chooses. */
function threshold(megabytes: number, rounds: number): Figure[] {
  const part = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  writeFiles(part, Math.round(megabytes * 40), megabytes * 1e6);
  const seconds = medians(
    {
      one: () => node(wgtip, "lint", part, "--concurrency", "1"),
      two: () => node(wgtip, "lint", part, "--concurrency", "2"),
      auto: () => node(wgtip, "lint", part),
    },
    rounds,
    1,
  );
  rmSync(part, { recursive: true });
  const times = (name: "two" | "auto") => seconds[name] / seconds.one;
  return [
    { what: `${megabytes} MB, one thread`, value: 1000 * seconds.one, unit: "ms" },
    { what: `${megabytes} MB, two workers, times one thread`, value: times("two") },
    {
      what: `${megabytes} MB, as the program chooses, times one thread`,
      value: times("auto"),
      limit: { most: 1.1, wide: 1.5 },
    },
  ];
}

title("from which size workers are worth it");
for (const megabytes of short ? [1] : [0.5, 1, 2, 3, 4, 8]) show(threshold(megabytes, short ? 5 : 7));

writeFiles(folder, count, bytes);
title(`${count} files, ${bytes / 1e6} MB`);
show(whole());
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
