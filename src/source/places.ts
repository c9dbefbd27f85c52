/** Maps offsets in a text to the places where a reader of the file finds them. */
import { lowest } from "../text/binary-search.ts";
import { lineStarts } from "../text/line-starts.ts";
import type { OffsetMap, Place, PlaceInDocument, Source } from "../types/source.ts";

/** The lines of each source, computed when the first place in it is requested. */
const linesOf = new WeakMap<Source, readonly number[]>();

/**
 * Where a person finds an offset: in the file, if it is text, otherwise in the text as read. Lines end with LF, CR or
 * CR LF. The end of a span is right after its last character, not before the next one, because markup may be in
 * between.
 */
export function placeOf(source: Source, offset: number, isEnd = false): Place {
  const starts = linesOf.get(source) ?? lineStarts(source.map?.file ?? source.text);
  linesOf.set(source, starts);
  const inFile = offsetInFile(source, offset, isEnd);
  const line = lowest(starts.length, (i) => (starts[i] as number) > inFile);
  const at = documentPlaceOf(source, offset);
  return { line, column: inFile - (starts[line - 1] ?? 0) + 1, ...(at && { at }) };
}

/** The offset in a file that is text; for other files, in the text as read. Both in UTF-16 code units. */
export function offsetInFile({ map }: Pick<Source, "map">, offset: number, isEnd = false): number {
  if (map?.file === undefined) return offset;
  const i = pieceAt(map, offset, isEnd);
  const [start = 0, length = 0, from = 0, size = 0] = [map.start[i], map.length[i], map.from[i], map.size[i]];
  const within = offset - start;
  if (within <= 0) return from;
  return length === size && within < length ? from + within : from + size;
}

/** The offset in the text for an offset in the file; between two pieces of the text, the end of the first. */
export function offsetInText({ map }: Pick<Source, "map">, offset: number): number {
  if (map?.file === undefined) return offset;
  let [nearest, end] = [0, -1];
  for (const [i, from] of map.from.entries()) {
    const [start, length, size] = [map.start[i] ?? 0, map.length[i] ?? 0, map.size[i] ?? 0];
    if (from <= offset && offset <= from + size) return start + Math.min(offset - from, length);
    if (from + size < offset && from + size > end) [nearest, end] = [start + length, from + size];
  }
  return nearest;
}

/** The piece that begins at or before an offset; for the end of a span, before it. If there is none, the first. */
function pieceAt({ start }: OffsetMap, offset: number, isEnd: boolean): number {
  const next = lowest(start.length, (i) => (start[i] as number) >= offset + (isEnd ? 0 : 1));
  return Math.max(0, next - 1);
}

/** The offsets in the text of the starts of the file's lines. */
export function fileLineStarts(source: Pick<Source, "text" | "map">): readonly number[] {
  const { text, map } = source;
  if (map?.file === undefined) return lineStarts(text);
  const lines = lineStarts(map.file);
  const starts = [0];
  let last = 0;
  for (const [i, start] of map.start.entries()) {
    const [from, exact] = [map.from[i] as number, map.length[i] === map.size[i]];
    const lineOf = (at: number) => lowest(lines.length, (n) => (lines[n] as number) > at);
    let line = lineOf(from);
    if (line !== last && start > 0) starts.push(start);
    // a piece with several lines
    for (; exact && (lines[line] ?? Number.POSITIVE_INFINITY) < from + (map.size[i] as number); line++)
      starts.push(start + (lines[line] as number) - from);
    last = line;
  }
  return starts;
}

/** The span that contains the offset, or the last one before it. */
function documentPlaceOf({ map }: Source, offset: number): PlaceInDocument | undefined {
  const places = map?.places;
  if (!places?.length) return undefined;
  return places[lowest(places.length, (i) => (places[i]?.start ?? 0) > offset) - 1]?.at;
}
