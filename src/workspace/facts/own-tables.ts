/** Reads the tables that a configuration names: bodies.tsv, instruments.tsv and others, with the columns of `registry/`. */
import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { bodies, instruments, meetings, names, places, series, sessions } from "../../facts/facts.ts";
import { type OwnName, type OwnTables, ownNames } from "../../facts/own-tables.ts";
import { type Cells, cellsOf, readTable } from "../../registry/tables/table.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import { didYouMean, nearestWord } from "../../text/did-you-mean.ts";
import { both } from "../../words/wording.ts";
import { slashed } from "../files/slashed.ts";

const known = { bodies, series, sessions, meetings, places, instruments, names };

/** The columns without which a row says nothing. */
const needed: Readonly<Record<OwnName, readonly string[]>> = {
  bodies: ["body", "name"],
  series: ["stem"],
  sessions: ["body", "session"],
  meetings: ["name", "from", "to"],
  places: ["place", "country"],
  instruments: ["name"],
  names: ["name", "symbol"],
};

/** What an empty cell means, where it means something. */
const defaults: Cells = { basis: "known", units: "article", class: "other" };

/**
 * @param files absolute paths
 * @throws ReadProblem with file and line, for the first fault
 */
export function readOwnTables(files: readonly string[]): OwnTables {
  const rows = Object.fromEntries(ownNames.map((name) => [name, []])) as unknown as Record<OwnName, Cells[]>;
  for (const file of files) rows[tableNameOf(file)].push(...rowsOf(file));
  const stems = new Set(rows.series.map(({ stem }) => stem));
  // a body issues documents with symbols of its own
  for (const { body } of rows.bodies)
    if (!stems.has(`${body}/`)) rows.series.push({ ...emptyRow("series"), stem: `${body}/`, body: `${body}` });
  return { rows: rows as unknown as OwnTables["rows"], files };
}

function tableNameOf(file: string): OwnName {
  const name = basename(file, ".tsv");
  const known = ownNames.find((one) => one === name);
  if (known) return known;
  const all = both(ownNames.map((one) => `${one}.tsv`));
  throw new ReadProblem(seenFrom(file), `no such table${didYouMean(nearestWord(name, ownNames))}; there are ${all}`);
}

function rowsOf(file: string): Cells[] {
  const name = tableNameOf(file);
  const seen = seenFrom(file);
  const fault = (line: number, message: string) => new ReadProblem(`${seen}:${line}`, message);
  const table = readTable(textOf(file));
  const columns = Object.keys(emptyRow(name));
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
    const cells: Cells = { ...emptyRow(name), source: seen, ...Object.fromEntries(given) };
    if (row.cells.length > table.columns.length) throw fault(row.line, "more cells than columns");
    const missing = needed[name].find((column) => !cells[column]);
    if (missing !== undefined) throw fault(row.line, `no ${missing}`);
    return name === "sessions" ? withWindow(cells) : cells;
  });
}

/** What a session adopts, it adopts while it meets, unless the row says otherwise. */
const withWindow = (row: Cells): Cells =>
  row.window_from ? row : { ...row, window_from: row.from ?? "", window_to: row.to ?? "" };

/** A row without facts; its columns are those of the program's own table. */
function emptyRow(name: OwnName): Cells {
  const columns = Object.keys(known[name]()[0] ?? {});
  return Object.fromEntries(columns.map((column) => [column, defaults[column] ?? ""]));
}

/** The path relative to the current folder. */
const seenFrom = (file: string): string => slashed(relative("", file));

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw problemOf(seenFrom(file), error);
  }
}
