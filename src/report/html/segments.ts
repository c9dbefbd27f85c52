import type { Span } from "../../types.ts";

/** A stretch of a text that belongs to the same citation, if any, and to the same findings; both as their indexes. */
export interface Segment extends Span {
  readonly citation?: number;
  readonly findings: readonly number[];
}

/**
 * Cuts a text where citations and findings begin and end. Of citations that overlap, the one that begins last has the
 * stretch.
 *
 *     see [resolution 64/293] of 12 August 2010      citation 0
 *         [                 ]    [~~~~~~~~~~~~]      finding 0
 */
export function segments(length: number, citations: readonly Span[], findings: readonly Span[]): Segment[] {
  const edges = [0, length, ...[...citations, ...findings].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const citationsAt = openSpans(citations);
  const findingsAt = openSpans(findings);
  return cuts.slice(0, -1).map((start, i) => {
    const citation = citationsAt(start).at(-1);
    const at = { start, end: cuts[i + 1] ?? length, findings: findingsAt(start) };
    return citation === undefined ? at : { ...at, citation };
  });
}

/** Asked for places in their order: the indexes of the spans in which each lies, in the order of their starts. */
function openSpans(spans: readonly Span[]): (offset: number) => number[] {
  const waiting = [...spans.entries()].sort(([, a], [, b]) => a.start - b.start);
  let next = 0;
  let open: (readonly [number, Span])[] = [];
  return (offset) => {
    for (let entry = waiting[next]; entry && entry[1].start <= offset; entry = waiting[++next]) open.push(entry);
    open = open.filter(([, { end }]) => end > offset);
    return open.map(([index]) => index);
  };
}
