import { keyOf } from "../../facts/keys.ts";
import { languages } from "../../facts/languages.ts";
import { natural } from "../../text/natural-order.ts";
import { extended } from "../index/extend.ts";
import { cellFaults, entryOfRow, rowFaults, type SourcedEntry, titleColumn } from "./fact-row.ts";
import { type Cells, cellsOf, readTable, type Table, type TableFault } from "./table.ts";

/** The file in which a project keeps its own facts. */
export const projectFileName = "wgtip.registry.tsv";

/** The columns of that file, in any order. Only `name` is required. `date` is the date of adoption or issue. */
const mainColumns = ["name", "date", "title", "paragraphs", "annexes", "source", "draft", "agenda"] as const;
const titleColumns = languages.map(titleColumn);
/** Also the columns for titles in other languages, which are optional: `title_fr`. */
export const projectColumns: readonly string[] = [...mainColumns, ...titleColumns];

export interface Project {
  /** The comment lines at the top. */
  readonly comments: readonly string[];
  /** One for each name, from the valid rows. */
  readonly entries: readonly SourcedEntry[];
  readonly faults: readonly TableFault[];
}

/**
 * A file with this many rows was not written by hand but by an import, which has parsed each name. Parsing takes most
 * of the time.
 */
const manyRows = 1000;

/**
 * Reads a project's file. An invalid row is reported with its line; the others still count. In a file with many rows,
 * names are taken as they are; `registry verify` checks them.
 *
 * @param file name of the file, recorded as the origin of the facts
 */
export function readProject(text: string, file?: string): Project {
  const table = readTable(text);
  const headFault = faultOfHead(table);
  if (headFault) return { comments: table.comments, entries: [], faults: [headFault] };
  const faultsOf = table.rows.length > manyRows ? cellFaults : rowFaults;
  const faults: TableFault[] = [];
  const entries: SourcedEntry[] = [];
  for (const row of table.rows) {
    const cells = cellsOf(table, row);
    const wrong =
      row.cells.length > table.columns.length
        ? [`${row.cells.length} cells under ${table.columns.length} columns; take the surplus tabs out`]
        : faultsOf(cells);
    if (wrong.length > 0) faults.push({ line: row.line, message: wrong.join("; ") });
    else entries.push(entryOfRow(cells, file));
  }
  return { comments: table.comments, entries: merged(entries), faults };
}

function faultOfHead({ columns, line }: Table): TableFault | undefined {
  if (columns.length === 0) return undefined;
  const unknown = columns.filter((column) => !projectColumns.includes(column));
  const named = `the columns are ${mainColumns.join(", ")} and those of titles in other languages (${titleColumns.join(", ")}), separated by tabs`;
  if (!columns.includes("name")) return { line, message: `no column “name” in the first row; ${named}` };
  if (unknown.length > 0) return { line, message: `unknown column ${unknown.join(", ").slice(0, 80)}; ${named}` };
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  return twice ? { line, message: `column ${twice} stands twice` } : undefined;
}

/** Merges entries with the same name. Names keep the order of their first occurrence. */
export function merged(entries: Iterable<SourcedEntry>): SourcedEntry[] {
  const byKey = new Map<string, SourcedEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    const earlier = byKey.get(key);
    byKey.set(key, earlier ? both(earlier, entry) : entry);
  }
  return [...byKey.values()];
}

const both = (earlier: SourcedEntry, later: SourcedEntry): SourcedEntry => ({
  ...extended(earlier, later),
  source: joined([earlier.source, later.source]),
});

/** `full-text; vienna` and `vienna` → `full-text; vienna` */
const joined = (sources: readonly string[]): string =>
  [...new Set(sources.flatMap((source) => source.split("; ")))].filter(Boolean).join("; ");

/**
 * The text of a project's file: comments, column names, and entries in natural order of their names.
 *
 * @param columns the columns of the whole table, if the entries are only a part of it
 */
export function writeProject(
  { comments, entries }: Pick<Project, "comments" | "entries">,
  columns = columnsOf(entries.map(rowOf)),
): string {
  const sorted = [...entries].sort((a, b) => natural(a.name, b.name));
  const lines = sorted.map((entry) => lineOf(entry, columns));
  return [...comments, columns.join("\t"), ...lines].map((line) => `${line}\n`).join("");
}

/** The columns of a table with these rows. A column for titles in another language is included only if it is used. */
export function columnsOf(rows: Iterable<Cells>): readonly string[] {
  const used = new Set<string>();
  for (const row of rows) for (const column of titleColumns) if (row[column]) used.add(column);
  return projectColumns.filter((column) => used.has(column) || !(titleColumns as readonly string[]).includes(column));
}

function lineOf(entry: SourcedEntry, columns: readonly string[]): string {
  const row = rowOf(entry);
  return columns
    .map((column) => (row[column] ?? "").replace(/\s+/g, " "))
    .join("\t")
    .replace(/\t+$/, "");
}

/** The cells of an entry, as `entryOfRow` reads them. */
export function rowOf({ name, date, title, titles, paragraphs, annexes, source, draft, agenda }: SourcedEntry): Cells {
  return {
    name,
    date: date?.value ?? "",
    title: title?.value ?? "",
    paragraphs: String(paragraphs?.value ?? ""),
    annexes: String(annexes?.value ?? ""),
    source,
    draft: draft?.value ?? "",
    agenda: agenda?.value ?? "",
    ...Object.fromEntries(Object.entries(titles ?? {}).map(([language, { value }]) => [titleColumn(language), value])),
  } satisfies Record<(typeof mainColumns)[number], string>;
}
