/** The commands that change a project's registry file: `wgtip registry add` and `wgtip registry harvest`. */
import { dirname, relative } from "node:path";
import { read } from "../pipeline.ts";
import { addClaims, type Claims } from "../registry/checks/claims.ts";
import { sound } from "../registry/checks/doubts.ts";
import { entryOfRow, rowFaults, type SourcedEntry } from "../registry/tables/fact-row.ts";
import { harvest } from "../registry/tables/harvest.ts";
import { printForm } from "../registry/tables/print-form.ts";
import { projectFileName } from "../registry/tables/project-table.ts";
import { printable } from "../report/printable.ts";
import { counted } from "../report/report.ts";
import { problemOf } from "../source/problem.ts";
import { addEntries } from "../workspace/facts/change.ts";
import { projectFileAbove } from "../workspace/facts/project-file.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { slashed } from "../workspace/files/slashed.ts";
import { filesOf, resultsOf } from "../workspace/run/request.ts";
import { type Io, print, problemList } from "./io.ts";

export interface AddOptions {
  readonly date?: string;
  readonly title?: string;
  readonly paragraphs?: string;
  readonly annexes?: string;
  readonly source?: string;
  readonly output?: string;
}

/** `wgtip registry add`: adds a row, or facts to a row. Exits with status 2 if the name or a fact is malformed. */
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
    const what = change.added > 0 ? "added to" : change.changed > 0 ? "changed in" : "unchanged in";
    await say(io, `${cells.name} ${what} ${output}`);
    return 0;
  } catch (error) {
    onProblem(problemOf(output, error));
    return 2;
  }
}

export interface HarvestOptions {
  readonly filesFrom?: string;
  readonly output?: string;
}

/** `wgtip registry harvest`: adds what documents say about themselves. Exits with status 2 if a file cannot be read. */
export async function harvestCommand(paths: readonly string[], options: HarvestOptions, io: Io): Promise<number> {
  const { problems, onProblem } = problemList(io);
  const output = options.output ?? projectFileAbove(".") ?? projectFileName;
  const registry = openRegistry();
  const claims: Claims = new Map();
  const harvested: SourcedEntry[] = [];
  let without = 0;
  const { filesFrom } = options;
  const request = { paths, ...(filesFrom !== undefined && { filesFrom }), stdin: () => io.stdin, onProblem };
  const results = resultsOf(filesOf(request), request, ({ source }) => {
    addClaims(claims, source.path, read(source, registry).resolved);
    return harvest(source.text, slashed(relative(dirname(output), source.path)));
  });
  for await (const entry of results) {
    if (entry) harvested.push(entry);
    else without++;
  }
  const { entries, doubts } = sound(harvested, { registry, claims });
  for (const { name, fact, reason } of doubts)
    io.stderr.write(`wgtip: ${printable(`${fact} of ${name} left out: ${reason}`)}\n`);
  try {
    const { added, changed, same } = await addEntries(output, entries);
    await say(io, `${counted(entries.length, "masthead")} read, ${counted(without, "file")} without one`);
    await say(io, `${output}: ${counted(added, "name")} added, ${changed} changed, ${same} unchanged`);
  } catch (error) {
    onProblem(problemOf(output, error));
  }
  return problems.length > 0 ? 2 : 0;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const say = (io: Io, line: string): Promise<void> => print(io.stdout, [`${printable(line)}\n`]);
