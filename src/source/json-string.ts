import type { Span } from "../types/source.ts";
import type { Piece } from "./unmarked.ts";

const escaped = /\\(?:u[\da-fA-F]{4}|.)/y;

/**
 * The pieces of a JSON string without its quotation marks: runs of plain characters, and each escape as its character.
 */
export function jsonPieces(file: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  const take = (text: string, start: number, size: number) => {
    if (text !== "") pieces.push({ text, start, size });
  };
  let plain = start;
  for (let at = file.indexOf("\\", start); at >= 0 && at < end; at = file.indexOf("\\", plain)) {
    take(file.slice(plain, at), plain, at - plain);
    escaped.lastIndex = at;
    const written = escaped.exec(file)?.[0] ?? "\\\\";
    take(JSON.parse(`"${written}"`) as string, at, written.length);
    plain = at + written.length;
  }
  take(file.slice(plain, end), plain, end - plain);
  return pieces;
}
