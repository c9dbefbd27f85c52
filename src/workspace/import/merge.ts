import { keyOf } from "../../facts/keys.ts";
import { entryOfRow, type SourcedEntry } from "../../registry/tables/fact-row.ts";
import { merged, projectColumns, writeProject } from "../../registry/tables/project-table.ts";
import type { Cells } from "../../registry/tables/table.ts";
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
      // A row that adds no fact leaves no trace, nor makes those that are there less sure
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
  /** What the rows that were there before know. */
  readonly old?: SourcedEntry;
  readonly all: SourcedEntry;
}

/** The rows of each name, merged as they come: a file of votes has a row for each State. */
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
