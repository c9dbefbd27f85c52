import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { problemOf } from "../read/problem.ts";
import type { SourcedEntry } from "../registry/fact-row.ts";
import { writeProject } from "../registry/project.ts";

/** Entries formatted at a time. */
const batchSize = 1000;

/** Writes a file beside the one at `path`, and puts it in its place when it is complete and on the disk. */
export function writeWhole(
  path: string,
  comments: readonly string[],
  entries: Iterable<SourcedEntry>,
  check: () => void,
): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const partial = `${target}.${process.pid}.partial`;
  try {
    const file = openSync(partial, "w", existsSync(target) ? statSync(target).mode : 0o644);
    try {
      let head = comments;
      let written = false;
      for (const batch of batches(entries)) {
        const text = writeProject({ comments: head, entries: batch });
        writeSync(file, written ? text.slice(text.indexOf("\n") + 1) : text);
        [head, written] = [[], true];
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    check();
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw problemOf(path, error);
  }
}

function* batches(entries: Iterable<SourcedEntry>): Generator<SourcedEntry[]> {
  let batch: SourcedEntry[] = [];
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
