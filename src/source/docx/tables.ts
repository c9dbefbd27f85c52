import type { Paragraph } from "./paragraph.ts";

interface Table {
  readonly table: number;
  row: number;
  column: number;
  isHeader: boolean;
}

/** Counts tables, rows and columns; tables can be nested. */
export class Tables {
  readonly #open: Table[] = [];
  #count = 0;

  begin(): void {
    this.#open.push({ table: ++this.#count, row: 0, column: 0, isHeader: false });
  }

  end(): void {
    this.#open.pop();
  }

  row(): void {
    const table = this.#open.at(-1);
    if (table) Object.assign(table, { row: table.row + 1, column: 0, isHeader: false });
  }

  column(): void {
    const table = this.#open.at(-1);
    if (table) table.column += 1;
  }

  /** Whether the row is repeated at the top of each page. */
  header(isHeader: boolean): void {
    const table = this.#open.at(-1);
    if (table) table.isHeader = isHeader;
  }

  /** The open cell. */
  get cell(): Paragraph["cell"] {
    const open = this.#open.at(-1);
    if (!open) return undefined;
    const { table, row, column, isHeader } = open;
    return { table, row, column, ...(isHeader && { header: true as const }) };
  }
}
