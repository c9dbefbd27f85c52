import { once } from "./once.ts";

/** The rows of a table with tab-separated cells, one row per line. Parsed on first use. */
export const table = <Row>(text: string, row: (cells: readonly string[]) => Row): (() => readonly Row[]) =>
  once(() => text.split("\n").map((line) => row(line.split("\t"))));
