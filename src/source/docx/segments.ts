/** Maps a span of the text to the pieces of the file it was made from. */
import { lowest } from "../../text/binary-search.ts";
import type { Source, Span } from "../../types/source.ts";
import type { WordDocument, WordPart } from "./document.ts";
import type { Paragraph, Piece } from "./paragraph.ts";

/** The part of a piece that a span covers; `start` and `end` are offsets in the XML of its part. */
export interface Segment extends Span {
  readonly unit: string;
  readonly piece: Piece;
  readonly paragraph: Paragraph;
  /** UTF-16 units of the text. */
  readonly length: number;
}

interface Found {
  readonly piece: Piece;
  readonly paragraph: Paragraph;
}

export class Segments {
  readonly #source: Source;
  readonly #found = new Map<string, Map<number, Found>>();

  constructor(source: Source, { header, body, footnote, endnote }: WordDocument) {
    this.#source = source;
    for (const part of [header, body, footnote, endnote]) if (part) this.#found.set(part.unit, piecesOf(part));
  }

  /** In the order of the text. For an empty span, the piece that contains it or ends at it. */
  of({ start, end }: Span): Segment[] {
    const { map } = this.#source;
    if (!map) return [];
    const segments: Segment[] = [];
    const isEmpty = start === end;
    const first = lowest(
      map.start.length,
      (i) => (map.start[i] ?? 0) + (map.length[i] ?? 0) >= start + (isEmpty ? 0 : 1),
    );
    for (let i = first; i < map.start.length && (map.start[i] ?? 0) < end + (isEmpty ? 1 : 0); i++) {
      const segment = this.#segment(i, start, end);
      if (segment) segments.push(segment);
      if (isEmpty) break;
    }
    return segments;
  }

  #segment(i: number, start: number, end: number): Segment | undefined {
    const { map } = this.#source;
    if (!map) return undefined;
    const [at = 0, length = 0, from = 0, size = 0] = [map.start[i], map.length[i], map.from[i], map.size[i]];
    const unit = map.units[map.unit[i] ?? 0] ?? "";
    const found = this.#found.get(unit)?.get(from);
    if (!found) return undefined;
    const isExact = length === size;
    const [left, right] = [Math.max(start, at) - at, Math.min(end, at + length) - at];
    return {
      ...found,
      unit,
      start: isExact ? from + left : left < length ? from : from + size,
      end: isExact ? from + right : right > 0 ? from + size : from,
      length: right - left,
    };
  }
}

function piecesOf({ paragraphs }: WordPart): Map<number, Found> {
  const found = new Map<number, Found>();
  const add = (paragraph: Paragraph) => {
    for (const piece of paragraph.pieces) found.set(piece.start, { piece, paragraph });
    for (const boxed of paragraph.boxed) add(boxed);
  };
  for (const paragraph of paragraphs) add(paragraph);
  return found;
}
