/** Removes the Markdown markup in citations from a text, and keeps the places of its pieces in the file. */
import { type Link, marksIn } from "./marks.ts";

/** A run of text and its place in the file, in UTF-16 units: an escape is longer there. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly size: number;
}

export interface Unmarked {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
}

/** @param written the pieces of the Markdown, including markup */
export function withoutMarks(written: readonly Piece[]): Unmarked {
  const whole = textOf(written);
  const { marks, links } = marksIn(whole) ?? { marks: [], links: [] };
  if (marks.length === 0) return { text: whole, pieces: written, links: [] };
  const cut = cutterOf(written);
  const pieces: Piece[] = [];
  let length = 0;
  const keep = (piece: Piece) => {
    if (piece.text !== "") pieces.push(piece);
    length += piece.text.length;
  };
  /** Offsets without markup, by offset of the start or end of a mark. */
  const places = new Map<number, number>();
  let done = 0;
  for (const { start, end, text } of [...marks, { start: whole.length, end: whole.length, text: "" }]) {
    cut(done, start).forEach(keep);
    places.set(start, length);
    const [first, ...others] = cut(start, end);
    const last = others.at(-1) ?? first;
    if (first && last) keep({ text, start: first.start, size: last.start + last.size - first.start });
    places.set(end, length);
    done = end;
  }
  const placed = ({ start, end, href }: Link): Link => ({
    start: places.get(start) ?? 0,
    end: places.get(end) ?? 0,
    href,
  });
  return { text: textOf(pieces), pieces, links: links.map(placed) };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

/** Returns a function that cuts spans of the text out of its pieces; it must be called in order. */
function cutterOf(written: readonly Piece[]): (from: number, to: number) => Piece[] {
  let [i, at] = [0, 0];
  return (from, to) => {
    const pieces: Piece[] = [];
    for (let piece = written[i]; piece !== undefined && at < to; piece = written[i]) {
      const { text, start, size } = piece;
      const [first, last] = [Math.max(0, from - at), Math.min(text.length, to - at)];
      if (first < last)
        pieces.push(
          size === text.length
            ? { text: text.slice(first, last), start: start + first, size: last - first }
            : { text: text.slice(first, last), start, size },
        );
      if (at + text.length > to) break;
      at += text.length;
      i++;
    }
    return pieces;
  };
}
