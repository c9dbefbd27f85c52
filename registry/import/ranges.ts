import { canonical } from "../../src/workspace/import/catalogue-names.ts";
import { basisOf } from "./sources.ts";
import type { Row } from "./tsv.ts";

/**
 * Ranges of continuous series: Security Council resolutions by year, General Assembly resolutions to the thirtieth
 * session.
 */
export function rangeRows(council: readonly Row[], legacy: readonly Row[], acts: readonly Row[]): Row[] {
  const first = (a: Row, b: Row) => Number(a.first) - Number(b.first);
  const assembly = legacy.map((row) =>
    range("A/RES", row.session_label, row, basisOf(row.confidence), "legacy-ranges"),
  );
  const years = council.map((row) => range("S/RES", row.year, row, councilBasis(row), "council-years"));
  years.sort(first);
  return [...assembly.sort(first), ...years, ...yearsSince(years.at(-1) ?? {}, acts)];
}

/** Years after the last one in the table, if the acts have every number up to the first of the following year. */
function yearsSince(latest: Row, acts: readonly Row[]): Row[] {
  const yearOf = new Map(
    acts.flatMap(({ symbol = "" }) => {
      const [, number, year] = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(canonical(symbol) ?? "") ?? [];
      return number && year ? [[Number(number), Number(year)] as const] : [];
    }),
  );
  const rows: Row[] = [];
  let [first, year] = [Number(latest.last) + 1, Number(latest.label) + 1];
  for (let number = first; yearOf.has(number); number++) {
    if (yearOf.get(number) === year) continue;
    rows.push(range("S/RES", String(year), { first: String(first), last: String(number - 1) }, "cited", "unxml"));
    [first, year] = [number, year + 1];
  }
  return rows;
}

/** `seen`: the first and last number of the year were read in the texts or cited. */
const councilBasis = (row: Row): string =>
  row.first_confidence === "seen" && row.last_confidence === "seen" ? "cited" : "known";

function range(series: string, label: string | undefined, row: Row, basis: string, source: string): Row {
  return { series, label: label ?? "", first: row.first ?? "", last: row.last ?? "", basis, source };
}
