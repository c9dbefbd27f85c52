import { count, emptySummary, type Summary } from "../../report/report.ts";
import type { Applied } from "../../settings/settings.ts";
import { exceeds, type Threshold } from "../../settings/threshold.ts";
import type { LintResult } from "../../types/finding.ts";

/** Counts findings per threshold: the command line has one for all files, each configuration one for its own files. */
export class Tally {
  readonly #counts = new Map<string, { readonly summary: Summary; readonly threshold: Threshold }>();
  #failed = false;

  add(result: LintResult, { settings, origins }: Applied): void {
    const key = `${origins.strict} ${origins.maxWarnings}`;
    const counted = this.#counts.get(key) ?? { summary: emptySummary(), threshold: settings };
    count(counted.summary, result);
    this.#counts.set(key, counted);
  }

  /** Makes the run fail for a reason other than findings. */
  fail(): void {
    this.#failed = true;
  }

  get fails(): boolean {
    return this.#failed || [...this.#counts.values()].some(({ summary, threshold }) => exceeds(summary, threshold));
  }
}
