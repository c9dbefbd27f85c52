import { placeOf } from "../source/places.ts";
import { byteLength } from "../text/byte-length.ts";
import type { Diagnostic, Excerpt, Finding, FindingPlace } from "../types/finding.ts";
import type { Source, Span } from "../types/source.ts";

/** How much of a line to keep before and after the start of a finding, in UTF-16 code units: wider than any terminal. */
const nearby = 500;

/** Adds places and words to diagnostics. */
export function located(source: Source, diagnostics: readonly Diagnostic[]): Finding[] {
  const placeAt = places(source);
  return diagnostics.map((diagnostic) => {
    const { start, end, fix } = diagnostic;
    return {
      ...diagnostic,
      text: source.text.slice(start, end),
      place: placeAt(start),
      until: placeAt(end),
      line: excerptOf(source, diagnostic),
      ...(fix && { fixed: { place: placeAt(fix.start), until: placeAt(fix.end) } }),
    };
  });
}

/** Finds places. Counts bytes from the previous offset on the same line, because a line may be as long as its file. */
function places(source: Source): (offset: number) => FindingPlace {
  let last = { line: 0, offset: 0, bytes: 0 };
  return (offset) => {
    const place = placeOf(source, offset);
    if (place.line !== last.line) last = { line: place.line, offset: offset - place.column + 1, bytes: 0 };
    const between = byteLength(source.text.slice(Math.min(last.offset, offset), Math.max(last.offset, offset)));
    last = { line: place.line, offset, bytes: last.bytes + (offset < last.offset ? -between : between) };
    return { ...place, byteColumn: last.bytes + 1 };
  };
}

function excerptOf(source: Source, { start }: Span): Excerpt {
  const lineStart = start - placeOf(source, start).column + 1;
  const from = Math.max(lineStart, start - nearby);
  const rest = /^[^\r\n]*/.exec(source.text.slice(start, start + nearby))?.[0] ?? "";
  return { text: source.text.slice(from, start) + rest, start: from, isWhole: from === lineStart };
}
