/**
 * The text of a table of `registry/` or of a project: comment lines that begin with #, a row of column names, rows of
 * cells.
 */
export interface Table {
  /** The comment lines at the top, unchanged. */
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  /** The line of the column names, from 1. */
  readonly line: number;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** From 1. */
  readonly line: number;
  /** The cells of the line; their number may differ from the number of columns. */
  readonly cells: readonly string[];
}

/** Something wrong with a table, and what to do about it. */
export interface TableFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A row by its columns; absent cells are empty. */
export type Cells = Readonly<Record<string, string>>;

export function readTable(text: string): Table {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((content, i) => ({ line: i + 1, content }));
  const [head, ...rows] = lines.filter(({ content }) => content !== "" && !content.startsWith("#"));
  return {
    comments: lines
      .slice(0, head ? head.line - 1 : lines.length)
      .flatMap(({ content }) => (content.startsWith("#") ? [content] : [])),
    columns: head?.content.split("\t") ?? [],
    line: head?.line ?? 1,
    rows: rows.map(({ line, content }) => ({ line, cells: content.split("\t") })),
  };
}

export function cellsOf({ columns }: Pick<Table, "columns">, { cells }: TableRow): Cells {
  const row: Record<string, string> = {};
  for (const [i, column] of columns.entries()) row[column] = cells[i] ?? "";
  return row;
}
