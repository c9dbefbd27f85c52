import type { FindingPlace } from "../../types/finding.ts";

/** Lines and columns of a stretch, from 1; the end is the first place that no longer belongs. */
export const placed = ({ place, until }: { readonly place: FindingPlace; readonly until: FindingPlace }) => ({
  line: place.line,
  column: place.column,
  endLine: until.line,
  endColumn: until.column,
});
