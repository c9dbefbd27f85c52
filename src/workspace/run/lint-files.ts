/** Lints the files of a project, each with its settings, for the command line, an editor or another program. */
import { resolve, sep } from "node:path";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { count, emptySummary, type Summary } from "../../report/report.ts";
import type { Layer } from "../../settings/settings.ts";
import { sizeLimit } from "../../source/encoding.ts";
import { problemOf } from "../../source/problem.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import type { Remember } from "../facts/mastheads.ts";
import { openRegistry } from "../facts/registry-file.ts";
import { standardInput } from "../files/files.ts";
import { KeptFiles } from "../files/kept.ts";
import { PassedOver } from "../files/passed-over.ts";
import type { Selection } from "../files/selection.ts";
import { sizeOf } from "../files/size.ts";
import { type SettingsFinder, settingsFinder } from "../settings/settings.ts";
import { Baselines } from "./baseline.ts";
import type { FileOutcome, Job, RunFacts, SizedFile } from "./job.ts";
import { type LintInput, lintJobs, threadsFor } from "./jobs.ts";
import type { LintFileOptions } from "./lint-file.ts";
import { type FilesRequest, filesOf } from "./request.ts";
import type { Shard } from "./shard.ts";
import type { Store } from "./store.ts";
import { Tally } from "./tally.ts";

/** What a run should do. Anything left out is not done. */
export interface LintRequest extends FilesRequest, LintFileOptions, LintInput {
  /** Settings that override every configuration. */
  readonly settings?: readonly Layer[];
  /** Files and folders to skip even if the paths name them: the reports of this run. */
  readonly except?: readonly string[];
  /** Report only findings on lines changed since this commit, or in this range of commits. */
  readonly diff?: string;
  /** Number of threads; by default chosen by input size. */
  readonly concurrency?: number;
  readonly shard?: Shard;
  /** Report errors only; all findings still count for the thresholds. */
  readonly quiet?: boolean;
  /** The cache that keeps findings for the next run. */
  readonly store?: Store;
  /** Write the findings to the baseline instead of reporting them. */
  readonly updateBaseline?: boolean;
  /** Called with the number of files met so far in folders, before the first is linted. */
  readonly onSearch?: (seen: number) => void;
  /** Called after each file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with messages that are not problems, such as stale findings in a baseline. */
  readonly onNotice?: (notice: Problem) => void;
}

