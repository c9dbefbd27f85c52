import { createSource } from "../../src/read/source.ts";
import type { LintResult, Run } from "../../src/report/report.ts";
import { count, emptySummary } from "../../src/report/report.ts";
import type { Diagnostic, ResolvedCitation, Source } from "../../src/types.ts";

/** A source of which the text between `[` and `]` is the span: `see [A/64/1]`. */
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

export function finding(span: { start: number; end: number }, rest: Partial<Diagnostic> = {}): Diagnostic {
  return { rule: "symbol/dot", severity: "error", message: "no dot", ...rest, start: span.start, end: span.end };
}

/** A citation of A/64/1 at `start`, found in the registry, unless `rest` says otherwise. */
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
