import { count, emptySummary, type LintResult, type Summary } from "../report/report.ts";
import type { Applied } from "../settings/settings.ts";

export interface Threshold {
  /** Every finding counts, not only errors. */
  readonly strict?: boolean;
  /** More warnings than this count as an error does. */
  readonly maxWarnings?: number;
}

/** 0: nothing to report; 1: findings at or above the threshold; 2: something could not be read or written. */
export function exitStatus(
  { errors, warnings, style }: Pick<Summary, "errors" | "warnings" | "style">,
  problems: number,
  { strict = false, maxWarnings = Number.POSITIVE_INFINITY }: Threshold,
): 0 | 1 | 2 {
  if (problems > 0) return 2;
  if (errors > 0 || warnings > maxWarnings) return 1;
  return strict && warnings + style > 0 ? 1 : 0;
}

/** Counts what a threshold is for: that of the command line for all files, that of a configuration for its own. */
export class Tally {
  readonly #counts = new Map<string, { readonly summary: Summary; readonly threshold: Threshold }>();
  #failed = false;

  add(result: LintResult, { settings, origins }: Applied): void {
    const key = `${origins.strict} ${origins.maxWarnings}`;
    const counted = this.#counts.get(key) ?? { summary: emptySummary(), threshold: settings };
    count(counted.summary, result);
    this.#counts.set(key, counted);
  }

  /** Something else than findings makes the run fail. */
  fail(): void {
    this.#failed = true;
  }

  exitStatus(problems: number): 0 | 1 | 2 {
    if (problems > 0) return 2;
    if (this.#failed) return 1;
    const statuses = [...this.#counts.values()].map(({ summary, threshold }) => exitStatus(summary, 0, threshold));
    return statuses.includes(1) ? 1 : 0;
  }
}
