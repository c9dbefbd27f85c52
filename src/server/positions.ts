/** Converts between offsets in a document, in UTF-16 code units, and an editor's positions. */
import type { Position, Range } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { lowest } from "../text/binary-search.ts";
import { byteLength } from "../text/byte-length.ts";
import type { Span } from "../types/source.ts";
import type { Encoding } from "./client.ts";

/** Length of the beginning of a line, in units of the encoding. */
export function columnIn(text: string, encoding: Encoding): number {
  if (encoding === "utf-16") return text.length;
  if (encoding === "utf-8") return byteLength(text);
  return Array.from(text).length;
}

/** A place in a line, in UTF-16 units and in units of the encoding. */
interface Mark {
  readonly length: number;
  readonly column: number;
}

/** A line with its ending, and marks in it, so that a place in a long line need not be counted from its beginning. */
interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** UTF-16 units between two marks, or one more if a mark would split a surrogate pair. */
const step = 512;

const lines = new WeakMap<TextDocument, Map<number, Line>>();

/** The line of a document; an editor uses only one encoding. */
function lineOf(document: TextDocument, line: number, encoding: Encoding): Line {
  const known = lines.get(document) ?? new Map<number, Line>();
  lines.set(document, known);
  const found = known.get(line) ?? marked(document, line, encoding);
  known.set(line, found);
  return found;
}

function marked(document: TextDocument, line: number, encoding: Encoding): Line {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  let mark: Mark = { length: 0, column: 0 };
  const marks = [mark];
  while (mark.length + step < text.length) {
    const isInPair = (text.codePointAt(mark.length + step - 1) as number) > 0xffff;
    const length: number = mark.length + step + (isInPair ? 1 : 0);
    mark = { length, column: mark.column + columnIn(text.slice(mark.length, length), encoding) };
    marks.push(mark);
  }
  return { text, marks };
}

const lastMark = ({ marks }: Line, isBehind: (mark: Mark) => boolean): Mark =>
  marks[lowest(marks.length, (i) => isBehind(marks[i] as Mark)) - 1] as Mark;

export function positionAt(document: TextDocument, offset: number, encoding: Encoding): Position {
  const position = document.positionAt(offset);
  if (encoding === "utf-16") return position;
  const { line, character } = position;
  const counted = lineOf(document, line, encoding);
  const { length, column } = lastMark(counted, (mark) => mark.length > character);
  return { line, character: column + columnIn(counted.text.slice(length, character), encoding) };
}

/** The same position in UTF-16 units; the end of the line if the line is shorter. */
export function inUtf16(document: TextDocument, { line, character }: Position, encoding: Encoding): Position {
  if (encoding === "utf-16") return { line, character };
  const counted = lineOf(document, line, encoding);
  let { length, column } = lastMark(counted, (mark) => mark.column > character);
  for (const one of counted.text.slice(length)) {
    column += columnIn(one, encoding);
    if (column > character) break;
    length += one.length;
  }
  return { line, character: length };
}

export const offsetAt = (document: TextDocument, position: Position, encoding: Encoding): number =>
  document.offsetAt(inUtf16(document, position, encoding));

export const rangeOf = (document: TextDocument, { start, end }: Span, encoding: Encoding): Range => ({
  start: positionAt(document, start, encoding),
  end: positionAt(document, end, encoding),
});
