import { type CsvError, parse } from "csv-parse/sync";
import { ReadProblem } from "../../source/problem.ts";
import { type ReadCells, readHeader } from "./columns.ts";
import { longestRow, type RowText, rowTexts } from "./lines.ts";
import type { Raw, Rejection } from "./raw.ts";

/** How the cells of a table are separated. Without quotation marks, lines that begin with # are comments. */
export interface Shape {
  readonly delimiter: string;
  readonly quote: '"' | false;
}

/** Tab-separated if the header row has a tab; otherwise by whichever it has more of, semicolons or commas. */
export function shapeOf(beginning: string): Shape {
  const header = beginning.split(/\r?\n/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  if (header.includes("\t")) return { delimiter: "\t", quote: header.includes('"') ? '"' : false };
  const count = (character: string) => header.split(character).length;
  return { delimiter: count(";") > count(",") ? ";" : ",", quote: '"' };
}

/**
 * The rows of a CSV or TSV file.
 *
 * @throws ReadProblem if the header row does not name the columns, or the file ends within a row
 */
export async function* readTable(
  path: string,
  pieces: AsyncIterable<string>,
  shape: Shape,
): AsyncGenerator<Raw | Rejection> {
  let read: ReadCells | undefined;
  let width = 0;
  for await (const { line, last, cells } of rowsOf(pieces, shape)) {
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

/** Rows per call of the parser, because each call has a high fixed cost. */
const batchSize = 200;

interface Row extends Pick<RowText, "line" | "last"> {
  /** The cells, or why there are none, in words that follow "has". */
  readonly cells: readonly string[] | string;
}

async function* rowsOf(pieces: AsyncIterable<string>, shape: Shape): AsyncGenerator<Row> {
  let batch: RowText[] = [];
  for await (const row of rowTexts(pieces, shape.quote !== false)) {
    if (row.text?.trim() === "" || (shape.quote === false && row.text?.startsWith("#"))) continue;
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield* parsed(batch, shape);
    batch = [];
  }
  yield* parsed(batch, shape);
}

function parsed(batch: readonly RowText[], shape: Shape): Row[] {
  if (batch.every(({ text, open }) => text !== undefined && !open)) {
    const all = cellsIn(batch.map(({ text }) => text).join("\n"), shape);
    if (typeof all !== "string" && all.length === batch.length) {
      return batch.map((row, i) => ({ ...row, cells: all[i] ?? [] }));
    }
  }
  return batch.map((row) => ({ ...row, cells: cellsOf(row, shape) }));
}

function cellsOf({ text, open }: RowText, shape: Shape): string[] | string {
  if (text === undefined) return `more than ${longestRow.toLocaleString("en")} characters`;
  if (open) return "a quotation mark that is not closed";
  const rows = cellsIn(text, shape);
  return typeof rows === "string" ? rows : (rows[0] ?? []);
}

function cellsIn(text: string, { delimiter, quote }: Shape): string[][] | string {
  try {
    return parse(text, { delimiter, quote, record_delimiter: "\n", relax_column_count: true });
  } catch (error) {
    const { code, message } = error as CsvError;
    return /QUOTE/.test(code) ? "a quotation mark inside a cell that is not doubled" : message;
  }
}

/** In a TSV file, trailing cells may be missing. */
function faultOf(cells: readonly string[], width: number, { delimiter }: Shape): string | undefined {
  const right = cells.length === width || (delimiter === "\t" && cells.length < width);
  return right ? undefined : `${cells.length} cells, where the first row has ${width}`;
}
