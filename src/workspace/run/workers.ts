/** Reads and lints in worker threads: sends batches of files, and receives the outcome of each file. */
import { fileURLToPath } from "node:url";
import { type Pool, pool } from "workerpool";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { Layer } from "../../settings/settings.ts";
import type { FileOutcome, Job, RunFacts, SizedFile } from "./job.ts";
import type { Surveyed } from "./survey.ts";

/** A job as sent to a worker. Settings are sent as JSON, so that the worker can recognize equal settings. */
export interface JobSent {
  readonly path: string;
  readonly settings: string;
}

/** The facts that threads need to read mastheads. */
export type Harvesting = Pick<RunFacts, "maxSize">;

/** Relative to the folder of the program. */
const script = "../bin/worker.js";

/** Bytes. Smaller batches cost more messages; larger ones leave threads idle at the end. */
const largestBatch = 1_000_000;
/** Batches in flight per thread: one is being processed, the others are queued or wait to be printed, all in memory. */
const batchesAhead = 4;

const sentJob = ({ path, settings }: Job): JobSent => ({ path, settings: JSON.stringify(settings) });

/** The outcome of each file, in order. */
export async function* lintInWorkers(
  jobs: readonly Job[],
  facts: RunFacts,
  threads: number,
): AsyncGenerator<FileOutcome> {
  const lost = ({ path }: Job, error: Error): FileOutcome => ({ path, problems: [{ path, message: reasonOf(error) }] });
  yield* inWorkers("lint", jobs, sentJob, poolOf(threads, facts), lost);
}

/** Bytes. A survey does not ask for the sizes of files; with this one, a thread answers after every fifty. */
const typicalSize = 20_000;

/**
 * What each file in folders cites and says about itself; undefined for a file that cannot be read. One thread finds and
 * reads the files in the background.
 *
 * @param below settings that every configuration overrides
 */
export async function* surveyInWorker(
  folders: readonly string[],
  below: readonly Layer[],
): AsyncGenerator<Surveyed | undefined> {
  const workers = poolOf(1);
  const found = (await workers.exec("find", [folders, below])) as Map<string, string[]>;
  const files = [...found].flatMap(([settings, paths]) => paths.map((path) => ({ path, settings, size: typicalSize })));
  const sent = ({ path, settings }: JobSent): JobSent => ({ path, settings });
  yield* inWorkers("survey", files, sent, workers, () => undefined);
}

/** What the files say about themselves in their mastheads; see `harvestFile`. */
export async function harvestInWorkers(
  files: readonly SizedFile[],
  known: Harvesting,
  threads: number,
): Promise<SourcedEntry[]> {
  const entries: SourcedEntry[] = [];
  const path = (file: SizedFile) => file.path;
  const lost = () => undefined;
  const found = inWorkers<SizedFile, SourcedEntry | undefined>("harvest", files, path, poolOf(threads, known), lost);
  for await (const entry of found) if (entry) entries.push(entry);
  return entries;
}

/** @param known plain data for all threads */
const poolOf = (threads: number, known: unknown = {}): Pool =>
  pool(fileURLToPath(new URL(script, import.meta.url)), {
    workerType: "thread",
    maxWorkers: threads,
    workerThreadOpts: { workerData: known },
  });

/**
 * Runs a task of src/workspace/run/worker.ts on each file, and returns the outcomes in the order of the files.
 *
 * @param sent the message for a file
 * @param workers ended when all outcomes are there
 * @param lost the outcome for a file whose thread dies
 */
async function* inWorkers<File extends SizedFile, Made>(
  task: "lint" | "harvest" | "survey",
  files: readonly File[],
  sent: (file: File) => unknown,
  workers: Pool,
  lost: (file: File, error: Error) => Made,
): AsyncGenerator<Made> {
  const threads = workers.maxWorkers as number;

  /** If the thread dies, tries the batch again file by file, to find the file that caused it. */
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

/** Batches of consecutive files, of about equal size. */
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
    ? "needs more memory than is available; split it"
    : `internal error: ${message.split("\n")[0]}`;
}
