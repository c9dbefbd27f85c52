import type { TableCell } from "../../types/source.ts";
import type { Element } from "../archive/xml.ts";

/** Counts tables, rows and columns; tables can be nested. */
export class Tables {
  readonly #open: { readonly table: number; row: number; column: number }[] = [];
  #count = 0;
  #headers = 0;

  enter({ name }: Element): void {
    const table = this.#open.at(-1);
    if (name === "table:table") this.#open.push({ table: ++this.#count, row: 0, column: 0 });
    else if (name === "table:table-header-rows") this.#headers += 1;
    else if (name === "table:table-row" && table) Object.assign(table, { row: table.row + 1, column: 0 });
    else if ((name === "table:table-cell" || name === "table:covered-table-cell") && table) table.column += 1;
  }

  leave(name: string): void {
    if (name === "table:table") this.#open.pop();
    else if (name === "table:table-header-rows") this.#headers -= 1;
  }

  /** The open cell. */
  get cell(): (TableCell & { readonly header?: true }) | undefined {
    const open = this.#open.at(-1);
    return open && { ...open, ...(this.#headers > 0 && { header: true as const }) };
  }
}
