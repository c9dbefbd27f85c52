/** Many files, one by one or by worker threads: what came of each, in their order. */
import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import type { Settings } from "../../settings/settings.ts";
import { problemOf } from "../../source/problem.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import { registries } from "../facts/project-file.ts";
import { openRegistry } from "../facts/registry-file.ts";
import { readFound, standardInput } from "../files/files.ts";
import type { FileOutcome, Job, RunFacts, SizedFile } from "./job.ts";
import { type LintContext, lintFile } from "./lint-file.ts";
import { inputOf } from "./request.ts";

/**
 * So many bytes keep a worker thread busy for long enough to be worth its start and its cold code; see "Many files" in
 * bench/README.md.
 */
const bytesForWorker = 3_000_000;

/**
 * How many threads read or lint the files: as many as are asked for; by default as many as there are processors, and
 * none but this one where there is little to do.
 */
export function threadsFor(files: readonly SizedFile[], asked?: number): number {
  if (files.some(({ path }) => path === standardInput)) return 1;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return Math.min(asked ?? Math.min(Math.floor(bytes / bytesForWorker), availableParallelism()), files.length);
}

/** What came of each file, in their order. */
export async function* lintJobs(
  jobs: readonly Job[],
  facts: RunFacts,
  stdin: (() => Readable) | undefined,
  threads: number,
): AsyncGenerator<FileOutcome> {
  if (threads > 1) {
    const { lintInWorkers } = await import("./workers.ts");
    yield* lintInWorkers(jobs, facts, threads);
  } else if (jobs.length > 0) {
    const lint = lintEach(facts, stdin);
    for (const { path, settings } of jobs) yield await lint(path, settings);
  }
}

/** Lints one file after the other in this thread. Neither one that cannot be read nor one that fails ends the run. */
export function lintEach(facts: RunFacts, stdin?: () => Readable) {
  let problems: Problem[] = [];
  const onProblem = ({ path, message }: Problem) => void problems.push({ path, message });
  const { options, registry, drafts, stdinFilename, maxSize } = facts;
  const registryOf = registries(openRegistry(), { files: registry, drafts }, onProblem);
  const context: LintContext = { options, registryOf, onProblem };
  const input = inputOf({ stdinFilename, maxSize, ...(stdin && { stdin }) });

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
