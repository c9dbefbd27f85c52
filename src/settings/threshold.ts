/** How many findings of each severity there are. */
interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly style: number;
}

/** From which findings on a run fails: errors always make it fail. */
export interface Threshold {
  /** Every finding counts, not only errors. */
  readonly strict?: boolean;
  /** More warnings than this count as an error does. */
  readonly maxWarnings?: number;
}

export function exceeds(
  { errors, warnings, style }: Counts,
  { strict = false, maxWarnings = Number.POSITIVE_INFINITY }: Threshold,
): boolean {
  return errors > 0 || warnings > maxWarnings || (strict && warnings + style > 0);
}
