import { relative } from "node:path";
import type { OwnTables } from "../../facts/own-tables.ts";
import { ownTablesOf } from "../../registry/tables/own-tables.ts";
import { problemOf } from "../../source/problem.ts";
import { readOwnText } from "../files/own-file.ts";
import { slashed } from "../files/slashed.ts";

/**
 * Reads the tables that a configuration names.
 *
 * @param files absolute paths
 * @throws ReadProblem with file and line, for the first fault
 */
export const readOwnTables = (files: readonly string[]): OwnTables =>
  ownTablesOf(
    files.map((file) => ({ path: seenFrom(file), text: textOf(file) })),
    files,
  );

/** The path, relative to the current folder. */
const seenFrom = (file: string): string => slashed(relative("", file));

function textOf(file: string): string {
  try {
    return readOwnText(file);
  } catch (error) {
    throw problemOf(seenFrom(file), error);
  }
}
