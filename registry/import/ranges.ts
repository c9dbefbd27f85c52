import { basisOf } from "./sources.ts";
import type { Row } from "./tsv.ts";

/** Numbers of series that run on: Security Council resolutions by year, General Assembly resolutions to the thirtieth session. */
export function rangeRows(council: readonly Row[], legacy: readonly Row[]): Row[] {
  const first = (a: Row, b: Row) => Number(a.first) - Number(b.first);
  const assembly = legacy.map((row) =>
    range("A/RES", row.session_label, row, basisOf(row.confidence), "legacy-ranges"),
  );
  const years = council.map((row) => range("S/RES", row.year, row, councilBasis(row), "council-years"));
  return [...assembly.sort(first), ...years.sort(first)];
}

/** `seen`: both edges of the year were read in the texts or cited. */
const councilBasis = (row: Row): string =>
  row.first_confidence === "seen" && row.last_confidence === "seen" ? "cited" : "known";

function range(series: string, label: string | undefined, row: Row, basis: string, source: string): Row {
  return { series, label: label ?? "", first: row.first ?? "", last: row.last ?? "", basis, source };
}
