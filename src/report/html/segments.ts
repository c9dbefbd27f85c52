import type { Span } from "../../types/source.ts";

/** A span of text within the same citation, if any, and the same findings; both given by index. */
export interface Segment extends Span {
  readonly citation?: number;
  readonly findings: readonly number[];
}

/**
 * Cuts a text where citations and findings begin and end. If citations overlap, the one that begins last owns the
 * segment.
 *
 *     see [resolution 64/293] of 12 August 2010      citation 0
 *         [                 ]    [~~~~~~~~~~~~]      finding 0
 *
 * @param more other offsets at which to cut
 */
export function segments(
  length: number,
  citations: readonly Span[],
  findings: readonly Span[],
  more: readonly number[] = [],
): Segment[] {
  const edges = [0, length, ...more, ...[...citations, ...findings].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const citationsAt = openSpans(citations);
  const findingsAt = openSpans(findings);
  return cuts.slice(0, -1).map((start, i) => {
    const citation = citationsAt(start).at(-1);
    const at = { start, end: cuts[i + 1] ?? length, findings: findingsAt(start) };
    return citation === undefined ? at : { ...at, citation };
  });
}

/** Least number of characters in a passage. */
const passageLength = 4000;

/**
 * Groups the segments into passages that a browser can lay out one by one. A passage ends outside citations and findings,
 * at the end of a line, or at the end of a word if the line is very long.
 */
export function passages(text: string, all: readonly Segment[]): Segment[][] {
  const made: Segment[][] = [];
  let passage: Segment[] = [];
  let start = 0;
  for (const segment of all) {
    const isPlain = segment.citation === undefined && segment.findings.length === 0;
    const cut = isPlain && segment.start - start >= passageLength ? lineEnd(text, segment.start) : segment.end;
    if (cut >= segment.end) {
      passage.push(segment);
      continue;
    }
    made.push([...passage, { ...segment, end: cut }]);
    passage = [{ ...segment, start: cut }];
    start = cut;
  }
  return [...made, passage];
}

function lineEnd(text: string, from: number): number {
  const line = /^[^\n]{0,4000}\n|^\S{0,4000}\s/.exec(text.slice(from, from + 4001));
  return line ? from + line[0].length : text.length;
}

/** For ascending offsets: the indexes of the spans that contain each offset, ordered by their starts. */
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
