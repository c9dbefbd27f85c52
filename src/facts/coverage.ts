import { type ActName, actNumber } from "./act-name.ts";
import { coverage as rows } from "./facts.ts";

/** One stretch that the table of coverage declares complete. */
interface CoveredStretch {
  readonly series: string;
  /** A session, or the first and last year of a series that runs on. */
  readonly session: string;
  readonly lastSession: string;
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

const stretches: readonly CoveredStretch[] = rows.map(({ series, first, last }) => {
  const [from, to] = [edge(first), edge(last)];
  const words = to.number === 0 ? `no ${series} of session ${from.session}` : `${series} ${first} to ${last}`;
  return { series, session: from.session, lastSession: to.session, first: from.number, last: to.number, words };
});

/** `4/8` → session 4, number 8; `2767 (2024)` → session 2024, number 2767; `24/CP.20` → session CP.20, number 24 */
function edge(text: string): { session: string; number: number } {
  const { session, ordinal } = actNumber(text) ?? { session: "", ordinal: Number.NaN };
  return { session, number: ordinal };
}

/**
 * The stretch in which an act would stand that the registry hasn't, in words; undefined where the registry isn't
 * complete. Of the Security Council, a number or a year up to the last known: what lies beyond both may exist.
 */
export function coverageOf(act: ActName): string | undefined {
  return stretches.find((stretch) => {
    if (stretch.series !== act.series) return false;
    if (stretch.session === stretch.lastSession) return stretch.session === act.session;
    const within = act.ordinal <= stretch.last || Number(act.session) <= Number(stretch.lastSession);
    return within && /^\d{4}$/.test(act.session);
  })?.words;
}
