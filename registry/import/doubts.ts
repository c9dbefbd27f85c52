import { doubtsOf } from "../../src/registry/checks/doubts.ts";
import type { Basis, Entry } from "../../src/types/registry.ts";
import type { Rejects } from "./rejects.ts";
import type { Row } from "./tsv.ts";

/** The columns of a fact: its value and its basis. */
const columns = {
  date: [
    ["adopted", "adopted_basis"],
    ["date", "date_basis"],
  ],
  title: [["title", "title_basis"]],
  paragraphs: [["paragraphs", "paragraphs_basis"]],
} as const;

/** Removes the facts in doubt from the rows, and lists them with the reason. */
export function withoutDoubted(table: string, rows: readonly Row[], rejects: Rejects): Row[] {
  const byName = new Map(rows.map((row) => [row.name ?? "", { ...row }]));
  for (const { name, fact, reason } of doubtsOf(rows.map(entryOf))) {
    const row = byName.get(name);
    if (!row) continue;
    rejects.add(table, name, fact, reason);
    for (const column of columns[fact].flat()) if (column in row) row[column] = "";
  }
  return [...byName.values()];
}

function entryOf({ name = "", adopted, adopted_basis, date, date_basis, title, title_basis, source = "" }: Row): Entry {
  const fact = (value: string, basis = "") => ({ value, basis: basis as Basis, source });
  const day = adopted || date;
  return {
    name,
    ...(day ? { date: fact(day, adopted_basis || date_basis) } : {}),
    ...(title ? { title: fact(title, title_basis) } : {}),
  };
}
