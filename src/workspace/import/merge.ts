import { actNamed } from "../../facts/act-names.ts";
import { keyOf } from "../../facts/keys.ts";
import type { Doubt } from "../../registry/checks/doubt.ts";
import { doubtsOf, without } from "../../registry/checks/doubts.ts";
import { mostInSeries, risingSeries } from "../../registry/checks/order.ts";
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
  const leftOut = new Map<string, number>();
  function* entries(): Generator<SourcedEntry> {
    for (const { old, all } of sound(groups(rows), leftOut)) {
      // A row that adds no fact is dropped, so that it does not make the existing facts less reliable
      const same = old !== undefined && factsOf(old) === factsOf(all);
      if (!old) counts.added++;
      else if (same) counts.unchanged++;
      else counts.changed++;
      yield same ? old : all;
    }
  }
  return { counts, leftOut, entries: entries() };
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

/** The groups, without new facts that are in doubt. Counts those by reason in `leftOut`. */
function* sound(groups: Iterable<Group>, leftOut: Map<string, number>): Generator<Group> {
  for (const series of bySeries(groups)) {
    const doubts = new Map<string, Doubt[]>();
    for (const doubt of doubtsOf(series.map(({ all }) => all)))
      doubts.set(doubt.name, [...(doubts.get(doubt.name) ?? []), doubt]);
    for (const { old, all } of series) {
      const isNew = ({ fact }: Doubt) => old?.[fact]?.value !== all[fact]?.value;
      const dropped = (doubts.get(all.name) ?? []).filter(isNew);
      for (const { fact } of dropped) leftOut.set(`${fact}: in doubt`, (leftOut.get(`${fact}: in doubt`) ?? 0) + 1);
      const kept = without(all, dropped);
      yield { ...(old ? { old } : {}), all: old && dropped.length > 0 ? both(kept, old) : kept };
    }
  }
}

/** Groups names of one series, such as `A/RES/64`, which are adjacent; each document is a group of its own. */
function* bySeries(groups: Iterable<Group>): Generator<Group[]> {
  let [key, series]: [string | undefined, Group[]] = [undefined, []];
  for (const group of groups) {
    const act = actNamed(group.all.name);
    const own = act && risingSeries(act);
    if (series.length > 0 && (own === undefined || own !== key || series.length === mostInSeries)) {
      yield series;
      series = [];
    }
    key = own;
    series.push(group);
  }
  if (series.length > 0) yield series;
}

const both = (earlier: SourcedEntry, later: SourcedEntry): SourcedEntry => merged([earlier, later])[0] as SourcedEntry;

const factsOf = (entry: SourcedEntry): string => writeProject({ comments: [], entries: [{ ...entry, source: "" }] });
