import { actNamed } from "../../facts/act-names.ts";
import { sources } from "../../facts/facts.ts";
import { keyOf } from "../../facts/keys.ts";
import { sessionOf, within } from "../../facts/sessions.ts";
import { natural } from "../../text/natural-order.ts";
import { isDay, rowFaults } from "./fact-row.ts";
import { orphans } from "./orphans.ts";
import { type Cells, cellsOf, readTable, type TableFault } from "./table.ts";

/** A table to be verified: one of `registry/`, or a project's file. */
export interface TableText {
  readonly path: string;
  readonly text: string;
}

export interface TableFinding extends TableFault {
  readonly path: string;
}

/** A row of a table, and where it stands. */
interface Placed {
  readonly path: string;
  readonly line: number;
  readonly cells: Cells;
}

const codes = new Set(sources.map(({ code }) => code));

/** What makes a row of the small tables one of its kind; the tables of facts go by name. */
const keys: Readonly<Record<string, readonly string[]>> = {
  bodies: ["body"],
  components: ["kind", "element"],
  corrections: ["name", "column"],
  coverage: ["series", "first"],
  institutions: ["name"],
  instruments: ["name"],
  meetings: ["body", "from", "name"],
  places: ["place"],
  ranges: ["series", "label"],
  // a record of what was read, which may have been the same thing twice
  rejected: [],
  series: ["stem"],
  sessions: ["body", "session"],
  sources: ["code"],
  supplements: ["report", "sessions"],
};

/**
 * Everything wrong with tables as they stand: form, order, duplicates, contradictions, rows without a source. Sorted
 * by path and line; empty where all is well.
 */
export function verify(tables: readonly TableText[]): TableFinding[] {
  const findings: TableFinding[] = [];
  const facts: Placed[] = [];
  for (const { path, text } of tables) {
    const table = readTable(text);
    const say = (line: number, message: string) => void findings.push({ path, line, message });
    const rows = table.rows.map((row) => ({ path, line: row.line, cells: cellsOf(table, row) }));
    for (const { line, cells } of table.rows)
      if (cells.length > table.columns.length)
        say(line, `${cells.length} cells under ${table.columns.length} columns; take the surplus tabs out`);

    const kind = /([a-z]+)\.tsv$/.exec(path)?.[1] ?? "";
    const key = keys[kind];
    if (key) {
      for (const { line, message } of smallTable(rows, key)) say(line, message);
      continue;
    }
    if (!table.columns.includes("name")) say(table.line, "no column “name” in the first row");
    else {
      // codes of sources.tsv in the registry's own tables, any words in a project's
      const isOurs = kind === "acts" || kind === "documents";
      for (const row of rows) for (const message of factRow(row.cells, isOurs)) say(row.line, message);
      for (const { line, message } of disorder(rows)) say(line, message);
      facts.push(...rows);
    }
  }
  findings.push(...duplicates(facts), ...orphaned(facts));
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
  const date = cells.date || cells.adopted || "";
  return [
    ...rowFaults(cells),
    ...sourceFaults(cells.source ?? "", isOurs),
    ...(isDay(date) ? sessionFaults(cells.name ?? "", date) : []),
  ];
}

function sourceFaults(source: string, isCode: boolean): string[] {
  if (source === "") return ["no source; say where the row comes from"];
  if (!isCode) return [];
  return source.split("; ").flatMap((code) => (codes.has(code) ? [] : [`source ${code} is not in sources.tsv`]));
}

/** A text is adopted in its session, a resolution of the Security Council in the year of its number. */
function sessionFaults(name: string, date: string): string[] {
  const act = actNamed(name);
  if (!act) return [];
  if (act.series === "S/RES")
    return act.session === date.slice(0, 4) ? [] : [`${name} of ${date}: not in the year in parentheses`];
  const window = sessionOf(act.body, act.session)?.window;
  if (!window || within(window, date)) return [];
  return [`${name} of ${date}: not in session ${act.session}, ${window.from} to ${window.to ?? "now"}`];
}

function* disorder(rows: readonly Placed[]): Iterable<TableFault> {
  for (const [i, { line, cells }] of rows.entries()) {
    const before = rows[i - 1]?.cells.name;
    if (before !== undefined && natural(before, cells.name ?? "") > 0)
      yield { line, message: `${cells.name} stands after ${before}; sort by name, numbers by value` };
  }
}

/** One name in two rows, of one table or of two; with two dates, that is the worse of it. */
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

function* orphaned(facts: readonly Placed[]): Iterable<TableFinding> {
  const places = new Map(facts.map((row) => [row.cells.name ?? "", row]));
  for (const { name, parent } of orphans([...places.keys()])) {
    const { path, line } = places.get(name) as Placed;
    yield { path, line, message: `${name} without ${parent}, though all others of that series are here` };
  }
}
