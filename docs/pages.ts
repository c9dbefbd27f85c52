/** The generated parts of the documentation: a page for each rule, and the tables of the README. */

import { entryOfRow } from "../src/registry/tables/fact-row.ts";
import { statsOf } from "../src/registry/tables/stats.ts";
import { cellsOf, readTable } from "../src/registry/tables/table.ts";
import type { Step } from "../src/resolve/steps.ts";
import type { Rule } from "../src/rules/engine/rule.ts";
import type { Entry } from "../src/types/registry.ts";

/** `symbol/dot` → `symbol-dot.md` */
export const fileOf = ({ id }: Pick<Rule, "id">): string => `${id.replace("/", "-")}.md`;

/** The table of all rules, with links to their pages. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](docs/rules/${fileOf(rule)}) | ${rule.severity} | ${rule.fixes ?? ""} | ${rule.summary} |`,
  );
  return ["| rule | severity | fix | what it reports |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const counted: readonly (readonly [file: string, what: string])[] = [
  ["acts.tsv", "resolutions, decisions and statements"],
  ["documents.tsv", "other documents"],
  ["series.tsv", "series of symbols"],
  ["bodies.tsv", "bodies"],
  ["sessions.tsv", "sessions, with their dates"],
  ["meetings.tsv", "meetings of working groups"],
  ["places.tsv", "places where bodies meet"],
  ["instruments.tsv", "treaties and statutes"],
  ["coverage.tsv", "ranges that are complete"],
];

/**
 * The sizes of the registry's tables.
 *
 * @param read gives the text of a file of `registry/`
 */
export function registryTable(read: (file: string) => string): string {
  const rows = counted.map(([file, what]) => {
    const lines = read(file)
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    return `| [${file}](registry/${file}) | ${(lines.length - 1).toLocaleString("en")} | ${what} |`;
  });
  return ["| table | rows | |", "| --- | ---: | --- |", ...rows].join("\n");
}

/** The steps that infer which body a number belongs to, in order. */
export const orderList = (steps: readonly Pick<Step, "says">[]): string =>
  steps.map(({ says }, i) => `${i + 1}. ${says}`).join("\n");

/** A series with fewer names gets no row of its own. */
const fewest = 200;

/**
 * The number of names, titles and dates known in each large series.
 *
 * @param read gives the text of a file of `registry/`
 */
export function seriesTable(read: (file: string) => string): string {
  const rows = statsOf(["acts.tsv", "documents.tsv"].flatMap((file) => entriesOf(read(file))))
    .filter(({ series, entries }) => series !== "" && entries >= fewest)
    .map((row) => [`\`${row.series}\``, ...[row.entries, row.titled, row.dated].map(number), row.newest ?? ""])
    .map((cells) => `| ${cells.join(" | ")} |`);
  return ["| series | names | with title | with date | newest |", "| --- | ---: | ---: | ---: | --- |", ...rows].join(
    "\n",
  );
}

const number = (count: number): string => count.toLocaleString("en");

function entriesOf(text: string): Entry[] {
  const table = readTable(text);
  return table.rows
    .map((row) => cellsOf(table, row))
    .map(({ name = "", date, adopted, title, source = "" }) =>
      entryOfRow({ name, date: date || adopted || "", title: title ?? "", source }),
    );
}

/**
 * Replaces the text between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error if the text has no such markers
 */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
