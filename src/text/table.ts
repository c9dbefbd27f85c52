import { once } from "./once.ts";

/** The rows of a table whose cells are parted by tabs, and its lines by line feeds; they are made when first asked for. */
export const table = <Row>(text: string, row: (cells: readonly string[]) => Row): (() => readonly Row[]) =>
  once(() => text.split("\n").map((line) => row(line.split("\t"))));
