import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { writeProject } from "../../registry/tables/project-table.ts";
import { problemOf } from "../../source/problem.ts";
import { openWhole } from "../write/whole-file.ts";

/** Number of entries to format at a time. */
const batchSize = 1000;

/** Writes a temporary file beside `path`, and renames it to `path` when it is complete and flushed to disk. */
export function writeWhole(
  path: string,
  { comments, columns }: { readonly comments: readonly string[]; readonly columns: readonly string[] },
  entries: Iterable<SourcedEntry>,
  check: () => void,
): void {
  try {
    const file = openWhole(path);
    try {
      let head = comments;
      let written = false;
      for (const batch of batches(entries)) {
        const text = writeProject({ comments: head, entries: batch }, columns);
        file.write(written ? text.slice(text.indexOf("\n") + 1) : text);
        [head, written] = [[], true];
      }
      check();
      file.keep();
    } catch (error) {
      file.drop();
      throw error;
    }
  } catch (error) {
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
