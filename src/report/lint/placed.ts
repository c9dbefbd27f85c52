import type { FindingPlace } from "../../types/finding.ts";

/** Lines and columns of a span, from 1; the end is exclusive. */
export const placed = ({ place, until }: { readonly place: FindingPlace; readonly until: FindingPlace }) => ({
  line: place.line,
  column: place.column,
  endLine: until.line,
  endColumn: until.column,
});
