import type { FindingPlace } from "../../types/finding.ts";

/** Lines and columns of a span, from 1; the end is exclusive. In files without lines, every span is on line 1. */
export const placed = ({ place, until }: { readonly place: FindingPlace; readonly until: FindingPlace }) =>
  place.at
    ? { line: 1, column: 1, endLine: 1, endColumn: 1 }
    : { line: place.line, column: place.column, endLine: until.line, endColumn: until.column };
