import { lowest } from "../text/binary-search.ts";
import { splice } from "../text/splice.ts";
import type { OffsetMap, Source, Span, Structure } from "../types/source.ts";
import type { TextChange } from "./reader.ts";
import { createSource } from "./source.ts";

/**
 * The source with fixes or other changes (sorted, without overlaps) made in its text. The structure that its format
 * marks up moves with the text.
 */
export async function withFixes(source: Source, fixes: readonly TextChange[]): Promise<Source> {
  const text = splice(source.text, fixes);
  const { map, known, skip } = source;
  if (!map) return createSource(source.path, text);
  const at = mover(fixes);
  return {
    ...source,
    text,
    skip: skip.map(at.span),
    map: movedMap(map, at),
    ...(known && { known: moved(known, at) }),
  };
}

interface Mover {
  readonly offset: (offset: number) => number;
  readonly span: <S extends Span>(span: S) => S;
}

/** Returns the offset after the fixes for an offset before them; inside a fix, its end. */
function mover(fixes: readonly TextChange[]): Mover {
  const grown = [0];
  for (const { start, end, text } of fixes) grown.push((grown.at(-1) as number) + text.length - (end - start));
  const offset = (at: number) => {
    const next = lowest(fixes.length, (i) => (fixes[i] as TextChange).start >= at);
    const before = fixes[next - 1];
    return Math.max(at, before?.end ?? 0) + (grown[next] as number);
  };
  return { offset, span: (span) => ({ ...span, start: offset(span.start), end: offset(span.end) }) };
}

function moved(known: Structure, { span }: Mover): Structure {
  const { links, notes, headings, cells, comments, languages } = known;
  return {
    ...known,
    ...(links && { links: links.map(span) }),
    ...(headings && { headings: headings.map(span) }),
    ...(cells && { cells: cells.map(span) }),
    ...(languages && { languages: languages.map(span) }),
    ...(comments && { comments: comments.map((comment) => ({ ...comment, covers: span(comment.covers) })) }),
    ...(notes && {
      notes: notes.map((note) => ({ ...span(note), ...(note.indicator && { indicator: span(note.indicator) }) })),
    }),
  };
}

function movedMap(map: OffsetMap, { offset, span }: Mover): OffsetMap {
  const start = map.start.map(offset);
  const length = map.length.map((length, i) => offset((map.start[i] as number) + length) - (start[i] as number));
  return { ...map, start, length, ...(map.places && { places: map.places.map(span) }) };
}
