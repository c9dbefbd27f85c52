import type { SourcedEntry } from "../registry/tables/fact-row.ts";
import { count, emptySummary, type LintResult, type Problem } from "../report/report.ts";
import type { CheckOptions } from "../rules/engine/check.ts";
import type { Layer } from "../settings/settings.ts";
import { sizeLimit } from "../source/encoding.ts";
import { problemOf } from "../source/problem.ts";
import type { Remember } from "../workspace/facts/mastheads.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { standardInput } from "../workspace/files/files.ts";
import { sizeOf } from "../workspace/files/size.ts";
import { type BaselineOptions, Baselines } from "../workspace/run/baseline.ts";
import { fileOptions, type LintFileOptions } from "../workspace/run/lint-file.ts";
import {
  type Job,
  type Known,
  lintFiles,
  type Outcome,
  type SizedFile,
  threadsFor,
} from "../workspace/run/lint-files.ts";
import type { Shard } from "../workspace/run/shard.ts";
import type { Store } from "../workspace/run/store.ts";
import { type SettingsFinder, settingsFinder } from "../workspace/settings/settings.ts";
import { Tally, type Threshold } from "./exit-status.ts";
import { collected, filesOf, type InputOptions, problemList } from "./input.ts";
import type { Io } from "./io.ts";
import { Progress } from "./progress.ts";
import { needsCitations, type ReportOptions, withoutReports, writeReports } from "./reports.ts";

export interface LintOptions
  extends InputOptions,
    Threshold,
    LintFileOptions,
    ReportOptions,
    BaselineOptions,
    Pick<CheckOptions, "profile"> {
  /** Only findings on lines that have changed since this commit, or in this range. */
  readonly diff?: string;
  /** How many threads lint. */
  readonly concurrency?: number;
  readonly shard?: Shard;
  readonly cache?: boolean;
  readonly cacheLocation: string;
  readonly watch?: boolean;
}

/** `wgtip lint`: says what is wrong with the citations in `paths`. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const store = await storeFor(options);
  const run = () => lintOnce(paths, options, io, store);
  if (!options.watch) return (await run()).status;
  const writes = [options.cacheLocation, ...(options.outputFile ?? []).map(({ path }) => path)];
  const { watch } = await import("../workspace/run/watch.ts");
  return watch(paths, { ...options, writes }, io, async () => (await run()).restsOn);
}

/** Only findings are remembered: not where a report needs more. */
async function storeFor(options: LintOptions): Promise<Store | undefined> {
  const { cache, cacheLocation, watch, fixDryRun } = options;
  if (!(cache || watch) || fixDryRun || needsCitations(options)) return undefined;
  const { Store } = await import("../workspace/run/store.ts");
  return new Store(cache ? cacheLocation : undefined);
}

async function lintOnce(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  store: Store | undefined,
): Promise<{ status: number; restsOn: readonly string[] }> {
  const registry = openRegistry();
  const { problems, onProblem } = problemList(io);
  const outputs = problemList(io);
  const summary = emptySummary();
  const { maxSize = sizeLimit, stdinFilename = "<stdin>", shard } = options;
  const cached = store && (await import("../workspace/run/cached.ts"));

  const changed =
    options.diff === undefined
      ? undefined
      : await (await import("../workspace/run/changed.ts")).onlyChanged(options.diff);
  const finder = settingsFinder(layersOf(options), onProblem);

  const files = withoutReports(await collected(filesOf(paths, options, io, onProblem, finder)), options);
  const sized = files.map((path) => ({ path, size: sizeOf(path) }));
  const known: Known = {
    options: fileOptions({ ...options, citations: needsCitations(options) }),
    registry: options.registry ?? [],
    drafts: await draftsAmong(sized, maxSize, options.concurrency, store && cached?.rememberIn(store)),
    stdinFilename,
    maxSize,
  };
  const mine = new Set(shard === undefined ? files : (await import("../workspace/run/shard.ts")).filesIn(shard, files));
  const jobs = await jobsOf(
    sized.filter(({ path }) => mine.has(path)),
    finder,
    stdinFilename,
  );

  const lint = (some: readonly Job[]) => lintFiles(some, known, io, options.concurrency);
  const outcomes = store && cached ? cached.lintCached(jobs, known, registry, store, lint) : lint(jobs);
  const tally = new Tally();
  const baselines = new Baselines(options, io, onProblem);
  async function* results(): AsyncGenerator<LintResult> {
    for await (const result of withProgress(outcomes, jobs, io, onProblem)) {
      const applied = await finder.settingsOf(result.source.path);
      if (!applied) continue;
      const fresh = await baselines.fresh(result, applied);
      const shown = changed ? changed(fresh) : fresh;
      count(summary, shown);
      tally.add(shown, applied);
      yield shown;
    }
    if (await baselines.close()) tally.fail();
  }
  await writeReports(results(), { registry, summary, problems }, options, io, outputs.onProblem);
  await store?.save().catch((error) => {
    const { path, message } = problemOf(options.cacheLocation, error);
    io.stderr.write(`wgtip: ${path}: nothing is remembered: ${message}\n`);
  });
  return {
    status: tally.exitStatus(problems.length + outputs.problems.length),
    // the files that configurations name
    restsOn: [...new Set(jobs.map(({ settings }) => settings))].flatMap(({ registries, baseline = [] }) =>
      [registries, baseline].flat(),
    ),
  };
}

/** What the files say of themselves: those that are linted together may cite each other. */
async function draftsAmong(
  files: readonly SizedFile[],
  maxSize: number,
  concurrency: number | undefined,
  remember: Remember | undefined,
): Promise<SourcedEntry[]> {
  if (files.length < 2) return [];
  const threads = remember ? 1 : threadsFor(files, concurrency);
  if (threads > 1) return (await import("../workspace/run/workers.ts")).harvestInWorkers(files, { maxSize }, threads);
  const { harvestFile } = await import("../workspace/facts/mastheads.ts");
  return files.flatMap(({ path }) => harvestFile(path, maxSize, remember) ?? []);
}

/** What the command line says counts more than any configuration. */
function layersOf({ profile, strict, maxWarnings }: LintOptions): Layer[] {
  return [
    ...(profile ? [{ origin: "--profile", values: { profile } }] : []),
    ...(strict ? [{ origin: "--strict", values: { strict } }] : []),
    ...(maxWarnings === undefined ? [] : [{ origin: "--max-warnings", values: { maxWarnings } }]),
  ];
}

/** The files, each with its settings; without those whose configuration is not right. */
async function jobsOf(files: readonly SizedFile[], finder: SettingsFinder, stdinFilename: string): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const { path, size } of files) {
    const applied = await finder.settingsOf(path === standardInput ? stdinFilename : path);
    if (applied) jobs.push({ path, size, settings: applied.settings });
  }
  return jobs;
}

/** The results, while a bar on a terminal shows how many bytes are done, from the second second on. */
async function* withProgress(
  outcomes: AsyncIterable<Outcome>,
  jobs: readonly Job[],
  io: Io,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<LintResult> {
  const progress = new Progress(io.stderr, "files", 1000);
  const total = jobs.reduce((sum, { size }) => sum + size, 0);
  let [files, bytes] = [0, 0];
  for await (const { result, problems } of outcomes) {
    bytes += jobs[files]?.size ?? 0;
    progress.show(bytes, total, ++files);
    // what is printed now must not stand on the bar
    if (problems.length > 0 || (result?.diagnostics.length ?? 0) > 0) progress.clear();
    for (const problem of problems) onProblem(problem);
    if (result) yield result;
  }
  progress.clear();
}
