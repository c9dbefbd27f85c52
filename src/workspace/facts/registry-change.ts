/** The commands that change a project's file of facts: `wgtip registry add`, `wgtip registry harvest`. */
import { existsSync } from "node:fs";
import { dirname, relative } from "node:path";
import { filesOf, problemList, resultsOf } from "../../cli/input.ts";
import { type Io, print } from "../../cli/io.ts";
import { keyOf } from "../../facts/keys.ts";
import { entryOfRow, rowFaults, type SourcedEntry } from "../../registry/tables/fact-row.ts";
import { harvest } from "../../registry/tables/harvest.ts";
import { printForm } from "../../registry/tables/print-form.ts";
import { merged, type Project, projectFileName, rowOf, writeProject } from "../../registry/tables/project-table.ts";
import { printable } from "../../report/printable.ts";
import { counted } from "../../report/report.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import { slashed } from "../files/slashed.ts";
import { projectFileAbove, readProjectFile } from "./project-file.ts";

export interface AddOptions {
  readonly date?: string;
  readonly title?: string;
  readonly paragraphs?: string;
  readonly annexes?: string;
  readonly source?: string;
  readonly output?: string;
}

/** `wgtip registry add`: one row more, or more in a row; status 2 where name or facts are not of the right form. */
export async function addCommand(name: string, options: AddOptions, io: Io): Promise<number> {
  const { onProblem } = problemList(io);
  const { date = "", title = "", paragraphs = "", annexes = "", source = "added by hand" } = options;
  const cells = {
    name: printForm(name) ?? name,
    date,
    title: oneLine(title),
    paragraphs,
    annexes,
    source: oneLine(source),
  };
  const faults = rowFaults(cells);
  if (faults.length > 0) {
    onProblem({ path: name, message: faults.join("; ") });
    return 2;
  }
  const output = options.output ?? projectFileAbove(".") ?? projectFileName;
  try {
    const change = await addEntries(output, [entryOfRow(cells)]);
    const what = change.added > 0 ? "added to" : change.changed > 0 ? "changed in" : "as it was in";
    await say(io, `${cells.name} ${what} ${output}`);
    return 0;
  } catch (error) {
    onProblem(problemOf(output, error));
    return 2;
  }
}

/** `wgtip registry harvest`: what the documents among the files say of themselves; status 2 where one cannot be read. */
export async function harvestCommand(paths: readonly string[], options: { output?: string }, io: Io): Promise<number> {
  const { problems, onProblem } = problemList(io);
  const output = options.output ?? projectFileAbove(".") ?? projectFileName;
  const entries: SourcedEntry[] = [];
  let without = 0;
  const results = resultsOf(filesOf(paths, {}, io, onProblem), {}, io, onProblem, ({ source }) =>
    harvest(source.text, slashed(relative(dirname(output), source.path))),
  );
  for await (const entry of results) {
    if (entry) entries.push(entry);
    else without++;
  }
  try {
    const { added, changed, same } = await addEntries(output, entries);
    await say(io, `${counted(entries.length, "masthead")} read, ${counted(without, "file")} without one`);
    await say(io, `${output}: ${counted(added, "name")} added, ${changed} changed, ${same} as before`);
  } catch (error) {
    onProblem(problemOf(output, error));
  }
  return problems.length > 0 ? 2 : 0;
}

/**
 * Writes the file with these entries too, as a whole or not at all; not where nothing changes.
 *
 * @throws ReadProblem where the file as it is has a bad row, which writing would lose
 */
async function addEntries(path: string, entries: readonly SourcedEntry[]) {
  const before: Project = existsSync(path) ? readProjectFile(path) : { comments: [], entries: [], faults: [] };
  const [fault] = before.faults;
  if (fault) throw new ReadProblem(`${path}:${fault.line}`, `${fault.message}; mend it first, nothing was written`);

  const known = new Map(before.entries.map((entry) => [keyOf(entry.name), JSON.stringify(entry)]));
  const after = merged([...before.entries, ...entries]);
  const touched = new Set(entries.map((entry) => keyOf(entry.name)));
  const added = after.filter((entry) => !known.has(keyOf(entry.name))).length;
  const same = after.filter(
    (entry) => touched.has(keyOf(entry.name)) && known.get(keyOf(entry.name)) === JSON.stringify(reread(entry)),
  ).length;
  const changed = touched.size - added - same;
  if (added + changed > 0) {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(path, writeProject({ comments: before.comments, entries: after }));
  }
  return { added, changed, same };
}

/** The entry as it will be read from its row, where all facts have the sources of the row. */
const reread = (entry: SourcedEntry): SourcedEntry => entryOfRow(rowOf(entry));

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const say = (io: Io, line: string): Promise<void> => print(io.stdout, [`${printable(line)}\n`]);
