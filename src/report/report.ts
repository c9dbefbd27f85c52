import type { Diagnostic, ResolvedCitation } from "../types/finding.ts";
import type { Source } from "../types/source.ts";

/**
 * A reporter turns results into text, piece by piece, so that a run over many files holds one of them at a time.
 * It reads `run.summary` and `run.problems` only after the last result: by then they are complete.
 */
export type Reporter<Result> = (results: AsyncIterable<Result>, run: Run) => AsyncIterable<string>;

/** What linting one file found, after fixing. */
export interface LintResult {
  readonly source: Source;
  readonly citations: number;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings were mended in the file. */
  readonly fixed: number;
  /** What the fixes asked for would change, as a unified diff. */
  readonly diff?: string;
  /** The citations, in reading order; only where a report shows them. */
  readonly resolved?: readonly ResolvedCitation[];
}

/** The citations of one file, in reading order. */
export interface ExtractResult {
  readonly source: Source;
  readonly resolved: readonly ResolvedCitation[];
}

/** A file or folder that could not be read or written. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export interface Run {
  readonly registry: { readonly version: string; readonly sha256: string };
  readonly summary: Summary;
  readonly problems: readonly Problem[];
}

export interface Summary {
  files: number;
  citations: number;
  errors: number;
  warnings: number;
  style: number;
  /** Findings with a safe fix that was not applied. */
  fixable: number;
  fixed: number;
}

export const emptySummary = (): Summary => ({
  files: 0,
  citations: 0,
  errors: 0,
  warnings: 0,
  style: 0,
  fixable: 0,
  fixed: 0,
});

const counters = { error: "errors", warning: "warnings", style: "style" } as const;

/** Counts one more file into `summary`. */
export function count(summary: Summary, { citations, diagnostics, fixed }: LintResult): void {
  summary.files += 1;
  summary.citations += citations;
  summary.fixed += fixed;
  for (const { severity, fix } of diagnostics) {
    summary[counters[severity]] += 1;
    if (fix?.safe) summary.fixable += 1;
  }
}

/** `1 file`, `3 files` */
export const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
