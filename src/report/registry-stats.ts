import { bodies, coverage, instruments, meetings, series, sessions } from "../facts/facts.ts";
import { type SeriesCount, statsOf } from "../registry/tables/stats.ts";
import type { Registry } from "../types/registry.ts";

/** What the registry contains, by series, and the ranges for which it is complete; one line each. */
export function registryStats(registry: Registry): string[] {
  const sizes = {
    bodies: bodies(),
    series: series(),
    sessions: sessions(),
    meetings: meetings(),
    instruments: instruments(),
  };
  return [
    `version      ${registry.version}`,
    `sha256       ${registry.sha256}`,
    ...Object.entries(sizes).map(([name, rows]) => `${name.padEnd(12)} ${rows.length}`),
    "",
    `${"series".padEnd(28)} ${"names".padStart(6)} ${"titled".padStart(6)} ${"dated".padStart(6)}  newest`,
    ...statsOf(registry.entries()).map(seriesLine),
    "",
    "complete for",
    ...coverage().map((row) => `  ${row.series}  ${range(row)}  (as of ${row.as_of})`),
  ];
}

const seriesLine = ({ series, entries, titled, dated, newest = "" }: SeriesCount) =>
  `${(series || "(other)").padEnd(28)} ${[entries, titled, dated].map((n) => String(n).padStart(6)).join(" ")}  ${newest}`.trimEnd();

/** The table gives a session that adopted nothing as N/1 to N/0. */
const range = ({ first, last }: { first: string; last: string }) =>
  last.endsWith("/0") ? `none in session ${last.slice(0, -2)}` : `${first} to ${last}`;
