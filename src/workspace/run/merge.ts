import { readFileSync } from "node:fs";
import { exitStatus, type Threshold } from "../../cli/exit-status.ts";
import { problemList } from "../../cli/input.ts";
import type { Io } from "../../cli/io.ts";
import { needsCitations, type ReportOptions, writeReports } from "../../cli/reports.ts";
import { emptySummary, type LintResult, type Run, type Summary } from "../../report/report.ts";
import { decode } from "../../source/encoding.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import { shownSource } from "../../source/source.ts";
import type { Diagnostic } from "../../types/finding.ts";
import type { Place, Source } from "../../types/source.ts";

/** A finding as src/report/lint/json.ts prints it. */
interface Finding extends Diagnostic, Place {
  readonly endLine: number;
  readonly endColumn: number;
}

interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Finding[];
}

/** What `lint --format json` prints. */
interface Report extends Run {
  readonly files: readonly FileReport[];
}

/** `wgtip merge`: one report of several that `lint --format json` has printed, of shards of the same files. */
export async function mergeCommand(
  paths: readonly string[],
  options: ReportOptions & Threshold,
  io: Io,
): Promise<number> {
  if (needsCitations(options)) {
    throw new Error("an HTML report shows the citations, which other reports do not hold: `wgtip lint` prints it");
  }
  const { problems, onProblem } = problemList(io);
  const outputs = problemList(io);
  try {
    const { files, summary, registry, problems: known } = merged(paths.map((path) => [path, readReport(path)]));
    for (const problem of known) onProblem(problem);
    await writeReports(results(files), { registry, summary, problems }, options, io, outputs.onProblem);
    return exitStatus(summary, problems.length + outputs.problems.length, options);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    onProblem(error);
    return 2;
  }
}

function readReport(path: string): Report {
  try {
    const report: unknown = JSON.parse(decode(path, readFileSync(path), Number.POSITIVE_INFINITY).text);
    if (isReport(report)) return report;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw problemOf(path, error);
  }
  throw new ReadProblem(path, "not a report of `wgtip lint --format json`");
}

const isReport = (value: unknown): value is Report =>
  typeof value === "object" &&
  value !== null &&
  "files" in value &&
  Array.isArray(value.files) &&
  ["summary", "problems", "registry"].every((key) => key in value);

/** @throws ReadProblem where the reports are of different facts, or of the same file */
function merged(reports: readonly (readonly [path: string, report: Report])[]): Report {
  const [[firstPath, first], ...others] = reports as [[string, Report], ...[string, Report][]];
  for (const [path, { registry }] of others) {
    if (registry.sha256 === first.registry.sha256) continue;
    const versions = `${registry.version} (${registry.sha256.slice(0, 8)}), ${firstPath} with ${first.registry.version} (${first.registry.sha256.slice(0, 8)})`;
    throw new ReadProblem(path, `linted with registry ${versions}; lint all parts with the same program`);
  }
  const reportOf = new Map<string, string>();
  const summary = emptySummary();
  for (const [path, report] of reports) {
    for (const file of report.files) {
      const other = reportOf.get(file.path);
      if (other !== undefined)
        throw new ReadProblem(file.path, `is in ${other} and in ${path}; merge reports of different files`);
      reportOf.set(file.path, path);
    }
    for (const key of Object.keys(summary) as (keyof Summary)[]) summary[key] += report.summary[key];
  }
  return {
    files: reports.flatMap(([, { files }]) => files).sort((a, b) => (a.path < b.path ? -1 : 1)),
    summary,
    registry: first.registry,
    problems: reports.flatMap(([, { problems }]) => problems),
  };
}

async function* results(files: readonly FileReport[]): AsyncGenerator<LintResult> {
  for (const { path, diagnostics } of files) {
    yield { source: sourceOf(path, diagnostics), citations: 0, diagnostics, fixed: 0 };
  }
}

/** The places are those of the report; the text is that of the file, where it is still the same: else there is none. */
function sourceOf(path: string, findings: readonly Finding[]): Source {
  const places = new Map<number, Place>();
  for (const { start, end, line, column, endLine, endColumn } of findings) {
    places.set(end, { line: endLine, column: endColumn });
    places.set(start, { line, column });
  }
  const source = shownSource(path, findings.length > 0 ? textOf(path) : "");
  const isSame = findings.every(({ start, line, column }) => {
    const place = source.locate(start);
    return start < source.text.length && place.line === line && place.column === column;
  });
  return {
    ...source,
    text: isSame ? source.text : "",
    locate: (offset) => places.get(offset) ?? { line: 1, column: 1 },
  };
}

function textOf(path: string): string {
  try {
    return decode(path, readFileSync(path), Number.POSITIVE_INFINITY).text;
  } catch {
    return "";
  }
}
