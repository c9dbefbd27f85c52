import { statSync } from "node:fs";
import type { ReaderLanguage } from "../facts/reader-languages.ts";
import type { FixMode } from "../fixes/apply.ts";
import type { Reporter, Run } from "../report/report.ts";
import type { Terminal } from "../report/terminal/terminal.ts";
import { problemOf, ReadProblem } from "../source/problem.ts";
import type { LintResult, Problem } from "../types/finding.ts";
import { readTogether } from "../workspace/write/read-together.ts";
import { openWhole, type WholeFile } from "../workspace/write/whole-file.ts";
import { openWholeFolder, type WholeFolder } from "../workspace/write/whole-folder.ts";
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
  /** Language of documents' addresses. */
  readonly lang?: ReaderLanguage;
  readonly color?: Colour | false;
}

/** Whether any of the reports shows the citations, not only the findings. */
export const usesCitations = (options: ReportOptions): boolean =>
  formatsOf(options).some((format) => reporters[format].citations !== undefined);

/** Whether any of the reports cannot be made without the citations. */
export const needsCitations = (options: ReportOptions): boolean =>
  formatsOf(options).some((format) => reporters[format].citations === "needs");

const formatsOf = ({ format, outputFile = [] }: ReportOptions): LintFormat[] => [
  format,
  ...outputFile.map(({ format }) => format),
];

/** Reports that a command prints in a way of its own. */
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
  const consumers: Consumer[] = [(read) => print(io.stdout, report(read, run))];
  for (const output of options.outputFile ?? []) {
    try {
      consumers.push(await consumerFor(output, run, options, own, onProblem));
    } catch (error) {
      onProblem(notWritten(output.path, error));
    }
  }
  await readTogether(results, consumers);
}

type Consumer = (results: AsyncIterable<LintResult>) => Promise<void>;

/** Opens the file or folder for a report. */
async function consumerFor(
  { format, path }: OutputFile,
  run: Run,
  { lang }: ReportOptions,
  own: OwnReports,
  onProblem: (problem: Problem) => void,
): Promise<Consumer> {
  const how = lang ? { lang } : {};
  const { load, loadFolder } = reporters[format];
  if (!isFolder(path)) {
    const report = await (own[format]?.() ?? load(plainTerminal, how));
    const file = openWhole(path);
    return (read) => fill(file, report(read, run), (piece) => file.write(piece), path, onProblem);
  }
  if (!loadFolder || own[format]) throw new ReadProblem(path, "is a folder; only `wgtip lint` fills one, with HTML");
  const { names, report } = await loadFolder(how);
  const folder = openWholeFolder(path, names);
  return (read) => fill(folder, report(read, run), ({ path, text }) => folder.write(path, text), path, onProblem);
}

/** Whether the report goes to a folder: `report/`, or an existing one. */
const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The report on standard output. */
async function mainReport(options: ReportOptions, terminal: Terminal): Promise<Reporter<LintResult>> {
  const { format, fixDryRun, statistics } = options;
  if (fixDryRun) return (await import("../report/lint/diff.ts")).lintDiff;
  if (!statistics) return reporters[format].load(terminal, options);
  const { statisticsJson, statisticsText } = await import("../report/lint/statistics.ts");
  return format === "json" ? statisticsJson : statisticsText(terminal);
}

/** Writes a report piece by piece; keeps it only when it is complete. */
async function fill<Piece>(
  target: WholeFile | WholeFolder,
  pieces: AsyncIterable<Piece>,
  write: (piece: Piece) => void,
  path: string,
  onProblem: (problem: Problem) => void,
): Promise<void> {
  try {
    for await (const piece of pieces) write(piece);
    target.keep();
  } catch (error) {
    target.drop();
    onProblem(notWritten(path, error));
  }
}

const notWritten = (path: string, error: unknown): Problem => ({
  path,
  message: `could not be written: ${problemOf(path, error).message}`,
});
