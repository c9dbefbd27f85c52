/** Merges the reports that `lint --format json` printed for several shards. */
import { readFileSync } from "node:fs";
import { located } from "../../report/located.ts";
import { emptySummary, type Run, type Summary } from "../../report/report.ts";
import { decode } from "../../source/encoding.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import type { Diagnostic, Finding, LintResult } from "../../types/finding.ts";
import type { Place, PlaceInDocument } from "../../types/source.ts";

/** A finding as src/report/lint/json.ts prints it. */
interface Printed extends Diagnostic, Place {
  /** Set in files without lines. */
  readonly place?: PlaceInDocument & { readonly words: string };
  readonly endLine: number;
  readonly endColumn: number;
}

interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Printed[];
}

/** A report printed by `lint --format json`. */
export interface Report extends Run {
  readonly files: readonly FileReport[];
}

/** @throws ReadProblem if a file is not such a report, or if two reports used different registries or cover the same file */
export const readReports = (paths: readonly string[]): Report =>
  merged(paths.map((path) => [path, readReport(path)] as const));

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

function merged(reports: readonly (readonly [path: string, report: Report])[]): Report {
  const [[firstPath, first], ...others] = reports as [[string, Report], ...[string, Report][]];
  for (const [path, { registry }] of others) {
    if (registry.sha256 === first.registry.sha256) continue;
    const versions = `${registry.version} (${registry.sha256.slice(0, 8)}), ${firstPath} with ${first.registry.version} (${first.registry.sha256.slice(0, 8)})`;
    throw new ReadProblem(path, `linted with registry ${versions}; lint all shards with the same program`);
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

/** The results in a report, with the text of findings and their lines, as far as the files are unchanged. */
export async function* resultsIn({ files }: Report): AsyncGenerator<LintResult> {
  for (const { path, diagnostics } of files)
    yield { path, format: "text", citations: 0, findings: findingsOf(path, diagnostics), fixed: 0 };
}

function findingsOf(path: string, printed: readonly Printed[]): Finding[] {
  if (printed.length === 0) return [];
  if (printed.some(({ place }) => place)) return printed.map(withoutText);
  const found = located({ path, text: textOf(path), format: "text", skip: [] }, printed);
  const isSame = found.every(({ text, place }, i) => {
    const { line, column } = printed[i] as Printed;
    return text !== "" && place.line === line && place.column === column;
  });
  return isSame ? found : printed.map(withoutText);
}

function withoutText(printed: Printed): Finding {
  const { place: named, line, column, endLine, endColumn, start, end, fix } = printed;
  const { words, ...at } = named ?? {};
  const place = { line, column, byteColumn: column, offset: start, ...(named && { at: at as PlaceInDocument }) };
  const until = { line: endLine, column: endColumn, byteColumn: endColumn, offset: end };
  const excerpt = { text: "", start, isWhole: false };
  return { ...printed, text: "", place, until, line: excerpt, ...(fix && { fixed: { place, until, text: fix.text } }) };
}

function textOf(path: string): string {
  try {
    return decode(path, readFileSync(path), Number.POSITIVE_INFINITY).text;
  } catch {
    return "";
  }
}
