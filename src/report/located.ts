import { pageOf } from "../source/boxes.ts";
import { fileEdits } from "../source/edits.ts";
import { offsetInFile, placeOf } from "../source/places.ts";
import { byteLength } from "../text/byte-length.ts";
import { splice } from "../text/splice.ts";
import type { Diagnostic, Excerpt, Finding, FindingPlace, Fix } from "../types/finding.ts";
import type { Source, Span } from "../types/source.ts";

/** How much of a line to keep on each side of the start of a finding, in UTF-16 code units: wider than any terminal. */
const nearby = 500;

/** Adds places and excerpts to diagnostics. */
export function located(source: Source, diagnostics: readonly Diagnostic[]): Finding[] {
  const placeAt = places(source);
  return diagnostics.map(({ fix, ...diagnostic }) => {
    const { start, end } = diagnostic;
    const onPage = pageOf(source, diagnostic);
    const fixed = fix && fixedIn(source, fix, placeAt);
    return {
      ...diagnostic,
      text: source.text.slice(start, end),
      place: { ...placeAt(start), ...(onPage && { at: onPage }) },
      until: placeAt(end, true),
      line: excerptOf(source, diagnostic),
      ...(fix && fixed && { fix, fixed }),
    };
  });
}

type PlaceAt = (offset: number, isEnd?: boolean) => FindingPlace;

/** The fix as an edit of the file; undefined if it cannot be made there. */
function fixedIn(source: Source, fix: Fix, placeAt: PlaceAt): Finding["fixed"] {
  const [place, until] = [placeAt(fix.start), placeAt(fix.end, true)];
  const { file } = source.map ?? {};
  if (file === undefined) return { place, until, text: fix.text };
  const { edits, refused } = fileEdits(source, [fix]);
  if (refused.length > 0) return undefined;
  // an insertion may be before or after a tag
  const [first, last] = [edits[0] ?? fix, edits.at(-1) ?? fix];
  const isOutside = first.start < place.offset || last.end > until.offset || place.offset > until.offset;
  if (isOutside) return { place: placeAt(fix.start, true), until: placeAt(fix.start, true), text: first.text };
  const within = edits.map(({ start, end, text }) => ({ start: start - place.offset, end: end - place.offset, text }));
  return { place, until, text: splice(file.slice(place.offset, until.offset), within) };
}

/** Finds places. Counts bytes from the previous offset on the same line, because a line may be as long as its file. */
function places(source: Source): PlaceAt {
  const file = source.map?.file ?? source.text;
  let last = { line: 0, offset: 0, bytes: 0 };
  return (at, isEnd) => {
    const place = placeOf(source, at, isEnd);
    const offset = offsetInFile(source, at, isEnd);
    if (place.line !== last.line) last = { line: place.line, offset: offset - place.column + 1, bytes: 0 };
    const between = byteLength(file.slice(Math.min(last.offset, offset), Math.max(last.offset, offset)));
    last = { line: place.line, offset, bytes: last.bytes + (offset < last.offset ? -between : between) };
    return { ...place, offset, byteColumn: last.bytes + 1 };
  };
}

function excerptOf({ text }: Source, { start }: Span): Excerpt {
  const nearest = Math.max(0, start - nearby);
  const before = text.slice(Math.max(0, nearest - 1), start);
  const lineStart = start - before.length + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const from = Math.max(lineStart, nearest);
  const rest = /^[^\r\n]*/.exec(text.slice(start, start + nearby))?.[0] ?? "";
  return { text: text.slice(from, start) + rest, start: from, isWhole: from === lineStart };
}
