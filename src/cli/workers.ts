/** Linting by worker threads: batches of files go there, what came of each file comes back. */
import { fileURLToPath } from "node:url";
import { pool } from "workerpool";
import { located, type PlainSource } from "../read/source.ts";
import type { LintResult } from "../report/report.ts";
import type { Job, Known, Outcome } from "./lint-files.ts";

/** Files that are linted by one call. The settings are JSON: the worker knows the same ones again. */
export type Batch = readonly { readonly path: string; readonly settings: string }[];

/** An outcome as it is sent between threads, which cannot send functions. */
export type Sent = Omit<Outcome, "result"> & { readonly result?: Omit<LintResult, "source"> & { source: PlainSource } };

/** Beside the folder of the program. */
const script = "../bin/worker.js";

/** Bytes: smaller batches cost messages; larger ones leave a thread without work at the end. */
const largestBatch = 1_000_000;
/** For each thread: one is at work, the others are ready or wait to be printed. Their texts are in memory. */
const batchesAhead = 4;

export async function* lintInWorkers(jobs: readonly Job[], known: Known, threads: number): AsyncGenerator<Outcome> {
  const workers = pool(fileURLToPath(new URL(script, import.meta.url)), {
    workerType: "thread",
    maxWorkers: threads,
    workerThreadOpts: { workerData: known },
  });
  const lint = async (batch: Batch): Promise<Outcome[]> => received(await workers.exec("lint", [batch]));

  /** A batch on which its thread dies is tried again file by file, to find the one that it died of. */
  async function lintSafely(batch: Batch): Promise<Outcome[]> {
    try {
      return await lint(batch);
    } catch (error) {
      const path = batch[0]?.path ?? "";
      if (batch.length === 1) return [{ path, problems: [{ path, message: reasonOf(error as Error) }] }];
      const outcomes: Outcome[] = [];
      for (const one of batch) outcomes.push(...(await lintSafely([one])));
      return outcomes;
    }
  }

  const running: Promise<Outcome[]>[] = [];
  try {
    for (const batch of batches(jobs, threads)) {
      if (running.length === threads * batchesAhead) yield* (await running.shift()) ?? [];
      running.push(lintSafely(batch.map(({ path, settings }) => ({ path, settings: JSON.stringify(settings) }))));
    }
    while (running.length > 0) yield* (await running.shift()) ?? [];
  } finally {
    await workers.terminate(true);
  }
}

/** Neighbours in the order of the files, about as large one as the other. */
export function batches<Sized extends Pick<Job, "size">>(jobs: readonly Sized[], threads: number): Sized[][] {
  const total = jobs.reduce((sum, { size }) => sum + size, 0);
  const most = Math.min(largestBatch, total / (threads * batchesAhead));
  const made: Sized[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const job of jobs) {
    if (bytes + job.size > most) {
      made.push([]);
      bytes = 0;
    }
    made.at(-1)?.push(job);
    bytes += job.size;
  }
  return made;
}

function reasonOf({ message }: Error): string {
  return message.includes("memory limit")
    ? "takes more memory than there is; split it"
    : `internal error: ${message.split("\n")[0]}`;
}

export function toSend({ result, ...outcome }: Outcome): Sent {
  if (!result) return outcome;
  const { locate: _, ...source } = result.source;
  return { ...outcome, result: { ...result, source } };
}

const received = (outcomes: readonly Sent[]): Outcome[] =>
  outcomes.map(({ result, ...outcome }) =>
    result ? { ...outcome, result: { ...result, source: located(result.source) } } : outcome,
  );
