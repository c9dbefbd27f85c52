import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { read } from "../pipeline.ts";
import { addClaims, type Claims } from "../registry/checks/claims.ts";
import { projectFileName } from "../registry/tables/project-table.ts";
import { type TableText, verify } from "../registry/tables/verify.ts";
import { printable } from "../report/printable.ts";
import { counted } from "../report/report.ts";
import { decode } from "../source/encoding.ts";
import { problemOf, ReadProblem } from "../source/problem.ts";
import type { Registry } from "../types/registry.ts";
import { projectFileAbove } from "../workspace/facts/project-file.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { findFiles } from "../workspace/files/files.ts";
import { filesOf, resultsOf } from "../workspace/run/request.ts";
import { type Io, print, problemList } from "./io.ts";

/**
 * `wgtip registry verify`: checks tables of facts, by default the project's registry file. Exits with status 1 if it
 * finds faults, and 2 if a file cannot be read.
 */
export async function verifyCommand(
  paths: readonly string[],
  { against = [] }: { against?: readonly string[] },
  io: Io,
): Promise<number> {
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
  // wgtip's own tables are compared only with each other
  const isOurs = tables.some(({ path }) => /(?:^|[\\/])acts\.tsv$/.test(path));
  const registry = openRegistry();
  const claims = against.length > 0 ? await claimsIn(against, registry, io, onProblem) : undefined;
  const findings = verify(tables, { textOf, ...(isOurs ? {} : { registry }), ...(claims ? { claims } : {}) });
  const faults = findings.length > 0 ? counted(findings.length, "fault") : "no faults";
  await print(io.stdout, [
    ...findings.map(({ path, line, message }) => `${printable(`${path}:${line}: ${message}`)}\n`),
    `${faults} in ${counted(tables.length, "file")}\n`,
  ]);
  if (problems.length > 0) return 2;
  return findings.length > 0 ? 1 : 0;
}

/** The text from which a row was read, if it exists; its path is relative to the table. */
function textOf(table: string, path: string): string | undefined {
  const file = join(dirname(table), path);
  try {
    return decode(file, readFileSync(file)).text;
  } catch {
    return undefined;
  }
}

/** The dates that the texts give to the documents that they cite. */
async function claimsIn(
  paths: readonly string[],
  registry: Registry,
  io: Io,
  onProblem: ReturnType<typeof problemList>["onProblem"],
): Promise<Claims> {
  const claims: Claims = new Map();
  const request = { paths, stdin: () => io.stdin, onProblem };
  const texts = resultsOf(filesOf(request), request, ({ source }) =>
    addClaims(claims, source.path, read(source, registry).resolved),
  );
  for await (const _ of texts);
  return claims;
}

/** The project's registry file; without one, the tables in `registry/`, if this is the repository of `wgtip` itself. */
function usual(): string[] {
  const found = projectFileAbove(".");
  if (found) return [found];
  return existsSync("registry/sources.tsv") ? ["registry/*.tsv"] : [];
}
