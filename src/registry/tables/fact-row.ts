import { languages } from "../../facts/languages.ts";
import { BoundedMap } from "../../text/bounded-map.ts";
import type { Basis, Entry, Fact } from "../../types/registry.ts";
import { titlesGiven } from "../index/entry.ts";
import { printForm } from "./print-form.ts";
import type { Cells } from "./table.ts";

/** Weakest first. */
export const bases = ["cited-once", "list", "cited", "known", "header"] as const satisfies readonly Basis[];
/** In UTF-16 units. The longest known title has half as many. */
const longestTitle = 1000;

/** What is wrong with the form of a row, and how to fix it; empty if the row is valid. */
export function rowFaults(row: Cells): string[] {
  return [...nameFaults(row.name ?? ""), ...cellFaults(row)];
}

function nameFaults(name: string): string[] {
  if (name === "") return ["no name; give the symbol in the first column"];
  const right = printForm(name);
  if (right === undefined) return [`${shortened(name)} is no symbol, nor BODY resolution|decision NUMBER`];
  return right === name ? [] : [`${shortened(name)} is written ${right}`];
}

/** What is wrong with the cells other than the name. */
export function cellFaults(row: Cells): string[] {
  const faults: string[] = [];
  for (const column in row) {
    const cell = row[column];
    if (!cell) continue;
    const fault = checks[column]?.(cell);
    if (fault) faults.push(`${column} ${fault}`);
    if (untidy.test(cell)) faults.push(`${column} has space at an end, or twice in a row`);
  }
  return faults;
}

const untidy = /^\s|\s$|\s\s|[^\S ]/;

type Check = (cell: string) => string | undefined;

const day: Check = (cell) => (isDay(cell) ? undefined : `${shortened(cell)} is no day; write it 2010-07-30`);
const count: Check = (cell) =>
  /^[1-9]\d{0,3}$/.test(cell) ? undefined : `${shortened(cell)} is no number from 1 to 9999`;
const basis: Check = (cell) => (isBasis(cell) ? undefined : `${shortened(cell)} is none of ${bases.join(", ")}`);
const length: Check = (cell) =>
  cell.length > longestTitle ? `has ${cell.length} characters; shorten it to ${longestTitle}` : undefined;

/** The column of the title in a language: `title_fr`. */
export const titleColumn = (language: string): `title_${string}` => `title_${language}`;

/** What a cell must contain, by column. */
const checks: Readonly<Record<string, Check>> = {
  date: day,
  date_basis: basis,
  adopted: day,
  adopted_basis: basis,
  title: length,
  ...Object.fromEntries(languages.map((language) => [titleColumn(language), length])),
  title_basis: basis,
  paragraphs: count,
  annexes: count,
  published_basis: basis,
  draft: length,
  agenda: length,
};

/** An entry with the source of its row. A row without facts states that the document exists, and according to whom. */
export interface SourcedEntry extends Entry {
  /** As in the row: words, separated by `; `. */
  readonly source: string;
}

/** The entry of a row of a project's file that has no faults. */
export function entryOfRow(row: Cells, file?: string): SourcedEntry {
  const { name = "", date, title, paragraphs, annexes, source = "", draft, agenda } = row;
  const basis = basisOf(source);
  const said = source.replace(statedBases, "$1");
  const from = file === undefined ? {} : { file };
  const fact = <T>(value: T, how = basis): Fact<T> => ({ value, basis: how, source: said, ...from });
  return {
    name,
    source,
    ...from,
    ...(date ? { date: fact(date) } : {}),
    ...(title ? { title: fact(title) } : {}),
    ...titlesGiven(
      (language) => row[titleColumn(language)],
      (title) => fact(title),
    ),
    // paragraphs and annexes are always counted in the document itself
    ...(paragraphs ? { paragraphs: fact(Number(paragraphs), "header") } : {}),
    ...(annexes ? { annexes: fact(Number(annexes), "header") } : {}),
    ...(draft ? { draft: fact(draft) } : {}),
    ...(agenda ? { agenda: fact(agenda) } : {}),
  };
}

/** `header: ` in `header: drafts/report.md` */
const statedBases = new RegExp(`(^|; )(?:${bases.join("|")}): `, "g");

/**
 * How reliable the facts of a row are, as its sources begin with; the weakest if there are several.
 *   header: drafts/report.md   →  header        mail of 3 May   →  known
 */
export function basisOf(source: string): Basis {
  const stated = source.split("; ").map((part) => /^([a-z-]+): /.exec(part)?.[1] ?? "");
  const each = stated.map((word): Basis => (isBasis(word) ? word : "known"));
  return bases.find((basis) => each.includes(basis)) ?? "known";
}

const isBasis = (word: string): word is Basis => (bases as readonly string[]).includes(word);

/** Whether the text is a valid ISO date: `2010-07-30`, not `2010-02-30`. */
export const isDay = (text: string): boolean => days.get(text, readDay);

/** Many rows have the same date. */
const days = new BoundedMap<string, boolean>(4096);

const readDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** A cell shortened for a message. */
const shortened = (cell: string): string => (cell.length > 60 ? `“${cell.slice(0, 60)}…”` : `“${cell}”`);
