import { located } from "../../src/report/located.ts";
import type { Reporter, Run } from "../../src/report/report.ts";
import { count, emptySummary } from "../../src/report/report.ts";
import { createSource } from "../../src/source/source.ts";
import type { Diagnostic, LintResult, Problem, ResolvedCitation } from "../../src/types/finding.ts";
import type { Source } from "../../src/types/source.ts";

/** A source from a text in which `[` and `]` mark the span: `see [A/64/1]`. */
export async function marked(text: string): Promise<{ source: Source; start: number; end: number }> {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  return { source: await createSource("draft.txt", text.replace("[", "").replace("]", "")), start, end };
}

export async function* each<T>(...items: T[]) {
  yield* items;
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

export function runOf(results: readonly LintResult[], problems: Run["problems"] = []): Run {
  const summary = emptySummary();
  for (const result of results) count(summary, result);
  return { summary, problems, registry: { version: "2026.02", sha256: "c0ffee" } };
}

/**
 * Two files: one with findings of every severity, with fixes of each kind, and one over two lines; the other with none.
 */
export async function sampleResults(): Promise<LintResult[]> {
  const text = "“WG4” and 𝒳 A/Res/79/1 of\n2 May\n";
  const dot = { start: 1, end: 4 };
  const letters = { start: 15, end: 18 };
  const diagnostics = [
    finding(dot, { message: 'no full stop in "WG4"', suggestion: "WG.4", fix: { ...dot, text: "WG.4", safe: true } }),
    finding({ start: 13, end: 32 }, { rule: "style/year-space", severity: "style", message: "100 %,\n<b> & c|d" }),
    finding(letters, {
      rule: "symbol/case",
      severity: "warning",
      message: "write RES",
      fix: { ...letters, text: "RES", safe: false },
    }),
  ];
  return [
    resultOf(await createSource("a b/é.md", text), diagnostics, { citations: 2 }),
    resultOf(await createSource("b.txt", "nothing")),
  ];
}

/** The result for a file, with its text for reports that show it. */
export function resultOf(
  source: Source,
  diagnostics: readonly Diagnostic[] = [],
  { resolved = [], ...rest }: Partial<LintResult> & { resolved?: readonly ResolvedCitation[] } = {},
): LintResult {
  const { path, format } = source;
  const findings = located(source, diagnostics);
  return { path, format, citations: 0, findings, fixed: 0, read: { source, resolved }, ...rest };
}

export const unreadable: Problem = { path: "c.txt", message: "looks binary" };

/** The output of a reporter for the sample, or for other results. */
export async function reported(
  report: Reporter<LintResult>,
  results?: readonly LintResult[],
  problems: readonly Problem[] = [unreadable],
): Promise<string> {
  const all = results ?? (await sampleResults());
  return joined(report(each(...all), runOf(all, problems)));
}

export function finding(span: { start: number; end: number }, rest: Partial<Diagnostic> = {}): Diagnostic {
  return { rule: "symbol/dot", severity: "error", message: "no dot", ...rest, start: span.start, end: span.end };
}

/** A citation of A/64/1 at `start`, found in the registry, with the changes in `rest`. */
export function cited(text: string, start: number, rest: Partial<ResolvedCitation> = {}): ResolvedCitation {
  return {
    citation: { start, end: start + text.length, text, target: { kind: "symbol", name: text }, claims: [], faults: [] },
    target: text,
    kind: "symbol",
    status: "found",
    because: "symbol",
    candidates: [],
    ...rest,
  };
}
