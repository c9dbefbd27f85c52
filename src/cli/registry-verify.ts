import { existsSync, readFileSync } from "node:fs";
import { projectFileName } from "../registry/tables/project-table.ts";
import { type TableText, verify } from "../registry/tables/verify.ts";
import { printable } from "../report/printable.ts";
import { counted } from "../report/report.ts";
import { decode } from "../source/encoding.ts";
import { problemOf, ReadProblem } from "../source/problem.ts";
import { projectFileAbove } from "../workspace/facts/project-file.ts";
import { findFiles } from "../workspace/files/files.ts";
import { type Io, print, problemList } from "./io.ts";

/**
 * `wgtip registry verify`: checks tables of facts, by default the project's registry file. Exits with status 1 if it
 * finds faults, and 2 if a file cannot be read.
 */
export async function verifyCommand(paths: readonly string[], io: Io): Promise<number> {
  const { problems, onProblem } = problemList(io);
  const asked = paths.length > 0 ? paths : usual();
  if (asked.length === 0) {
    onProblem(new ReadProblem(projectFileName, "not found here or in a folder above; name the files to verify"));
    return 2;
  }
  const files = await findFiles(asked, onProblem);
  const tables = files.flatMap((path): TableText[] => {
    try {
      return [{ path, text: decode(path, readFileSync(path)).text }];
    } catch (error) {
      onProblem(problemOf(path, error));
      return [];
    }
  });
  const findings = verify(tables);
  const faults = findings.length > 0 ? counted(findings.length, "fault") : "no faults";
  await print(io.stdout, [
    ...findings.map(({ path, line, message }) => `${printable(`${path}:${line}: ${message}`)}\n`),
    `${faults} in ${counted(tables.length, "file")}\n`,
  ]);
  if (problems.length > 0) return 2;
  return findings.length > 0 ? 1 : 0;
}

/** The project's registry file; without one, the tables in `registry/`, if this is the repository of `wgtip` itself. */
function usual(): string[] {
  const found = projectFileAbove(".");
  if (found) return [found];
  return existsSync("registry/sources.tsv") ? ["registry/*.tsv"] : [];
}
