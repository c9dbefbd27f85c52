import { resolve } from "node:path";
import type { ReaderLanguage } from "../facts/reader-languages.ts";
import type { FixMode } from "../fixes/apply.ts";
import type { Reporter, Run } from "../report/report.ts";
import type { Terminal } from "../report/terminal/terminal.ts";
import { problemOf } from "../source/problem.ts";
import type { LintResult, Problem } from "../types/finding.ts";
import { readTogether } from "../workspace/write/read-together.ts";
import { openWhole, type WholeFile } from "../workspace/write/whole-file.ts";
import type { Colour, LintFormat } from "./formats.ts";
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
  /** Count the findings of each rule instead of listing them. */
  readonly statistics?: boolean;
  /** Print nothing if nothing was found. */
  readonly quiet?: boolean;
  /** The language of the addresses of documents. */
  readonly lang?: ReaderLanguage;
  readonly color?: Colour | false;
}

/** Whether any of the reports shows the citations, not only the findings. */
export const usesCitations = (options: ReportOptions): boolean =>
  formatsOf(options).some((format) => reporters[format].citations !== undefined);

/** Whether any of them cannot be made without. */
export const needsCitations = (options: ReportOptions): boolean =>
  formatsOf(options).some((format) => reporters[format].citations === "needs");

const formatsOf = ({ format, outputFile = [] }: ReportOptions): LintFormat[] => [
  format,
  ...outputFile.map(({ format }) => format),
];

/** The files without those into which a report goes: a report is not linted with what it reports. */
export function withoutReports(files: readonly string[], { outputFile = [] }: ReportOptions): string[] {
  if (outputFile.length === 0) return [...files];
  const written = new Set(outputFile.map(({ path }) => resolve(path)));
  return files.filter((file) => !written.has(resolve(file)));
}

/** Reports that a command prints in its own way. */
type OwnReports = { readonly [format in LintFormat]?: () => Promise<Reporter<LintResult>> };

/**
 * Writes all reports in one pass over the results. A file that cannot be written is passed to `onProblem`; the other
 * reports are still written.
 */
export async function writeReports(
  results: AsyncIterable<LintResult>,
  run: Run,
  options: ReportOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
  own: OwnReports = {},
): Promise<void> {
  const report = await (own[options.format]?.() ?? mainReport(options, terminalOf(io.stdout, io.env, options.color)));
  const { lang } = options;
  const consumers = [(read: AsyncIterable<LintResult>) => print(io.stdout, report(read, run))];
  for (const { format, path } of options.outputFile ?? []) {
    try {
      const report = await (own[format]?.() ?? reporters[format].load(plainTerminal, lang ? { lang } : {}));
      const file = openWhole(path);
      consumers.push((read) => fill(file, path, report(read, run), onProblem));
    } catch (error) {
      onProblem(notWritten(path, error));
    }
  }
  await readTogether(results, consumers);
}

/** The report on standard output. */
async function mainReport(options: ReportOptions, terminal: Terminal): Promise<Reporter<LintResult>> {
  const { format, fixDryRun, statistics } = options;
  if (fixDryRun) return (await import("../report/lint/diff.ts")).lintDiff;
  if (!statistics) return reporters[format].load(terminal, options);
  const { statisticsJson, statisticsText } = await import("../report/lint/statistics.ts");
  return format === "json" ? statisticsJson : statisticsText(terminal);
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
