/** Reading and linting by worker threads: batches of files go there, what came of each file comes back. */
import { fileURLToPath } from "node:url";
import { pool } from "workerpool";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { FileOutcome, Job, RunFacts, SizedFile } from "./job.ts";

/** A job as it is sent between threads. The settings are JSON: the worker knows the same ones again. */
export interface JobSent {
  readonly path: string;
  readonly settings: string;
}

/** What is known to the threads that read mastheads. */
export type Harvesting = Pick<RunFacts, "maxSize">;

/** Beside the folder of the program. */
const script = "../bin/worker.js";

/** Bytes: smaller batches cost messages; larger ones leave a thread without work at the end. */
const largestBatch = 1_000_000;
/** For each thread: one is at work, the others are ready or wait to be printed. Their texts are in memory. */
const batchesAhead = 4;

/** What came of each file, in their order. */
export async function* lintInWorkers(
  jobs: readonly Job[],
  facts: RunFacts,
  threads: number,
): AsyncGenerator<FileOutcome> {
  const sent = ({ path, settings }: Job): JobSent => ({ path, settings: JSON.stringify(settings) });
  const lost = ({ path }: Job, error: Error): FileOutcome => ({ path, problems: [{ path, message: reasonOf(error) }] });
  yield* inWorkers("lint", jobs, sent, facts, threads, lost);
}

/** What the files say of themselves in their mastheads, as `harvestFile` has it. */
export async function harvestInWorkers(
  files: readonly SizedFile[],
  known: Harvesting,
  threads: number,
): Promise<SourcedEntry[]> {
  const entries: SourcedEntry[] = [];
  const path = (file: SizedFile) => file.path;
  const lost = () => undefined;
  const found = inWorkers<SizedFile, SourcedEntry | undefined>("harvest", files, path, known, threads, lost);
  for await (const entry of found) if (entry) entries.push(entry);
  return entries;
}

/**
 * What comes of each file by a task of src/workspace/run/worker.ts, in the order of the files.
 *
 * @param sent what the thread is told of a file
 * @param known to all threads: plain data
 * @param lost what comes of a file on which its thread dies
 */
async function* inWorkers<File extends SizedFile, Made>(
  task: "lint" | "harvest",
  files: readonly File[],
  sent: (file: File) => unknown,
  known: unknown,
  threads: number,
  lost: (file: File, error: Error) => Made,
): AsyncGenerator<Made> {
  const workers = pool(fileURLToPath(new URL(script, import.meta.url)), {
    workerType: "thread",
    maxWorkers: threads,
    workerThreadOpts: { workerData: known },
  });

  /** A batch on which its thread dies is tried again file by file, to find the one that it died of. */
  async function made(batch: readonly File[]): Promise<Made[]> {
    try {
      return (await workers.exec(task, [batch.map(sent)])) as Made[];
    } catch (error) {
      if (batch.length === 1) return [lost(batch[0] as File, error as Error)];
      const each: Made[] = [];
      for (const file of batch) each.push(...(await made([file])));
      return each;
    }
  }

  const running: Promise<Made[]>[] = [];
  try {
    for (const batch of batches(files, threads)) {
      if (running.length === threads * batchesAhead) yield* (await running.shift()) ?? [];
      running.push(made(batch));
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
