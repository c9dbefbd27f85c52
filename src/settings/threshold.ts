/** Number of findings of each severity. */
interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly style: number;
}

/** Which findings make a run fail, besides errors, which always do. */
export interface Threshold {
  /** Any finding makes the run fail. */
  readonly strict?: boolean;
  /** More warnings than this make the run fail. */
  readonly maxWarnings?: number;
}

export function exceeds(
  { errors, warnings, style }: Counts,
  { strict = false, maxWarnings = Number.POSITIVE_INFINITY }: Threshold,
): boolean {
  return errors > 0 || warnings > maxWarnings || (strict && warnings + style > 0);
}
