/** From offsets in a text to the places that a reader of the file finds. */
import { lowest } from "../text/binary-search.ts";
import { lineStarts } from "../text/line-starts.ts";
import type { Place, PlaceInDocument, Source } from "../types/source.ts";

/** The lines of each source are found once, when the first place in it is asked for. */
const linesOf = new WeakMap<Source, readonly number[]>();

/** Lines end with LF, CR or CR LF. */
export function placeOf(source: Source, offset: number): Place {
  const starts = linesOf.get(source) ?? lineStarts(source.text);
  linesOf.set(source, starts);
  const line = lowest(starts.length, (i) => (starts[i] as number) > offset);
  const at = documentPlaceOf(source, offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1, ...(at && { at }) };
}

/** The stretch that holds the offset, or the last one before it. */
function documentPlaceOf({ map }: Source, offset: number): PlaceInDocument | undefined {
  const places = map?.places;
  if (!places) return undefined;
  return places[lowest(places.length, (i) => (places[i]?.start ?? 0) > offset) - 1]?.at;
}
