import { once } from "../text/once.ts";
import type { ActName } from "./act-name.ts";
import { actNumber } from "./act-number.ts";
import { coverage as rows } from "./facts.ts";

/** A range that the coverage table declares complete. */
interface CoveredRange {
  readonly series: string;
  /** A session, or the first and last year of a continuous series. */
  readonly session: string;
  readonly lastSession: string;
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

const ranges = once((): readonly CoveredRange[] =>
  rows().map(({ series, first, last }) => {
    const [from, to] = [edge(first), edge(last)];
    const words = to.number === 0 ? `no ${series} of session ${from.session}` : `${series} ${first} to ${last}`;
    return { series, session: from.session, lastSession: to.session, first: from.number, last: to.number, words };
  }),
);

/** `4/8` → session 4, number 8; `2767 (2024)` → session 2024, number 2767; `24/CP.20` → session CP.20, number 24 */
function edge(text: string): { session: string; number: number } {
  const { session, ordinal } = actNumber(text) ?? { session: "", ordinal: Number.NaN };
  return { session, number: ordinal };
}

/**
 * The complete range to which an act belongs, in words; undefined if the registry is not complete there. An act of the
 * Security Council must not be beyond the last known number or year, because a later act may exist.
 */
export function coverageOf(act: ActName): string | undefined {
  return ranges().find((range) => {
    if (range.series !== act.series) return false;
    if (range.session === range.lastSession) return range.session === act.session;
    const within = act.ordinal <= range.last || Number(act.session) <= Number(range.lastSession);
    return within && /^\d{4}$/.test(act.session);
  })?.words;
}
