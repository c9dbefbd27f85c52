/** Reads a project's own tables: bodies.tsv, instruments.tsv and others, with the columns of `registry/`. */
import { bodies, instruments, meetings, names, places, series, sessions } from "../../facts/facts.ts";
import { type OwnName, type OwnTables, ownNames } from "../../facts/own-tables.ts";
import { ReadProblem } from "../../source/problem.ts";
import { didYouMean, nearestWord } from "../../text/did-you-mean.ts";
import { both } from "../../words/wording.ts";
import { type Cells, cellsOf, readTable } from "./table.ts";

const known = { bodies, series, sessions, meetings, places, instruments, names };

/** Columns that must not be empty, by table. */
const needed: Readonly<Record<OwnName, readonly string[]>> = {
  bodies: ["body", "name"],
  series: ["stem"],
  sessions: ["body", "session"],
  meetings: ["name", "from", "to"],
  places: ["place", "country"],
  instruments: ["name"],
  names: ["name", "symbol"],
};

/** Default values of empty cells. */
const defaults: Cells = { basis: "known", units: "article", class: "other" };

/** A table. The end of its path tells which one of `registry/` it extends: `ours/bodies.tsv`. */
export interface OwnTable {
  readonly path: string;
  readonly text: string;
}

/**
 * @param files absolute paths of the tables
 * @throws ReadProblem with path and line, for the first fault
 */
export function ownTablesOf(given: readonly OwnTable[], files: readonly string[] = []): OwnTables {
  const rows = Object.fromEntries(ownNames.map((name) => [name, []])) as unknown as Record<OwnName, Cells[]>;
  for (const table of given) rows[nameOf(table)].push(...rowsOf(table));
  const stems = new Set(rows.series.map(({ stem }) => stem));
  // each body issues documents under its own code
  for (const { body } of rows.bodies)
    if (!stems.has(`${body}/`)) rows.series.push({ ...emptyRow("series"), stem: `${body}/`, body: `${body}` });
  const addresses = Object.fromEntries(rows.bodies.map(({ body = "", address = "" }) => [body, address]));
  return { rows: rows as unknown as OwnTables["rows"], addresses, files };
}

function nameOf({ path }: OwnTable): OwnName {
  const name = /([^/\\]*?)(?:\.tsv)?$/.exec(path)?.[1] ?? "";
  const known = ownNames.find((one) => one === name);
  if (known) return known;
  const all = both(ownNames.map((one) => `${one}.tsv`));
  throw new ReadProblem(path, `no such table${didYouMean(nearestWord(name, ownNames))}; there are ${all}`);
}

function rowsOf({ path, text }: OwnTable): Cells[] {
  const name = nameOf({ path, text });
  const fault = (line: number, message: string) => new ReadProblem(`${path}:${line}`, message);
  const table = readTable(text);
  const columns = [...Object.keys(emptyRow(name)), ...(name === "bodies" ? ["address"] : [])];
  const unknown = table.columns.find((column) => !columns.includes(column));
  if (unknown !== undefined) {
    const meant = didYouMean(nearestWord(unknown, columns));
    throw fault(
      table.line,
      `unknown column ${unknown}${meant}; the columns are ${columns.join(", ")}, separated by tabs`,
    );
  }
  return table.rows.map((row) => {
    const given = Object.entries(cellsOf(table, row)).filter(([, cell]) => cell !== "");
    const cells: Cells = { ...emptyRow(name), source: path, ...Object.fromEntries(given) };
    if (row.cells.length > table.columns.length) throw fault(row.line, "more cells than columns");
    const missing = needed[name].find((column) => !cells[column]);
    if (missing !== undefined) throw fault(row.line, `no ${missing}`);
    return name === "sessions" ? withWindow(cells) : cells;
  });
}

/** Unless the row has a window, a session adopts its acts while it meets. */
const withWindow = (row: Cells): Cells =>
  row.window_from ? row : { ...row, window_from: row.from ?? "", window_to: row.to ?? "" };

/** A row with the columns of the built-in table, all empty. */
function emptyRow(name: OwnName): Cells {
  const columns = Object.keys(known[name]()[0] ?? {});
  return Object.fromEntries(columns.map((column) => [column, defaults[column] ?? ""]));
}
