import { readFileSync, writeFileSync } from "node:fs";

import { cellsOf, readTable } from "../../src/registry/tables/table.ts";

export { natural } from "../../src/text/natural-order.ts";

export type Row = Record<string, string>;

/** Rows of a tab-separated file with a header row. Lines that begin with # are comments; missing cells are empty. */
export function readTsv(path: string): Row[] {
  const table = readTable(readFileSync(path, "utf8"));
  return table.rows.map(({ line, cells }) => ({
    ...cellsOf(table, { line, cells: cells.map((cell) => cell.trim()) }),
  }));
}

/** Writes the rows in the order given, under the comment and the header row. */
export function writeTsv(path: string, comment: string, columns: readonly string[], rows: readonly Row[]): void {
  const head = comment.split("\n").map((line) => `# ${line}`);
  const body = rows.map((row) => columns.map((column) => clean(row[column] ?? "")).join("\t"));
  writeFileSync(path, `${[...head, columns.join("\t"), ...body].join("\n")}\n`);
}

const clean = (cell: string): string => cell.replace(/\s+/g, " ").trim();
