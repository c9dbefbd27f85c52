import { keyOf } from "../../src/facts/keys.ts";
import type { Rejects } from "./rejects.ts";
import type { Row } from "./tsv.ts";

export type Field = "date" | "title" | "paragraphs";

/** Which of two harvests is right; `neither` if that is open. */
type Right = "first" | "second" | "neither";

/** contradictions.tsv: where the two harvests differ, and which of them is right. */
export class Judgements {
  readonly #rows = new Map<string, Row>();
  readonly #rejects: Rejects;

  constructor(rows: readonly Row[], rejects: Rejects) {
    for (const row of rows) this.#rows.set(`${keyOf(row.name ?? "")} ${row.field}`, row);
    this.#rejects = rejects;
  }

  /** Whether this harvest's value for the name is right. If not, lists it with the reason. */
  stands(harvest: "first" | "second", table: string, name: string, field: Field): boolean {
    const row = this.#rows.get(`${keyOf(name)} ${field}`);
    if (!row || rightOf(row) === harvest) return true;
    const [own, other] = harvest === "first" ? [row.registry, row.new] : [row.new, row.registry];
    const reason = rightOf(row) === "neither" ? `open: ${own}, or ${other}` : `${own} is wrong: ${other}`;
    this.#rejects.add(table, name, field, reason);
    return false;
  }

  /** The values given in the table itself, for names that the second harvest doesn't have. */
  *replacements(): Iterable<{ name: string; field: Field; value: string; basis: string }> {
    for (const row of this.#rows.values())
      if (rightOf(row) === "second" && row.new !== "?")
        yield {
          name: row.name ?? "",
          field: row.field as Field,
          value: row.new ?? "",
          basis: row.registry_basis === "header" ? "cited" : (row.registry_basis ?? ""),
        };
  }
}

/** `new`, `new (arbitrary detention is 33/30)`, `registry (text itself)`, `open: …` */
function rightOf({ right = "" }: Row): Right {
  return right.startsWith("new") ? "second" : right.startsWith("registry") ? "first" : "neither";
}
