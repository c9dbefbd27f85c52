import type { Basis, Entry, Fact } from "../types.ts";
import { printForm } from "./print-form.ts";
import type { Cells } from "./table.ts";

/**
 * The columns of a row of facts, in acts.tsv, documents.tsv or a project's file. `adopted` is what acts.tsv calls the
 * date. Only `name` must be there; a fact without a basis is `known` to the people of the project.
 */
export const factColumns = [
  "name",
  "date",
  "date_basis",
  "adopted",
  "adopted_basis",
  "title",
  "title_basis",
  "paragraphs",
  "annexes",
  "published_in",
  "published_basis",
  "source",
] as const;

const bases: readonly string[] = ["header", "cited", "cited-once", "list", "known"] satisfies readonly Basis[];
/** In UTF-16 units; the longest that is known has half as many. */
const longestTitle = 1000;

/** What is wrong with the form of a row, each with what to do; empty where it can be taken as it is. */
export function rowFaults(row: Cells): string[] {
  return [...nameFaults(row.name ?? ""), ...cellFaults(row)];
}

function nameFaults(name: string): string[] {
  if (name === "") return ["no name; give the symbol in the first column"];
  const right = printForm(name);
  if (right === undefined) return [`${shortened(name)} is no symbol, nor BODY resolution|decision NUMBER`];
  return right === name ? [] : [`${name} is written ${right}`];
}

function cellFaults(row: Cells): string[] {
  const { title = "", paragraphs = "", annexes = "" } = row;
  return [
    ...["date", "adopted"].flatMap((column) =>
      row[column] && !isDay(row[column]) ? [`${column} ${shortened(row[column])} is no day; write it 2010-07-30`] : [],
    ),
    ...(title.length > longestTitle ? [`a title of ${title.length} characters; shorten it to ${longestTitle}`] : []),
    ...Object.entries({ paragraphs, annexes })
      .filter(([, count]) => !/^(?:[1-9]\d{0,3})?$/.test(count))
      .map(([column, count]) => `${column} ${shortened(count)} is no number from 1 to 9999`),
    ...Object.entries(row).flatMap(([column, cell]) =>
      column.endsWith("_basis") && cell !== "" && !bases.includes(cell)
        ? [`${column} ${shortened(cell)} is none of ${bases.join(", ")}`]
        : [],
    ),
    ...Object.entries(row).flatMap(([column, cell]) =>
      cell !== cell.replace(/\s+/g, " ").trim() ? [`${column} has space at an end, or twice in a row`] : [],
    ),
  ];
}

/** An entry with the source of its row: a row without facts says that the document exists, and who says so. */
export interface SourcedEntry extends Entry {
  /** As in the row: codes or words, separated by `; `. */
  readonly source: string;
}

/** The entry of a row without faults. */
export function entryOfRow(row: Cells): SourcedEntry {
  const { name = "", title, paragraphs, annexes, published_in: publishedIn } = row;
  const date = row.date || row.adopted;
  const source = row.source ?? "";
  const fact = <T>(value: T, basis: string | undefined): Fact<T> => ({
    value,
    basis: (basis || "known") as Basis,
    source,
  });
  return {
    name,
    source,
    ...(date ? { date: fact(date, row.date_basis || row.adopted_basis) } : {}),
    ...(title ? { title: fact(title, row.title_basis) } : {}),
    // paragraphs and annexes are only ever counted in the document itself
    ...(paragraphs ? { paragraphs: fact(Number(paragraphs), "header") } : {}),
    ...(annexes ? { annexes: fact(Number(annexes), "header") } : {}),
    ...(publishedIn ? { publishedIn: fact(publishedIn, row.published_basis) } : {}),
  };
}

/** Whether the text is a day of the calendar: `2010-07-30`, not `2010-02-30`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** As much of a cell as a message can bear. */
const shortened = (cell: string): string => (cell.length > 60 ? `“${cell.slice(0, 60)}…”` : `“${cell}”`);
