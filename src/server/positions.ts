/** Between offsets in a document, in UTF-16 code units, and the positions of an editor. */
import type { Position, Range } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { byteLength } from "../text/byte-length.ts";
import type { Span } from "../types/source.ts";
import type { Encoding } from "./client.ts";

/** The column behind a beginning of a line, in units of the encoding. */
export function columnIn(text: string, encoding: Encoding): number {
  if (encoding === "utf-16") return text.length;
  if (encoding === "utf-8") return byteLength(text);
  return Array.from(text).length;
}

/** The length in UTF-16 of what the first `units` of a line are in an encoding; of all of it if it has fewer. */
function lengthOf(line: string, units: number, encoding: Encoding): number {
  if (encoding === "utf-16") return units;
  let left = units;
  let length = 0;
  for (const character of line) {
    left -= columnIn(character, encoding);
    if (left < 0) break;
    length += character.length;
  }
  return length;
}

/** The line with its ending. */
const lineOf = (document: TextDocument, line: number): string =>
  document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });

export function positionAt(document: TextDocument, offset: number, encoding: Encoding): Position {
  const position = document.positionAt(offset);
  if (encoding === "utf-16") return position;
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  return { line: position.line, character: columnIn(before, encoding) };
}

/** The same place as a document counts it, in UTF-16. */
export function inUtf16(document: TextDocument, { line, character }: Position, encoding: Encoding): Position {
  if (encoding === "utf-16") return { line, character };
  return { line, character: lengthOf(lineOf(document, line), character, encoding) };
}

export const offsetAt = (document: TextDocument, position: Position, encoding: Encoding): number =>
  document.offsetAt(inUtf16(document, position, encoding));

export const rangeOf = (document: TextDocument, { start, end }: Span, encoding: Encoding): Range => ({
  start: positionAt(document, start, encoding),
  end: positionAt(document, end, encoding),
});
