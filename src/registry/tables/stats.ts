import { actNamed } from "../../facts/act-names.ts";
import { seriesOf } from "../../facts/stems.ts";
import type { Entry } from "../../types/registry.ts";

/** How much is known about one series. */
export interface SeriesCount {
  /** `A/RES`, `CTOC/COP decision`, `CTOC/COP/WG.4/`; empty for names that belong to no series in the table. */
  readonly series: string;
  readonly entries: number;
  readonly dated: number;
  readonly titled: number;
  /** The newest known date: the series can't be complete beyond it. */
  readonly newest?: string;
}

/** The series of the entries, largest first. */
export function statsOf(entries: Iterable<Entry>): SeriesCount[] {
  const counts = new Map<string, { entries: number; dated: number; titled: number; newest: string }>();
  for (const { name, date, title } of entries) {
    const series = actNamed(name)?.series ?? seriesOf(name)?.stem ?? "";
    const count = counts.get(series) ?? { entries: 0, dated: 0, titled: 0, newest: "" };
    count.entries++;
    if (date) count.dated++;
    if (title) count.titled++;
    if (date && date.value > count.newest) count.newest = date.value;
    counts.set(series, count);
  }
  return [...counts]
    .map(([series, { newest, ...count }]) => ({ series, ...count, ...(newest ? { newest } : {}) }))
    .sort((a, b) => b.entries - a.entries || (a.series < b.series ? -1 : 1));
}
