/** Removes running heads and page numbers: words repeated at the edges of pages. */
import { type Row, rowsOf, segmentsOf } from "./rows.ts";
import type { TextRun } from "./run.ts";

export interface PageRuns {
  readonly body: readonly TextRun[];
  /** Running heads that are on this page for the first time, although it is not the first page. */
  readonly heads: readonly TextRun[];
}

/** Number of rows at the top and the bottom of a page that can be running heads. */
const rowsOfEdge = 2;
/** `3`, `3/12`, `–3–` */
const pageNumber = /^[-–—]?\d{1,4}(?:[/|]\d{1,4})?[-–—]?$/;

/**
 * Removes running heads from all pages but the first that has them. These are words at the edges of two pages, or at
 * the edge of one and anywhere on the first. Removes page numbers from every page.
 */
export function withoutHeads(pages: readonly (readonly TextRun[])[]): PageRuns[] {
  const edges = pages.map(edgeOf);
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  const meet = (words: string, page: number) => {
    const before = first.get(words);
    if (before === undefined) first.set(words, page);
    else if (before !== page) repeated.add(words);
  };
  for (const row of rowsOf(pages[0] ?? [])) for (const { words } of wordsOf(row)) meet(words, 0);
  for (const [page, segments] of edges.entries()) for (const { words } of segments) meet(words, page);

  return pages.map((runs, page) => {
    const taken = new Set<TextRun>();
    const heads: TextRun[] = [];
    for (const segment of edges[page] ?? []) {
      const isFirst = first.get(segment.words) === page;
      const isHead = repeated.has(segment.words) && !(isFirst && page === 0);
      if (!isHead && !pageNumber.test(segment.words)) continue;
      for (const run of segment.runs) taken.add(run);
      if (isHead && isFirst) heads.push(...segment.runs);
    }
    return { body: runs.filter((run) => !taken.has(run)), heads };
  });
}

function edgeOf(runs: readonly TextRun[]) {
  const rows = rowsOf(runs);
  const edge = rows.length > 2 * rowsOfEdge ? [...rows.slice(0, rowsOfEdge), ...rows.slice(-rowsOfEdge)] : rows;
  return edge.flatMap(wordsOf);
}

/** Without blanks, whose places are only guessed. */
const wordsOf = (row: Row) =>
  segmentsOf(row).map(({ runs }) => ({ runs, words: runs.map(({ text }) => text.replace(/\s/g, "")).join("") }));
