import { type Program, type Run, rounds, wgtip } from "./children.ts";
import { type Figure, type Limit, title } from "./figure.ts";
import { median } from "./timing.ts";

const bare: Program = { args: ["bench/speed/yardsticks/bare.js"] };

/** Whole runs over folders of texts, compared with a process that reads and decodes them and runs one expression. */
export function wholeProcess(folders: readonly string[], count: number): Figure[] {
  title(`whole process: ${folders.join(", ")}, ${count} rounds`);
  const record = /^\{"path":/;
  const finding = /^ +\d+:\d+ +(?:error|warning|style) /m;
  const runs = rounds(
    {
      bare,
      one: { args: ["bench/speed/yardsticks/one.js", ...folders], prints: /^[1-9]/ },
      extract: { args: [wgtip, "extract", "--format", "ndjson", ...folders], prints: record },
      lint: { args: [wgtip, "lint", "--concurrency", "1", ...folders], prints: finding },
      chosen: { args: [wgtip, "lint", ...folders], prints: finding },
    },
    count,
  );
  return [
    ...used("bare", runs, "bare"),
    ...used("one", runs, "one"),
    ...used("extract", runs, "extract", { most: 130, wide: 260 }),
    ...used("lint, one thread", runs, "lint", { most: 150, wide: 300 }),
    ...used("lint, as it chooses", runs, "chosen"),
    ...beside("extract", runs, "extract", "one", { most: 6, wide: 30 }),
    ...beside("lint, one thread,", runs, "lint", "one", { most: 9, wide: 40 }),
    ...beside("lint, as it chooses,", runs, "chosen", "one"),
  ];
}

/** Linting one small file, from start to end, compared with Node doing nothing. */
export function startUp(line: string, count: number): Figure[] {
  title(`start-up, ${count} rounds`);
  const prints = /^ +\d+:\d+ /m;
  const runs = rounds(
    {
      bare,
      line: { args: [wgtip, "lint", line], prints },
      page: { args: [wgtip, "lint", "fixtures/draft.md"], prints },
    },
    count,
  );
  return [
    ...used("bare", runs, "bare"),
    ...used("a line of text", runs, "line"),
    ...used("a page of Markdown (fixtures/draft.md)", runs, "page"),
    ...beside("a line", runs, "line", "bare", { most: 1.35, wide: 3 }),
    ...beside("a page", runs, "page", "bare", { most: 1.6, wide: 5 }),
  ];
}

type Rounds<Name extends string> = readonly Record<Name, Run>[];

/** Medians of what one program used. */
function used<Name extends string>(what: string, runs: Rounds<Name>, name: Name, memory?: Limit): Figure[] {
  const of = (figure: keyof Run) => median(runs.map((round) => round[name][figure]));
  return [
    { what, value: 1e3 * of("seconds"), unit: "ms" },
    { what: "  processor time", value: 1e3 * of("processor"), unit: "ms" },
    { what: "  peak memory", value: of("megabytes"), unit: "MB", ...(memory && { limit: memory }) },
  ];
}

/** How many times as long one program takes as another: the median of the ratios of all rounds. */
function beside<Name extends string>(
  what: string,
  runs: Rounds<Name>,
  name: Name,
  other: Name,
  limit?: Limit,
): Figure[] {
  const ratio = (figure: keyof Run) => median(runs.map((round) => round[name][figure] / round[other][figure]));
  return [
    { what: `${what} beside ${other}`, value: ratio("seconds"), ...(limit && { limit }) },
    { what: "  in processor time", value: ratio("processor") },
  ];
}
