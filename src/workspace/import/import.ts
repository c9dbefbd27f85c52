import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { rowFaults } from "../../registry/tables/fact-row.ts";
import { columnsOf, projectColumns } from "../../registry/tables/project-table.ts";
import type { Cells } from "../../registry/tables/table.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import { factsOf } from "./facts.ts";
import { readMarcxml } from "./marcxml.ts";
import { addRow, mergedEntries } from "./merge.ts";
import { isRejection, type Raw, type Rejection } from "./raw.ts";
import { SortedRows } from "./sorted-rows.ts";
import { readTable, shapeOf } from "./table.ts";
import { readText } from "./text.ts";
import { writeWhole } from "./write-whole.ts";

export interface Watcher {
  /** Called for each skipped row. */
  rejected(rejection: Rejection): void;
  progress(bytes: number, of: number, rows: number): void;
}

export interface ImportOutcome {
  /** Number of rows or records read. */
  readonly read: number;
  readonly rejected: number;
  /** Number of names that are new in the registry file, have new facts, or are unchanged. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Number of cells left out, by reason: `title: in capitals`. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Adds the facts in a library's export to a project's registry file. Memory does not grow with the size of either. The
 * registry file is replaced atomically at the end.
 *
 * @throws ReadProblem if either file cannot be read, if the export is cut off or has nothing to import, or if the
 * result
 *   cannot be written
 */
export async function importFacts(path: string, output: string, watcher: Watcher): Promise<ImportOutcome> {
  const rows = new SortedRows();
  const columns = new Set<string>();
  const add: Add = (cells, age) => {
    for (const column of columnsOf([cells])) columns.add(column);
    addRow(rows, cells, age);
  };
  try {
    const before = stampOf(output);
    if (before !== undefined) await addExisting(output, add);
    const counts = await addNew(path, add, watcher);
    if (counts.read === counts.rejected) {
      throw new ReadProblem(path, `none of its ${counts.read} rows could be imported; ${output} is unchanged`);
    }
    const merge = mergedEntries(rows);
    const head = {
      comments: before === undefined ? [] : await headComments(output),
      columns: projectColumns.filter((column) => columns.has(column)),
    };
    writeWhole(output, head, merge.entries, () => {
      if (stampOf(output) !== before) throw new ReadProblem(output, "was changed during the import; import again");
    });
    return { ...counts, ...merge.counts, leftOut: new Map([...counts.leftOut, ...merge.leftOut]) };
  } finally {
    rows.close();
  }
}

type Add = (cells: Cells, age: "old" | "new") => void;

/** A stamp that changes whenever the file is written; undefined if there is no file. */
function stampOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { size, mtimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ino}`;
}

async function* readRecords(path: string, onBytes: (read: number) => void): AsyncGenerator<Raw | Rejection> {
  const text = readText(path, onBytes);
  const first = await text.next();
  const beginning = first.done ? "" : first.value;
  const whole = (async function* () {
    yield beginning;
    yield* text;
  })();
  if (beginning.trimStart().startsWith("<")) yield* readMarcxml(path, whole);
  else yield* readTable(path, whole, shapeOf(beginning));
}

/** Adds the existing rows. Throws if one is bad, because it would be lost; a person must fix it. */
async function addExisting(path: string, add: Add): Promise<void> {
  for await (const record of readRecords(path, () => {})) {
    const fault = isRejection(record) ? record.reason : rowFaults(existing(record))[0];
    if (fault) throw new ReadProblem(path, `line ${record.line}: ${fault}; fix it and import again`);
    if (!isRejection(record)) add(existing(record), "old");
  }
}

const existing = ({ names, cells }: Raw): Cells => ({ name: names[0] ?? "", ...cells });

async function addNew(path: string, add: Add, watcher: Watcher) {
  const size = sizeOf(path);
  const source = basename(path)
    .replace(/[\s;]+/g, " ")
    .trim();
  const leftOut = new Map<string, number>();
  let [bytes, read, rejected] = [0, 0, 0];
  for await (const record of readRecords(path, (count) => {
    bytes = count;
  })) {
    read++;
    const facts = isRejection(record) ? { rows: [], rejected: record.reason, leftOut: [] } : factsOf(record, source);
    if (facts.rejected) {
      rejected++;
      watcher.rejected({ line: record.line, reason: facts.rejected });
    }
    for (const cells of facts.rows) add(cells, "new");
    for (const why of facts.leftOut) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    watcher.progress(bytes, size, read);
  }
  return { read, rejected, leftOut };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw problemOf(path, error);
  }
}

/** The comment lines before the header row. */
async function headComments(path: string): Promise<string[]> {
  const comments: string[] = [];
  for await (const text of readText(path, () => {})) {
    for (const line of text.split(/\r?\n/)) {
      if (line.startsWith("#")) comments.push(line);
      else if (line !== "") return comments;
    }
  }
  return comments;
}
