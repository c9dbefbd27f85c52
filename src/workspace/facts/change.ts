import { existsSync } from "node:fs";
import { keyOf } from "../../facts/keys.ts";
import { entryOfRow, type SourcedEntry } from "../../registry/tables/fact-row.ts";
import { merged, type Project, rowOf, writeProject } from "../../registry/tables/project-table.ts";
import { ReadProblem } from "../../source/problem.ts";
import { readProjectFile } from "./project-file.ts";

/**
 * Writes the file with these entries too, as a whole or not at all; not where nothing changes.
 *
 * @throws ReadProblem where the file as it is has a bad row, which writing would lose
 */
export async function addEntries(path: string, entries: readonly SourcedEntry[]) {
  const before: Project = existsSync(path) ? readProjectFile(path) : { comments: [], entries: [], faults: [] };
  const [fault] = before.faults;
  if (fault) throw new ReadProblem(`${path}:${fault.line}`, `${fault.message}; fix it first, nothing was written`);

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

/** The entry as it will be read from its row, where all facts have the sources of the row. */
const reread = (entry: SourcedEntry): SourcedEntry => entryOfRow(rowOf(entry));
