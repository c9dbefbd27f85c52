import { entryOfRow, type SourcedEntry } from "../registry/fact-row.ts";
import { keyOf } from "../registry/index-file.ts";
import { merged, projectColumns, writeProject } from "../registry/project.ts";
import type { Cells } from "../registry/table.ts";
import type { SortedRows } from "./sorted-rows.ts";

/** `age`: whether the registry file has the row already; add all of its rows first. */
export function addRow(rows: SortedRows, cells: Cells, age: "old" | "new"): void {
  rows.add(sortKey(cells.name ?? ""), [age, ...projectColumns.map((column) => cells[column] ?? "")].join("\t"));
}

/** Sorts as text as the names do by the values of their numbers: `A/RES/64/9` → `A/RES/264/19`, before `A/RES/264/210`. */
const sortKey = (name: string): string =>
  keyOf(name).replace(/\d+/g, (digits) => `${Math.min(9, digits.length)}${digits}`);

/** One entry for each name, in order; the counts are complete when all were taken. */
export function mergedEntries(rows: SortedRows) {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  function* entries(): Generator<SourcedEntry> {
    for (const { old, all } of groups(rows)) {
      const entry = merged(all)[0] as SourcedEntry;
      if (!old) counts.added++;
      else if (all.length === 1 || asWritten(all) === asWritten(old)) counts.unchanged++;
      else counts.changed++;
      yield entry;
    }
  }
  return { counts, entries: entries() };
}

/** The rows of each name, those that were there before also apart. */
function* groups(rows: SortedRows): Generator<{ old: SourcedEntry[] | undefined; all: SourcedEntry[] }> {
  let [key, old, all]: [string | undefined, SourcedEntry[], SourcedEntry[]] = [undefined, [], []];
  for (const line of rows.sorted()) {
    if (line.key !== key && all.length > 0) {
      yield { old: old.length > 0 ? old : undefined, all };
      [old, all] = [[], []];
    }
    key = line.key;
    const [age, ...cells] = line.text.split("\t");
    const entry = entryOfRow(Object.fromEntries(projectColumns.map((column, i) => [column, cells[i] ?? ""])));
    all.push(entry);
    if (age === "old") old.push(entry);
  }
  if (all.length > 0) yield { old: old.length > 0 ? old : undefined, all };
}

const asWritten = (entries: readonly SourcedEntry[]): string =>
  writeProject({ comments: [], entries: merged(entries) });
