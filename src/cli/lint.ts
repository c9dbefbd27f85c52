import { choiceLayers, type RuleChoice } from "../settings/rule-choice.ts";
import type { Layer } from "../settings/settings.ts";
import type { Threshold } from "../settings/threshold.ts";
import type { LintResult, Problem } from "../types/finding.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { type LintRequest, lintFiles } from "../workspace/run/lint-files.ts";
import type { Store } from "../workspace/run/store.ts";
import { exitStatus } from "./exit-status.ts";
import { filesRequest, type InputOptions } from "./input.ts";
import { type Io, print, problemList, say } from "./io.ts";
import { Progress } from "./progress.ts";
import { type ReportOptions, usesCitations, writeReports } from "./reports.ts";
import { inLongRun } from "./short-life.ts";

export interface LintOptions
  extends InputOptions,
    Threshold,
    RuleChoice,
    ReportOptions,
    Pick<
      LintRequest,
      "fix" | "annotate" | "track" | "author" | "date" | "diff" | "concurrency" | "shard" | "updateBaseline"
    > {
  readonly profile?: "un" | "none";
  readonly cache?: boolean;
  readonly cacheLocation: string;
  readonly watch?: boolean;
  readonly exitZero?: boolean;
}

/** `wgtip lint`: checks the citations in `paths`. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const store = await storeFor(options);
  if (!options.watch) return (await lintOnce(paths, options, io, store)).status;
  const { watch } = await import("../workspace/run/watch.ts");
  const { onProblem, ...request } = filesRequest(paths, options, io, (problem) => say(io, problem));
  const writes = [options.cacheLocation, ...(options.outputFile ?? []).map(({ path }) => path)];
  const onWait = () => io.stderr.write("\nWatching for changes; press Ctrl-C to stop.\n");
  return watch({ ...request, writes, onProblem, onWait }, async () => {
    if (io.stdout.isTTY) io.stdout.write(clearScreen);
    return (await lintOnce(paths, options, io, store)).restsOn;
  });
}

const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/** The cache holds findings only, so it is not used if a report needs more. */
async function storeFor(options: LintOptions): Promise<Store | undefined> {
  const { cache, cacheLocation, watch, fixDryRun, annotate } = options;
  if (!(cache || watch) || fixDryRun || annotate !== undefined || usesCitations(options)) return undefined;
  const { Store } = await import("../workspace/run/store.ts");
  return new Store(cache ? cacheLocation : undefined);
}

async function lintOnce(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  store: Store | undefined,
): Promise<{ status: number; restsOn: readonly string[] }> {
  const {
    fix,
    fixDryRun,
    annotate,
    track,
    author,
    date,
    diff,
    concurrency,
    shard,
    updateBaseline,
    quiet,
    outputFile = [],
  } = options;
  const progress = new Progress(io.stderr, "files", 1000);
  const { problems, onProblem } = problemList(io, progress);
  const outputs = problemList(io, progress);

  const { results, summary, fails, restsOn, passedOver } = await lintFiles({
    ...filesRequest(paths, options, io, onProblem),
    settings: layersOf(options),
    except: outputFile.map(({ path }) => path),
    citations: usesCitations(options),
    ...(fix && { fix }),
    ...(fixDryRun && { fixDryRun }),
    ...(annotate !== undefined && { annotate }),
    ...(track !== undefined && { track }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(diff !== undefined && { diff }),
    ...(concurrency !== undefined && { concurrency }),
    ...(shard && { shard }),
    ...(store && { store }),
    ...(updateBaseline && { updateBaseline }),
    onSearch: (seen) => progress.search(seen),
    onProgress: ({ bytes, totalBytes, files }) => progress.show(bytes, totalBytes, files),
    ...(quiet && { quiet }),
    onFixedInput: (bytes) => print(io.stdout, [bytes]),
    onNotice: (notice: Problem) => say(io, notice),
  });
  const run = { registry: openRegistry(), summary, problems };
  const isInputFixed = fix !== undefined && (options.stdin || paths.includes("-"));
  // standard output then is for the fixed text
  const reports = isInputFixed ? { ...io, stdout: io.stderr } : io;
  await writeReports(besideProgress(inLongRun(results), progress), run, options, reports, outputs.onProblem);
  if (quiet && summary.errors === 0 && fails())
    io.stderr.write("wgtip: fails for findings that --quiet does not show\n");
  if (passedOver) io.stderr.write(`wgtip: passed over, because their kinds cannot be read: ${passedOver}\n`);
  return { status: exitStatus(problems.length + outputs.problems.length, fails(), options.exitZero), restsOn };
}

/** The settings from the command line, which override any configuration. */
function layersOf(options: LintOptions): Layer[] {
  const { profile, ...choice } = options;
  return [
    ...choiceLayers(choice),
    ...(profile ? [{ origin: "--profile", values: { profile } }] : []),
    ...thresholdLayers(options),
  ];
}

/** The thresholds from the command line. */
export function thresholdLayers({ strict, maxWarnings }: Pick<LintOptions, "strict" | "maxWarnings">): Layer[] {
  return [
    ...(strict ? [{ origin: "--strict", values: { strict } }] : []),
    ...(maxWarnings === undefined ? [] : [{ origin: "--max-warnings", values: { maxWarnings } }]),
  ];
}

/** Clears the progress bar before a finding is printed. */
async function* besideProgress(results: AsyncIterable<LintResult>, progress: Progress): AsyncGenerator<LintResult> {
  for await (const result of results) {
    if (result.findings.length > 0) progress.clear();
    yield result;
  }
  progress.clear();
}
