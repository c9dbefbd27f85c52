import { keyOf } from "../../facts/keys.ts";
import { entryOfRow, type SourcedEntry } from "../../registry/tables/fact-row.ts";
import { merged, projectColumns, writeProject } from "../../registry/tables/project-table.ts";
import type { Cells } from "../../registry/tables/table.ts";
import type { SortedRows } from "./sorted-rows.ts";

/** @param age `old` for rows of the registry file, which must all be added first; `new` for imported ones */
export function addRow(rows: SortedRows, cells: Cells, age: "old" | "new"): void {
  rows.add(sortKey(cells.name ?? ""), [age, ...projectColumns.map((column) => cells[column] ?? "")].join("\t"));
}

/** A key that sorts numbers by value when compared as text: `A/RES/64/9` → `A/RES/264/19`, before `A/RES/264/210`. */
const sortKey = (name: string): string =>
  keyOf(name).replace(/\d+/g, (digits) => `${Math.min(9, digits.length)}${digits}`);

/** One entry for each name, in order. The counts are complete after the last entry. */
export function mergedEntries(rows: SortedRows) {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  function* entries(): Generator<SourcedEntry> {
    for (const { old, all } of groups(rows)) {
      // A row that adds no fact is dropped, so that it does not make the existing facts less reliable
      const same = old !== undefined && factsOf(old) === factsOf(all);
      if (!old) counts.added++;
      else if (same) counts.unchanged++;
      else counts.changed++;
      yield same ? old : all;
    }
  }
  return { counts, entries: entries() };
}

interface Group {
  /** The facts in the existing rows. */
  readonly old?: SourcedEntry;
  readonly all: SourcedEntry;
}

/** Groups rows by name, and merges them as they come, because a file of votes has a row for each State. */
function* groups(rows: SortedRows): Generator<Group> {
  let key: string | undefined;
  let group: Group | undefined;
  for (const line of rows.sorted()) {
    if (group && line.key !== key) {
      yield group;
      group = undefined;
    }
    key = line.key;
    const [age, ...cells] = line.text.split("\t");
    const entry = entryOfRow(Object.fromEntries(projectColumns.map((column, i) => [column, cells[i] ?? ""])));
    const all: SourcedEntry = group ? both(group.all, entry) : entry;
    group = age === "old" ? { old: all, all } : { ...group, all };
  }
  if (group) yield group;
}

const both = (earlier: SourcedEntry, later: SourcedEntry): SourcedEntry => merged([earlier, later])[0] as SourcedEntry;

const factsOf = (entry: SourcedEntry): string => writeProject({ comments: [], entries: [{ ...entry, source: "" }] });