/** Progress of a run, in files and their bytes. */
export interface Progress {
  readonly files: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface LintRun {
  /** The result of each file, in order, as soon as it is ready. */
  readonly results: AsyncIterable<LintResult>;
  /** Complete after the last result. */
  readonly summary: Summary;
  /** Whether the findings exceed the thresholds of their settings. Call it after the last result. */
  readonly fails: () => boolean;
  /** Other files that the findings depend on, such as registry files named in configurations. */
  readonly restsOn: readonly string[];
  /** Documents in the folders whose formats cannot be read: `3 .adoc, 5 .tex`; empty if there are none. */
  readonly passedOver: string;
}

/**
 * Starts linting. Files that cannot be read are passed to `onProblem`; the others are still linted.
 *
 * @throws Error if `diff` is not a commit
 */
export async function lintFiles(request: LintRequest): Promise<LintRun> {
  const { diff, shard, onProblem, stdinFilename = "<stdin>" } = request;
  const changed = diff === undefined ? undefined : await (await import("./changed.ts")).onlyChanged(diff);
  const finder = settingsFinder(request.settings ?? [], onProblem, request);
  const passedOver = new PassedOver();
  let seen = 0;
  const files = await allFiles(request, {
    ...finder,
    onPassedOver: (path) => passedOver.add(path),
    onSeen: () => request.onSearch?.(++seen),
  });
  const kept = new KeptFiles();
  const facts = await factsOf(files, request, kept);
  const mine = shard ? (await import("./shard.ts")).filesIn(shard, files) : files;
  const jobs = await jobsOf(mine, finder, stdinFilename);

  const summary = emptySummary();
  const tally = new Tally();
  async function* results(): AsyncGenerator<LintResult> {
    const baselines = new Baselines(request);
    for await (const result of withProgress(outcomesOf(jobs, facts, request, kept), jobs, request)) {
      const applied = await finder.settingsOf(result.path);
      if (!applied) continue;
      const fresh = await baselines.fresh(result, applied);
      const told = changed ? changed(fresh) : fresh;
      tally.add(told, applied);
      const shown = request.quiet ? errorsOf(told) : told;
      count(summary, shown);
      yield shown;
    }
    if (await baselines.close()) tally.fail();
  }
  const restsOn = new Set([
    ...jobs.flatMap(({ settings }) => [settings.registries, settings.baseline ?? []].flat()),
    ...finder.files(),
  ]);
  return { results: results(), summary, fails: () => tally.fails, restsOn: [...restsOn], passedOver: `${passedOver}` };
}

const errorsOf = (result: LintResult): LintResult => ({
  ...result,
  findings: result.findings.filter(({ severity }) => severity === "error"),
});

async function allFiles(request: LintRequest, finder: Selection): Promise<SizedFile[]> {
  const except = (request.except ?? []).map((path) => resolve(path));
  const isExcept = (path: string) => except.some((own) => path === own || path.startsWith(own + sep));
  const files: SizedFile[] = [];
  for await (const path of filesOf(request, finder)) {
    if (except.length === 0 || !isExcept(resolve(path))) files.push({ path, size: sizeOf(path) });
  }
  return files;
}

async function factsOf(files: readonly SizedFile[], request: LintRequest, kept: KeptFiles): Promise<RunFacts> {
  const { registry = [], stdinFilename = "<stdin>", maxSize = sizeLimit } = request;
  return {
    options: fileOptionsOf(request),
    registry,
    drafts: await draftsAmong(files, maxSize, request, kept),
    stdinFilename,
    maxSize,
  };
}

/** The options for each file, and nothing else, because they may be sent to a thread. */
function fileOptionsOf(request: LintRequest): LintFileOptions {
  const { fix, fixDryRun, citations, annotate, tracked, track, author, date } = request;
  return {
    ...(fix && { fix }),
    ...(fixDryRun && { fixDryRun }),
    ...(citations && { citations }),
    ...(annotate !== undefined && { annotate }),
    ...(tracked && { tracked }),
    ...(track !== undefined && { track }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
  };
}

/** What the files say about themselves, because files linted together may cite each other. */
async function draftsAmong(
  files: readonly SizedFile[],
  maxSize: number,
  { concurrency, store }: LintRequest,
  kept: KeptFiles,
): Promise<SourcedEntry[]> {
  if (files.length < 2) return [];
  const remember: Remember | undefined = store && (await import("./cached.ts")).rememberIn(store);
  const threads = remember ? 1 : threadsFor(files, concurrency);
  if (threads > 1) return (await import("./workers.ts")).harvestInWorkers(files, { maxSize }, threads);
  const { harvestFile } = await import("../facts/mastheads.ts");
  const entries: SourcedEntry[] = [];
  for (const { path } of files) {
    const entry = await harvestFile(path, maxSize, { remember, ...(!remember && { kept }) });
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The files, each with its settings, without those whose configuration has errors. */
async function jobsOf(files: readonly SizedFile[], finder: SettingsFinder, stdinFilename: string): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const { path, size } of files) {
    const applied = await finder.settingsOf(path === standardInput ? stdinFilename : path);
    if (applied) jobs.push({ path, size, settings: applied.settings });
  }
  return jobs;
}

async function* outcomesOf(
  jobs: readonly Job[],
  facts: RunFacts,
  request: LintRequest,
  kept: KeptFiles,
): AsyncGenerator<FileOutcome> {
  const { store, concurrency } = request;
  const lint = (some: readonly Job[]) => lintJobs(some, facts, { ...request, kept }, threadsFor(some, concurrency));
  if (!store) {
    yield* lint(jobs);
    return;
  }
  const { lintCached } = await import("./cached.ts");
  yield* lintCached(jobs, facts, openRegistry(), store, lint);
  try {
    await store.save();
  } catch (error) {
    const { path, message } = problemOf(store.folder ?? "", error);
    request.onNotice?.({ path, message: `cache not written: ${message}` });
  }
}

/** Passes on the results, and reports problems and progress as they come. */
async function* withProgress(
  outcomes: AsyncIterable<FileOutcome>,
  jobs: readonly Job[],
  { onProblem, onProgress, onNotice }: LintRequest,
): AsyncGenerator<LintResult> {
  const totalBytes = jobs.reduce((sum, { size }) => sum + size, 0);
  let [files, bytes] = [0, 0];
  for await (const { result, problems } of outcomes) {
    bytes += jobs[files]?.size ?? 0;
    onProgress?.({ files: ++files, bytes, totalBytes });
    for (const problem of problems) onProblem(problem);
    for (const message of result?.said ?? []) onNotice?.({ path: result?.path ?? "", message });
    if (result) yield result;
  }
}
