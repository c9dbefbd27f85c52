/**
 * How the import departs from the compiled tables. `row`: the row is left out; `moved`: it belongs to another table;
 * `split`: it names several texts; `name`, `title`, `date`, `paragraphs`: that cell is dropped or corrected;
 * `corrected`: changed by corrections.tsv.
 */
export type Change = "row" | "moved" | "split" | "name" | "title" | "date" | "paragraphs" | "corrected";

export interface Reject {
  readonly table: string;
  readonly key: string;
  readonly change: Change;
  readonly reason: string;
}

/** Collects the changes of one run. */
export class Rejects {
  readonly list: Reject[] = [];

  add(table: string, key: string, change: Change, reason: string): void {
    this.list.push({ table, key, change, reason });
  }
}
