import { sources } from "../../facts/facts.ts";
import { keyOf } from "../../facts/keys.ts";
import { natural } from "../../text/natural-order.ts";
import { once } from "../../text/once.ts";
import type { Basis, Entry } from "../../types/registry.ts";
import type { Doubt } from "../checks/doubt.ts";
import { type Beside, doubtsBeside } from "../checks/doubts.ts";
import { againstText } from "../checks/texts.ts";
import { entryOfRow, isDay, rowFaults } from "./fact-row.ts";
import { orphans } from "./orphans.ts";
import { type Cells, cellsOf, readTable, type TableFault } from "./table.ts";

/** A table to verify: one of `registry/`, or a project's file. */
export interface TableText {
  readonly path: string;
  readonly text: string;
}

export interface TableFinding extends TableFault {
  readonly path: string;
}

/** What the facts are compared with, besides each other. */
export interface Sources extends Beside {
  /** The text from which a row was read, by table and by path in its source: `header: drafts/report.md`. */
  readonly textOf?: (table: string, path: string) => string | undefined;
}

/** A row of a table, and where it stands. */
interface Placed {
  readonly path: string;
  readonly line: number;
  readonly cells: Cells;
}

const codes = once(() => new Set(sources().map(({ code }) => code)));

/** The columns that identify a row of a small table. Rows of the fact tables are identified by name. */
const keys: Readonly<Record<string, readonly string[]>> = {
  bodies: ["body"],
  components: ["kind", "element"],
  corrections: ["name", "column"],
  coverage: ["series", "first"],
  "general-comments": ["body", "number"],
  institutions: ["name"],
  instruments: ["name"],
  meetings: ["body", "from", "name"],
  names: ["name"],
  places: ["place"],
  ranges: ["series", "label"],
  // a log of what was read; the same thing may have been read twice
  rejected: [],
  series: ["stem"],
  sessions: ["body", "session"],
  sources: ["code"],
  supplements: ["report", "sessions"],
  titles: ["name"],
  "treaty-bodies": ["body"],
};

/**
 * Everything wrong with the tables: form, order, duplicates, contradictions, rows without a source. Sorted by path and
 * line; empty if all is well.
 */
export function verify(tables: readonly TableText[], beside: Sources = {}): TableFinding[] {
  const findings: TableFinding[] = [];
  const facts: Placed[] = [];
  for (const { path, text } of tables) {
    const table = readTable(text);
    const say = (line: number, message: string) => void findings.push({ path, line, message });
    const rows = table.rows.map((row) => ({ path, line: row.line, cells: cellsOf(table, row) }));
    for (const { line, cells } of table.rows)
      if (cells.length > table.columns.length)
        say(line, `${cells.length} cells under ${table.columns.length} columns; take the surplus tabs out`);

    const kind = /([a-z-]+)\.tsv$/.exec(path)?.[1] ?? "";
    const key = keys[kind];
    if (key) {
      for (const { line, message } of smallTable(rows, key)) say(line, message);
      continue;
    }
    if (!table.columns.includes("name")) say(table.line, "no column “name” in the first row");
    else {
      // sources are codes of sources.tsv in the registry's own tables, any words in a project's
      const isOurs = kind === "acts" || kind === "documents";
      for (const row of rows) for (const message of factRow(row.cells, isOurs)) say(row.line, message);
      for (const { line, message } of disorder(rows)) say(line, message);
      facts.push(...rows);
    }
  }
  findings.push(...duplicates(facts), ...orphaned(facts), ...doubted(facts, beside));
  return findings.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

function* smallTable(rows: readonly Placed[], key: readonly string[]): Iterable<TableFault> {
  const first = new Map<string, number>();
  for (const { line, cells } of rows) {
    const own = key.map((column) => cells[column]).join(" ");
    const before = first.get(own);
    if (key.length > 0 && before !== undefined) yield { line, message: `${own} stands on line ${before} already` };
    else first.set(own, line);
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== cell.replace(/\s+/g, " ").trim())
        yield { line, message: `${column} has space at an end, or twice in a row` };
      if (/^(?:from|to|adopted|in_force|as_of|window_from|window_to)$/.test(column) && cell !== "" && !isDay(cell))
        yield { line, message: `${column} ${cell} is no day; write it 2010-07-30` };
    }
    if (cells.from && cells.to && cells.to < cells.from) yield { line, message: "ends before it begins" };
    if (cells.source !== undefined) for (const message of sourceFaults(cells.source, true)) yield { line, message };
  }
}

