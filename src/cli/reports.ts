import { resolve } from "node:path";
import type { FixMode } from "../fixes/apply.ts";
import type { Run } from "../report/report.ts";
import { problemOf } from "../source/problem.ts";
import type { LintResult, Problem } from "../types/finding.ts";
import { readTogether } from "../workspace/write/read-together.ts";
import { openWhole, type WholeFile } from "../workspace/write/whole-file.ts";
import type { LintFormat } from "./formats.ts";
import { type Io, plainTerminal, print, terminalOf } from "./io.ts";
import { reporters } from "./reporters.ts";

/** A report to be written to a file: `sarif:out.sarif` */
export interface OutputFile {
  readonly format: LintFormat;
  readonly path: string;
}

export interface ReportOptions {
  /** The report on standard output. */
  readonly format: LintFormat;
  /** Further reports, to be written to files. */
  readonly outputFile?: readonly OutputFile[];
  /** Print what these fixes would change, as a diff, instead of a report. */
  readonly fixDryRun?: FixMode;
}

/** Whether any of the reports needs the citations, not only the findings. */
export const needsCitations = ({ format, outputFile = [] }: ReportOptions): boolean =>
  [format, ...outputFile.map(({ format }) => format)].some((format) => reporters[format].needsCitations);

/** The files without those into which a report goes: a report is not linted with what it reports. */
export function withoutReports(files: readonly string[], { outputFile = [] }: ReportOptions): string[] {
  if (outputFile.length === 0) return [...files];
  const written = new Set(outputFile.map(({ path }) => resolve(path)));
  return files.filter((file) => !written.has(resolve(file)));
}

/**
 * Writes all reports in one pass over the results. A file that cannot be written is passed to `onProblem`; the other
 * reports are still written.
 */
export async function writeReports(
  results: AsyncIterable<LintResult>,
  run: Run,
  { format, outputFile = [], fixDryRun }: ReportOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
): Promise<void> {
  const report = fixDryRun
    ? (await import("../report/lint/diff.ts")).lintDiff
    : await reporters[format].load(terminalOf(io));
  const consumers = [(read: AsyncIterable<LintResult>) => print(io.stdout, report(read, run))];
  for (const { format, path } of outputFile) {
    try {
      const report = await reporters[format].load(plainTerminal);
      const file = openWhole(path);
      consumers.push((read) => fill(file, path, report(read, run), onProblem));
    } catch (error) {
      onProblem(notWritten(path, error));
    }
  }
  await readTogether(results, consumers);
}

async function fill(
  file: WholeFile,
  path: string,
  pieces: AsyncIterable<string>,
  onProblem: (problem: Problem) => void,
): Promise<void> {
  try {
    for await (const piece of pieces) file.write(piece);
    file.keep();
  } catch (error) {
    file.drop();
    onProblem(notWritten(path, error));
  }
}

const notWritten = (path: string, error: unknown): Problem => ({
  path,
  message: `could not be written: ${problemOf(path, error).message}`,
});
