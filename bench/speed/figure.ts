/** A measurement, in `unit` or as a plain ratio, and its limit. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit?: string;
  readonly limit?: Limit;
}

/** `wide` allows for another machine and a bad day: about twice the value measured when it was set. */
export type Limit =
  | { readonly least: number; readonly wide: number }
  | { readonly most: number; readonly wide: number };

/** Prints a line. Returns whether the limit holds, or undefined if there is none. */
export function print({ what, value, unit = "", limit }: Figure, short: boolean): boolean | undefined {
  const measured = `${what.padEnd(52)}${value.toFixed(unit === "ms" || unit === "MB" ? 0 : 2).padStart(8)} ${unit.padEnd(5)}`;
  if (limit === undefined) {
    console.log(`      ${measured}`);
    return undefined;
  }
  const [side, asked, holds] =
    "least" in limit
      ? (["at least", short ? limit.wide : limit.least, (bound: number) => value >= bound] as const)
      : (["at most", short ? limit.wide : limit.most, (bound: number) => value <= bound] as const);
  const ok = holds(asked);
  console.log(`${ok ? "ok   " : "FAIL "} ${measured} (${side} ${Number(asked.toFixed(2))})`);
  return ok;
}

export function title(text: string): void {
  console.log(`\n${text}`);
}
