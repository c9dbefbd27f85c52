import { bodies, coverage, instruments, meetings, series, sessions } from "#tables";
import { openRegistry } from "../read/registry-file.ts";
import { entryRows } from "../report/known.ts";
import { printable } from "../report/printable.ts";
import type { Entry } from "../types.ts";
import { type Io, print } from "./io.ts";

/** `wgtip registry stats`: the sizes of the tables, and the stretches for which they are complete. */
export async function statsCommand(io: Io): Promise<number> {
  const { version, sha256 } = openRegistry();
  const sizes = { bodies, series, sessions, meetings, instruments };
  const complete = coverage.map((row) => `  ${row.series}  ${stretch(row)}  (${row.as_of})`);
  await print(
    io.stdout,
    lines(
      `version      ${version}`,
      `sha256       ${sha256}`,
      ...Object.entries(sizes).map(([name, rows]) => `${name.padEnd(12)} ${rows.length}`),
      "complete for",
      ...complete,
    ),
  );
  return 0;
}

/** A session that adopted none is written N/1 to N/0. */
const stretch = ({ first, last }: { first: string; last: string }) =>
  last.endsWith("/0") ? `none in session ${last.slice(0, -2)}` : `${first} to ${last}`;

/** `wgtip registry search`: status 1 where nothing is found. */
export async function searchCommand(words: string, io: Io): Promise<number> {
  const registry = openRegistry();
  const exact = registry.find(words);
  const names = new Set([...(exact ? [exact.name] : []), ...registry.byTitle(words), ...registry.nearest(words)]);
  const found = [...names].map((name) => [name, registry.find(name)?.title?.value].filter(Boolean).join("  "));
  await print(io.stdout, lines(...found));
  if (found.length === 0) io.stderr.write(`wgtip: nothing known of that title or name: ${printable(words)}\n`);
  return found.length > 0 ? 0 : 1;
}

/** `wgtip registry show`: status 1 where the registry has no such entry; then it says what it knows of the series. */
export async function showCommand(name: string, io: Io): Promise<number> {
  const registry = openRegistry();
  const lookup = registry.lookup(name);
  if (lookup.status === "found") {
    await print(io.stdout, lines(...entryLines(lookup.entry)));
    return 0;
  }
  const why = {
    missing: "does not exist: the registry has every text of this stretch of the series",
    unlisted: "not in the registry, which does not cover this stretch of the series; it may exist",
    "unknown series": "of no series that the registry knows",
  }[lookup.status];
  const nearest = "nearest" in lookup && lookup.nearest.length > 0 ? `; nearest: ${lookup.nearest.join(", ")}` : "";
  io.stderr.write(`wgtip: ${printable(name)}: ${why}${nearest}\n`);
  return 1;
}

const entryLines = (entry: Entry) => [
  entry.name,
  ...entryRows(entry).map(([label = "", value = ""]) => `  ${label.padEnd(12)}  ${value}`),
];

async function* lines(...lines: string[]) {
  yield lines.map((line) => `${printable(line)}\n`).join("");
}
