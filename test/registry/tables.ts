import { readFileSync } from "node:fs";

export type Row = Record<string, string>;

/** The rows of registry/NAME.tsv, read independently of the program's own reader. */
export function table(name: string): Row[] {
  const lines = readFileSync(`registry/${name}.tsv`, "utf8").trimEnd().split("\n");
  const [head = "", ...rows] = lines.filter((line) => !line.startsWith("# "));
  const columns = head.split("\t");
  return rows.map((row) => {
    const cells = row.split("\t");
    if (cells.length > columns.length)
      throw new Error(`${name}.tsv: ${cells.length} cells, at most ${columns.length}: ${row}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

export const acts = table("acts");
export const documents = table("documents");
