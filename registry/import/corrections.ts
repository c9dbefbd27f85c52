import type { Rejects } from "./rejects.ts";
import { joined, sourceRows } from "./sources.ts";
import type { Row } from "./tsv.ts";

/** Columns of facts that have a basis beside them. */
const withBasis: Readonly<Record<string, string>> = {
  adopted: "adopted_basis",
  date: "date_basis",
  title: "title_basis",
  paragraphs: "paragraphs_basis",
};

/** corrections.tsv, made by hand and applied last: cells that are put right, emptied (`none`), or rows taken out. */
export class Corrections {
  readonly #left: Map<string, Row[]>;
  readonly #rejects: Rejects;

  constructor(rows: readonly Row[], rejects: Rejects) {
    this.#left = new Map();
    for (const row of rows) this.#left.set(row.name ?? "", [...(this.#left.get(row.name ?? "") ?? []), row]);
    this.#rejects = rejects;
  }

  /** The rows of one table, corrected; `nameOf` is what corrections.tsv calls a row of it. */
  apply(table: string, rows: readonly Row[], nameOf = (row: Row) => row.name ?? ""): Row[] {
    return rows.flatMap((row) => {
      const corrections = this.#left.get(nameOf(row)) ?? [];
      this.#left.delete(nameOf(row));
      return corrections.reduce<Row[]>((rows, each) => rows.flatMap((one) => this.#corrected(table, one, each)), [row]);
    });
  }

  #corrected(table: string, row: Row, { name = "", column = "", value = "", reason = "", source = "" }: Row): Row[] {
    this.#rejects.add(table, name, "corrected", `${column} ${value}: ${reason} (${source})`);
    if (column === "name" && value === "none") return [];
    if (!(column in row) && value === "none") throw stale(name, column);
    const cell = value === "none" ? "" : value;
    if ((row[column] ?? "") === cell) throw stale(name, column);
    const basis = withBasis[column];
    if (basis === undefined || !(basis in row || cell)) return [{ ...row, [column]: cell }];
    return [
      { ...row, [column]: cell, [basis]: cell && basisOfSource(source), source: joined(row.source, cell && source) },
    ];
  }

  /** @throws Error where a correction was of a name that no table has */
  finish(): void {
    const [name] = [...this.#left.keys()];
    if (name !== undefined) throw new Error(`corrections.tsv: no row ${name} in any table; take the correction out`);
  }
}

const stale = (name: string, column: string) =>
  new Error(`corrections.tsv: ${column} of ${name} is so already; take the correction out`);

const basisOfSource = (code: string): string => {
  const row = sourceRows.find((each) => each.code === code);
  if (!row) throw new Error(`corrections.tsv: source ${code} is not in sources.tsv`);
  return row.basis || "known";
};
