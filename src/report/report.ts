import type { LintResult, Problem } from "../types/finding.ts";

/**
 * Turns results into text, piece by piece, so that a run over many files holds only one result at a time.
 * Reads `run.summary` and `run.problems` only after the last result, when they are complete.
 */
export type Reporter<Result> = (results: AsyncIterable<Result>, run: Run) => AsyncIterable<string>;

/** The address of the page of a rule, by its id; undefined if it has none. */
export type RuleAddress = (rule: string) => string | undefined;

/** What a report that links rules to their pages needs. */
export interface LinkOptions {
  readonly ruleAddress?: RuleAddress;
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

/** Adds the counts of one file to `summary`. */
export function count(summary: Summary, { citations, findings, fixed }: LintResult): void {
  summary.files += 1;
  summary.citations += citations;
  summary.fixed += fixed;
  for (const { severity, fix } of findings) {
    summary[counters[severity]] += 1;
    if (fix?.safe) summary.fixable += 1;
  }
}

/** `1 file`, `3 files` */
export const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
