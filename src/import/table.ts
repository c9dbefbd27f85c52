import { type CsvError, parse } from "csv-parse/sync";
import { ReadProblem } from "../read/problem.ts";
import { type ReadCells, readHeader } from "./columns.ts";
import { longestRow, type RowText, rowTexts } from "./lines.ts";
import type { Raw, Rejection } from "./raw.ts";

/** How the cells of a table are kept apart. In one without quotation marks lines that begin with # are comments. */
export interface Shape {
  readonly delimiter: string;
  readonly quote: '"' | false;
}

/** Tab-separated where the header row has a tab, else separated by the semicolon or comma that it has more of. */
export function shapeOf(beginning: string): Shape {
  const header = beginning.split(/\r?\n/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  if (header.includes("\t")) return { delimiter: "\t", quote: header.includes('"') ? '"' : false };
  const count = (character: string) => header.split(character).length;
  return { delimiter: count(";") > count(",") ? ";" : ",", quote: '"' };
}

/**
 * The rows of a CSV or TSV file.
 *
 * @throws ReadProblem where the header row doesn't name the columns, or the file ends within a row
 */
export async function* readTable(
  path: string,
  pieces: AsyncIterable<string>,
  shape: Shape,
): AsyncGenerator<Raw | Rejection> {
  let read: ReadCells | undefined;
  let width = 0;
  for await (const row of rowTexts(pieces, shape.quote !== false)) {
    const { line, text, last } = row;
    if (text?.trim() === "" || (shape.quote === false && text?.startsWith("#"))) continue;
    const cells = cellsOf(row, shape);
    const reason = typeof cells === "string" ? cells : read && faultOf(cells, width, shape);
    if (last && reason) throw cutOff(path, line, reason);
    if (typeof cells !== "string" && read === undefined) [read, width] = [readHeader(path, cells), cells.length];
    else if (read === undefined)
      throw new ReadProblem(path, `line ${line}: ${cells}; the first row must name the columns`);
    else if (reason || typeof cells === "string") yield { line, reason: reason ?? "" };
    else yield { line, ...read(cells) };
  }
  if (read === undefined) throw new ReadProblem(path, "is empty; its first row must name the columns");
}

const cutOff = (path: string, line: number, reason: string) =>
  new ReadProblem(
    path,
    `seems to be cut off: line ${line}, the last, has ${reason}; nothing was imported: get the whole file and import it again`,
  );

/** The cells of a row, or why it has none, in words that follow "has". */
function cellsOf({ text, open }: RowText, { delimiter, quote }: Shape): string[] | string {
  if (text === undefined) return `more than ${longestRow.toLocaleString("en")} characters`;
  if (open) return "a quotation mark that is not closed";
  if (quote === false || !text.includes(quote)) return text.split(delimiter);
  try {
    return parse(text, { delimiter, quote, relax_column_count: true })[0] ?? [];
  } catch (error) {
    const { code, message } = error as CsvError;
    return /QUOTE/.test(code) ? "a quotation mark inside a cell that is not doubled" : message;
  }
}

/** Of a TSV file cells at the end may be left out. */
function faultOf(cells: readonly string[], width: number, { delimiter }: Shape): string | undefined {
  const right = cells.length === width || (delimiter === "\t" && cells.length < width);
  return right ? undefined : `${cells.length} cells, where the first row has ${width}`;
}
