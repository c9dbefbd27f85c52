import { bundle } from "../../scripts/bundle.js";
import { node, wgtip } from "./children.ts";
import { type Figure, title } from "./figure.ts";
import { medians } from "./timing.ts";

/** Whole runs over a folder, from start to end, against a process that only reads, decodes and scans the same files. */
export async function wholeProcess(folder: string, rounds: number): Promise<Figure[]> {
  const yardstick = "build/scripts/yardstick.js";
  await bundle({ input: "bench/speed/yardstick.ts", file: yardstick, minify: true });
  title(`whole process: ${folder}, ${rounds} rounds`);

  const seconds = medians(
    {
      yardstick: () => node(yardstick, folder),
      extract: () => node(wgtip, "extract", "--format", "ndjson", folder),
      lint: () => node(wgtip, "lint", folder),
    },
    rounds,
    1,
  );
  return [
    { what: "read, decode and scan", value: 1e3 * seconds.yardstick, unit: "ms" },
    { what: "wgtip extract --format ndjson", value: 1e3 * seconds.extract, unit: "ms" },
    { what: "wgtip lint", value: 1e3 * seconds.lint, unit: "ms" },
    { what: "extract, times the first", value: seconds.extract / seconds.yardstick, limit: { most: 3, wide: 16 } },
    { what: "lint, times the first", value: seconds.lint / seconds.yardstick, limit: { most: 4, wide: 16 } },
  ];
}
