/** Many files, one by one or by worker threads: what came of each, in their order. */
import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import { readFound, standardInput } from "../read/files.ts";
import { problemOf } from "../read/problem.ts";
import { registries } from "../read/project-file.ts";
import { openRegistry } from "../read/registry-file.ts";
import { sizeOf } from "../read/size.ts";
import type { SourcedEntry } from "../registry/fact-row.ts";
import type { LintResult, Problem } from "../report/report.ts";
import { type LintFileOptions, type LintRun, lintFile } from "./lint-file.ts";

/** What a run knows of its files, as data that can be sent to a worker. */
export interface Known {
  readonly options: LintFileOptions;
  /** Files of the project's facts, where they are named. */
  readonly registry: readonly string[];
  /** What the files that are linted together say of themselves. */
  readonly drafts: readonly SourcedEntry[];
  /** The name under which standard input is reported. */
  readonly stdinFilename: string;
}

/** What came of one file: no result where it could not be read. */
export interface Outcome {
  readonly path: string;
  readonly result?: LintResult;
  readonly problems: readonly Problem[];
}

/**
 * So many bytes keep a worker thread busy for long enough to be worth its start and its cold code; see "many files" in
 * bench/README.md.
 */
const bytesForWorker = 1_000_000;

/**
 * @param concurrency how many threads; by default as many as there are processors, and none but this one where there is
 *   little to do
 */
export async function* lintFiles(
  files: readonly string[],
  known: Known,
  stdin: Readable,
  concurrency?: number,
): AsyncGenerator<Outcome> {
  const threads = files.includes(standardInput) ? 1 : Math.min(concurrency ?? threadsFor(files), files.length);
  if (threads > 1) {
    const { lintInWorkers } = await import("./workers.ts");
    yield* lintInWorkers(files, known, threads);
  } else {
    const lint = lintEach(known, stdin);
    for (const path of files) yield await lint(path);
  }
}

function threadsFor(files: readonly string[]): number {
  const bytes = files.length > 1 ? files.reduce((sum, path) => sum + sizeOf(path), 0) : 0;
  const worth = Math.floor(bytes / bytesForWorker);
  return Math.min(worth, availableParallelism());
}

/** Lints one file after the other in this thread. Neither one that cannot be read nor one that fails ends the run. */
export function lintEach(known: Known, stdin: Readable = process.stdin): (path: string) => Promise<Outcome> {
  let problems: Problem[] = [];
  const onProblem = (problem: Problem) => void problems.push({ path: problem.path, message: problem.message });
  const { options, registry, drafts, stdinFilename } = known;
  const registryOf = registries(openRegistry(), { files: registry, drafts }, onProblem);
  const run: LintRun = { options, registryOf, onProblem };

  return async (path) => {
    problems = [];
    let result: LintResult | undefined;
    for await (const file of readFound([path], { stdin, stdinFilename }, onProblem)) {
      try {
        result = await lintFile(file, run);
      } catch (error) {
        onProblem(problemOf(file.source.path, error));
      }
    }
    return { path, problems, ...(result && { result }) };
  };
}
