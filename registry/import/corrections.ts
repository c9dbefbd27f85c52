import type { Rejects } from "./rejects.ts";
import { joined, sourceRows } from "./sources.ts";
import type { Row } from "./tsv.ts";

/** Columns of facts that have a column for their basis. */
const withBasis: Readonly<Record<string, string>> = {
  adopted: "adopted_basis",
  date: "date_basis",
  title: "title_basis",
  paragraphs: "paragraphs_basis",
};

/** corrections.tsv, made by hand and applied last: changes or empties (`none`) cells, removes or adds rows. */
export class Corrections {
  readonly #left: Map<string, Row[]>;
  readonly #rejects: Rejects;
  readonly #onStale: (error: Error) => void;

  /** @param onStale called with a correction that changes nothing; by default it throws */
  constructor(rows: readonly Row[], rejects: Rejects, onStale = raise) {
    this.#left = new Map();
    for (const row of rows) this.#left.set(row.name ?? "", [...(this.#left.get(row.name ?? "") ?? []), row]);
    this.#rejects = rejects;
    this.#onStale = onStale;
  }

  /** Corrects the rows of one table; `nameOf` gives the name by which corrections.tsv identifies a row. */
  apply(table: string, rows: readonly Row[], nameOf = (row: Row) => row.name ?? ""): Row[] {
    return rows.flatMap((row) => {
      const corrections = this.#left.get(nameOf(row)) ?? [];
      this.#left.delete(nameOf(row));
      return corrections.reduce<Row[]>((rows, each) => rows.flatMap((one) => this.#corrected(table, one, each)), [row]);
    });
  }

  /**
   * Rows for names that belong to this table and that no table has. Call it after `apply`.
   *
   * @param begin returns the first cells of a new row of this name; undefined if the name does not belong to this table
   */
  additions(table: string, begin: (name: string, source: string) => Row | undefined): Row[] {
    return [...this.#left].flatMap(([name, corrections]) => {
      const row = corrections.some(addsFact) ? begin(name, corrections[0]?.source ?? "") : undefined;
      if (row === undefined) return [];
      this.#left.delete(name);
      return corrections.reduce<Row[]>((rows, each) => rows.flatMap((one) => this.#corrected(table, one, each)), [row]);
    });
  }

  #corrected(table: string, row: Row, { name = "", column = "", value = "", reason = "", source = "" }: Row): Row[] {
    const cell = value === "none" ? "" : value;
    if (column !== "name" && (row[column] ?? "") === cell) {
      this.#onStale(stale(name, column));
      return [row];
    }
    this.#rejects.add(table, name, "corrected", `${column} ${value}: ${reason} (${source})`);
    if (column === "name" && value === "none") return [];
    const basis = withBasis[column];
    if (basis === undefined || !(basis in row || cell)) return [{ ...row, [column]: cell }];
    return [
      { ...row, [column]: cell, [basis]: cell && basisOfSource(source), source: joined(row.source, cell && source) },
    ];
  }

  /** Reports the corrections that are left: no table has their names. */
  finish(): void {
    for (const name of this.#left.keys())
      this.#onStale(new Error(`corrections.tsv: no row ${name} in any table; take the correction out`));
  }
}

const addsFact = ({ column, value }: Row): boolean => column !== "name" && value !== "none";

/** `A/HRC 60` → a row of the table of sessions */
export function sessionRow(name: string, source: string): Row | undefined {
  const [, body, session] = /^(\S+) ((?:[A-Z]+-)?\d+)$/.exec(name) ?? [];
  return body && session ? { body, session, basis: basisOfSource(source), source } : undefined;
}

const raise = (error: Error): void => {
  throw error;
};

const stale = (name: string, column: string) =>
  new Error(`corrections.tsv: ${column} of ${name} is so already; take the correction out`);

const basisOfSource = (code: string): string => {
  const row = sourceRows.find((each) => each.code === code);
  if (!row) throw new Error(`corrections.tsv: source ${code} is not in sources.tsv`);
  return row.basis || "known";
};
