// Applies registry/corrections.tsv to the tables as they are, without the facts they were compiled from: npm run
// registry:correct. Corrections that are already applied are skipped.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ActNames } from "../../src/facts/act-name.ts";
import type { BodyRow } from "../../src/types/rows.ts";
import { Corrections, sessionRow } from "./corrections.ts";
import { Rejects } from "./rejects.ts";
import { sortedSessions } from "./sessions.ts";
import { natural, type Row, readTsv, writeTsv } from "./tsv.ts";

const pathOf = (table: string) => join("registry", `${table}.tsv`);
const names = new ActNames(readTsv(pathOf("bodies")) as unknown as BodyRow[]);
const rejects = new Rejects();
const corrections = new Corrections(readTsv(pathOf("corrections")), rejects, () => {});

rewrite("sessions", (rows) =>
  sortedSessions([
    ...corrections.apply("sessions", rows, (row) => `${row.body} ${row.session}`),
    ...corrections.additions("sessions", sessionRow),
  ]),
);
rewrite("instruments", (rows) => corrections.apply("instruments", rows));
rewrite("acts", (rows) =>
  added("acts", corrections.apply("acts", rows), (name) => (names.read(name) ? { name } : undefined)),
);
rewrite("documents", (rows) => added("documents", corrections.apply("documents", rows), (name) => ({ name })));

for (const { table, key, reason } of rejects.list) console.log(`${table}.tsv: ${key}: ${reason}`);
console.log(`${rejects.list.length} corrections applied; the others are in the tables already`);

function added(table: string, rows: Row[], begin: (name: string) => Row | undefined): Row[] {
  const more = corrections.additions(table, begin);
  return more.length === 0 ? rows : [...rows, ...more].sort((a, b) => natural(a.name ?? "", b.name ?? ""));
}

/** Writes a table with its existing comments. */
function rewrite(table: string, change: (rows: Row[]) => Row[]): void {
  const lines = readFileSync(pathOf(table), "utf8").split("\n");
  const comment = lines.filter((line) => line.startsWith("#")).map((line) => line.replace(/^# ?/, ""));
  const columns = (lines[comment.length] ?? "").split("\t");
  writeTsv(pathOf(table), comment.join("\n"), columns, change(readTsv(pathOf(table))));
}