function factRow(cells: Cells, isOurs: boolean): string[] {
  return [...rowFaults(cells), ...sourceFaults(cells.source ?? "", isOurs)];
}

function sourceFaults(source: string, isCode: boolean): string[] {
  if (source === "") return ["no source; say where the row comes from"];
  if (!isCode) return [];
  return source.split("; ").flatMap((code) => (codes().has(code) ? [] : [`source ${code} is not in sources.tsv`]));
}

function* disorder(rows: readonly Placed[]): Iterable<TableFault> {
  for (const [i, { line, cells }] of rows.entries()) {
    const before = rows[i - 1]?.cells.name;
    if (before !== undefined && natural(before, cells.name ?? "") > 0)
      yield { line, message: `${cells.name} stands after ${before}; sort by name, numbers by value` };
  }
}

/** Names with two rows, in one table or in two. Two different dates are reported instead of the duplicate. */
function* duplicates(facts: readonly Placed[]): Iterable<TableFinding> {
  const first = new Map<string, Placed>();
  for (const { path, line, cells } of facts) {
    const key = keyOf(cells.name ?? "");
    const before = first.get(key);
    if (!before) {
      first.set(key, { path, line, cells });
      continue;
    }
    const place = before.path === path ? `line ${before.line}` : `${before.path}:${before.line}`;
    const [date, other] = [cells.date || cells.adopted, before.cells.date || before.cells.adopted];
    const message =
      date && other && date !== other
        ? `two dates for ${cells.name}: ${date} here, ${other} on ${place}`
        : `${cells.name} stands on ${place} already`;
    yield { path, line, message };
  }
}

/** Facts in conflict with other facts, with their names or with texts. */
function* doubted(facts: readonly Placed[], { textOf, ...beside }: Sources): Iterable<TableFinding> {
  const placed = new Map<string, Placed>();
  const entries: Entry[] = [];
  for (const row of facts) {
    const entry = entryOf(row.cells);
    if (!entry || placed.has(keyOf(entry.name))) continue;
    placed.set(keyOf(entry.name), row);
    entries.push(entry);
  }
  const doubts = [
    ...doubtsBeside(entries, beside),
    ...entries.flatMap((entry) => sourceDoubts(entry, placed.get(keyOf(entry.name)) as Placed, textOf)),
  ];
  for (const { name, fact, reason } of doubts) {
    const row = placed.get(keyOf(name));
    if (row) yield { path: row.path, line: row.line, message: `${fact} of ${name} is in doubt: ${reason}` };
  }
}

function sourceDoubts(entry: Entry, { path, cells }: Placed, textOf: Sources["textOf"]): Doubt[] {
  if (!textOf) return [];
  const files = (cells.source ?? "").split("; ").flatMap((source) => /^header: (.+)$/.exec(source)?.[1] ?? []);
  return files.flatMap((file) => {
    const text = textOf(path, file);
    return text === undefined ? [] : againstText(entry, text, file);
  });
}

/** The entry of a valid row, of a project's table or of one of the registry's. */
function entryOf(cells: Cells): Entry | undefined {
  if (rowFaults(cells).length > 0) return undefined;
  if (cells.adopted === undefined && cells.date_basis === undefined) return entryOfRow(cells);
  const { name = "", adopted, adopted_basis, date = adopted, date_basis = adopted_basis, title, title_basis } = cells;
  const { source = "", paragraphs, paragraphs_basis } = cells;
  const fact = <T>(value: T, basis = "") => ({ value, basis: basis as Basis, source });
  return {
    name,
    ...(date ? { date: fact(date, date_basis) } : {}),
    ...(title ? { title: fact(title, title_basis) } : {}),
    ...(paragraphs ? { paragraphs: fact(Number(paragraphs), paragraphs_basis) } : {}),
  };
}

function* orphaned(facts: readonly Placed[]): Iterable<TableFinding> {
  const places = new Map(facts.map((row) => [row.cells.name ?? "", row]));
  for (const { name, parent } of orphans([...places.keys()])) {
    const { path, line } = places.get(name) as Placed;
    yield { path, line, message: `${name} without ${parent}, though all others of that series are here` };
  }
}
