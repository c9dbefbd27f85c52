/** Lints many files, one by one or in worker threads, and returns the outcomes in order. */
import { availableParallelism, loadavg } from "node:os";
import type { Settings } from "../../settings/settings.ts";
import { problemOf } from "../../source/problem.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import { registries } from "../facts/project-file.ts";
import { openRegistry } from "../facts/registry-file.ts";
import { readFound, standardInput } from "../files/files.ts";
import type { KeptFiles } from "../files/kept.ts";
import type { FileOutcome, Job, RunFacts, SizedFile } from "./job.ts";
import { type LintContext, lintFile } from "./lint-file.ts";
import { inputOf } from "./request.ts";

/**
 * Number of input bytes from which another worker thread pays for its start and its cold code; see "Many files" in
 * bench/README.md.
 */
const bytesForWorker = 3_000_000;

/**
 * The number of threads for reading or linting the files: `asked`, otherwise one per idle processor, or one if there is
 * little to do. On a busy machine, two threads take longer than one.
 */
export function threadsFor(files: readonly SizedFile[], asked?: number): number {
  if (files.some(({ path }) => path === standardInput)) return 1;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const worthwhile = Math.floor(bytes / bytesForWorker);
  return Math.min(asked ?? (worthwhile < 2 ? 1 : Math.max(1, Math.min(worthwhile, idleProcessors()))), files.length);
}

/**
 * Number of processors that no other process keeps busy, judged by the load average of the last minute (always 0 on
 * Windows).
 */
const idleProcessors = (): number => availableParallelism() - Math.round(loadavg()[0] as number);

/** The source of standard input, the destination of its fixed text, and files that have been read already. */
export interface LintInput extends Pick<LintContext, "onFixedInput"> {
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  readonly kept?: KeptFiles;
}

/** The outcome of each file, in order. */
export async function* lintJobs(
  jobs: readonly Job[],
  facts: RunFacts,
  input: LintInput,
  threads: number,
): AsyncGenerator<FileOutcome> {
  if (threads > 1) {
    const { lintInWorkers } = await import("./workers.ts");
    yield* lintInWorkers(jobs, facts, threads);
  } else if (jobs.length > 0) {
    const lint = lintEach(facts, input);
    for (const { path, settings } of jobs) yield await lint(path, settings);
  }
}

/** Lints files one after another in this thread. A file that cannot be read, or that fails, does not end the run. */
export function lintEach(facts: RunFacts, { stdin, onFixedInput, kept }: LintInput = {}) {
  let problems: Problem[] = [];
  const onProblem = ({ path, message }: Problem) => void problems.push({ path, message });
  const { options, registry, drafts, stdinFilename, maxSize } = facts;
  const registryOf = registries(openRegistry(), { files: registry, drafts }, onProblem);
  const context: LintContext = { options, registryOf, onProblem, ...(onFixedInput && { onFixedInput }) };
  const { tracked } = options;
  const input = inputOf({
    stdinFilename,
    maxSize,
    ...(tracked && { tracked }),
    ...(stdin && { stdin }),
    ...(kept && { kept }),
  });

  return async (path: string, settings: Settings): Promise<FileOutcome> => {
    problems = [];
    let result: LintResult | undefined;
    for await (const file of readFound([path], input, onProblem)) {
      try {
        result = await lintFile(file, settings, context);
      } catch (error) {
        onProblem(problemOf(file.source.path, error));
      }
    }
    return { path, problems, ...(result && { result }) };
  };
}
