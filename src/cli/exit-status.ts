import type { Summary } from "../report/report.ts";

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
