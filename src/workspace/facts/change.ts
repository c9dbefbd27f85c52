import { existsSync } from "node:fs";
import { keyOf } from "../../facts/keys.ts";
import { entryOfRow, type SourcedEntry } from "../../registry/tables/fact-row.ts";
import { merged, type Project, rowOf, writeProject } from "../../registry/tables/project-table.ts";
import { ReadProblem } from "../../source/problem.ts";
import { readProjectFile } from "./project-file.ts";

/**
 * Adds entries to the file and writes it atomically, if anything changes.
 *
 * @throws ReadProblem if the existing file has a bad row, which would be lost
 */
export async function addEntries(path: string, entries: readonly SourcedEntry[]) {
  const before: Project = existsSync(path) ? readProjectFile(path) : { comments: [], entries: [], faults: [] };
  const [fault] = before.faults;
  if (fault) throw new ReadProblem(`${path}:${fault.line}`, `${fault.message}; fix it first. Nothing was written`);

  const known = new Map(before.entries.map((entry) => [keyOf(entry.name), JSON.stringify(entry)]));
  const after = merged([...before.entries, ...entries]);
  const touched = new Set(entries.map((entry) => keyOf(entry.name)));
  const added = after.filter((entry) => !known.has(keyOf(entry.name))).length;
  const same = after.filter(
    (entry) => touched.has(keyOf(entry.name)) && known.get(keyOf(entry.name)) === JSON.stringify(reread(entry)),
  ).length;
  const changed = touched.size - added - same;
  if (added + changed > 0) {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(path, writeProject({ comments: before.comments, entries: after }));
  }
  return { added, changed, same };
}

/** The entry as read back from its row, in which every fact has the source of the row. */
const reread = (entry: SourcedEntry): SourcedEntry => entryOfRow(rowOf(entry));
