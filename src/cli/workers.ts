/** Linting by worker threads: batches of paths go there, what came of each file comes back. */
import { fileURLToPath } from "node:url";
import { pool } from "workerpool";
import { sizeOf } from "../read/size.ts";
import { located, type PlainSource } from "../read/source.ts";
import type { LintResult } from "../report/report.ts";
import type { Known, Outcome } from "./lint-files.ts";

/** Paths of files that are linted by one call. */
export type Batch = readonly string[];

/** An outcome as it is sent between threads, which cannot send functions. */
export type Sent = Omit<Outcome, "result"> & { readonly result?: Omit<LintResult, "source"> & { source: PlainSource } };

/** Beside the folder of the program. */
const script = "../bin/worker.js";

/** Bytes: smaller batches cost messages; larger ones leave a thread without work at the end. */
const largestBatch = 1_000_000;
/** For each thread: one is at work, the others are ready or wait to be printed. Their texts are in memory. */
const batchesAhead = 4;

export async function* lintInWorkers(files: readonly string[], known: Known, threads: number): AsyncGenerator<Outcome> {
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
      const [path = ""] = batch;
      if (batch.length === 1) return [{ path, problems: [{ path, message: reasonOf(error as Error) }] }];
      const outcomes: Outcome[] = [];
      for (const one of batch) outcomes.push(...(await lintSafely([one])));
      return outcomes;
    }
  }

  const running: Promise<Outcome[]>[] = [];
  try {
    for (const batch of batches(files, threads)) {
      if (running.length === threads * batchesAhead) yield* (await running.shift()) ?? [];
      running.push(lintSafely(batch));
    }
    while (running.length > 0) yield* (await running.shift()) ?? [];
  } finally {
    await workers.terminate(true);
  }
}

/** Neighbours in the order of the files, about as large one as the other. */
export function batches(files: readonly string[], threads: number, size = sizeOf): Batch[] {
  const sizes = files.map(size);
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const most = Math.min(largestBatch, total / (threads * batchesAhead));
  const made: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [i, path] of files.entries()) {
    if (bytes + (sizes[i] ?? 0) > most) {
      made.push([]);
      bytes = 0;
    }
    made.at(-1)?.push(path);
    bytes += sizes[i] ?? 0;
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
