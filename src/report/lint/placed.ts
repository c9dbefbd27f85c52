import type { Place, Source, Span } from "../../types/source.ts";

/** Lines and columns of a span, from 1; the end is the first place that no longer belongs. */
export interface Placed {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placed(source: Source, { start, end }: Span): Placed {
  const from: Place = source.locate(start);
  const to: Place = source.locate(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
