/** Shared by the rules on sessions and meetings: compares claimed dates with known ones. */

import type { Sitting } from "../../types/citation.ts";
import type { Meeting, Session } from "../../types/registry.ts";
import type { PartialDate } from "../../types/source.ts";
import { daysBetween, plusDays } from "../../words/days.ts";
import { longDate } from "../../words/wording.ts";
import type { Context } from "../engine/rule.ts";

interface Days {
  readonly from: string;
  readonly to: string;
}

/** "2010" → 2010-01-01 to 2010-12-31; a month has 31 days at most. */
export const wholeDays = ({ from, to }: { readonly from: PartialDate; readonly to: PartialDate }): Days => ({
  from: `${from}${"-01-01".slice(from.length - 4)}`,
  to: `${to}${"-12-31".slice(to.length - 4)}`,
});

export interface KnownDays extends Days {
  /** First and last day on which something may have happened at it, or which a document may count as part of it. */
  readonly widest: Days;
  /** Set if it met on these days without interruption, and documents agree on them. */
  readonly exact: boolean;
  /** Set if the dates were seen in a document, or are confirmed by the dates of acts adopted then. */
  readonly firm: boolean;
}

/** The dates of a session or meeting in the registry; undefined if it has not closed. */
export function knownDays(known: Session | Meeting): KnownDays | undefined {
  const { from } = known;
  const window = "window" in known ? known.window : undefined;
  const to = known.to ?? window?.to;
  if (from === undefined || to === undefined) return undefined;
  const firm = window !== undefined || known.basis !== "known";
  if ("name" in known) return { from, to, widest: { from, to }, exact: true, firm };
  // Sessions of the Assembly ran over, but are cited by their planned dates
  const exact = known.body !== "A" && window?.from === from && window.to === to && daysBetween(from, to) < 14;
  if (exact) return { from, to, widest: { from, to }, exact, firm };
  if (window?.to)
    return { from, to, widest: { from: plusDays(window.from, -week), to: plusDays(window.to, week) }, exact, firm };
  // The commissions open a session on a day in the preceding winter, and reconvene in December
  const year = Number(from.slice(0, 4));
  return { from, to, widest: { from: `${year - 1}-11-01`, to: `${year}-12-31` }, exact, firm };
}

/** Documents differ on whether the days before and after are part of a session. */
const week = 7;

/** "on 19 October 2010", "from 18 to 22 October 2010", "from 29 September to 3 October 2008" */
export function spokenDays({ from, to }: Days): string {
  if (from === to) return `on ${longDate(from)}`;
  return `from ${firstOf({ from, to })} to ${longDate(to)}`;
}

/** The first of two dates, without what it shares with the second. */
const firstOf = ({ from, to }: Days): string =>
  longDate(from)
    .split(" ")
    .slice(0, from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3)
    .join(" ");

/**
 * Whether the session or meeting was still to come when the text was written: a plan is not wrong because the event was
 * held on other days or elsewhere.
 */
export function isPlanned(
  { held }: Sitting,
  known: Session | Meeting | undefined,
  { document: { day } }: Pick<Context, "document">,
): boolean {
  const began = known?.from ?? (known && "window" in known ? known.window?.from : undefined);
  if (day === undefined || began === undefined || day >= began) return false;
  return held === undefined || wholeDays(held).to >= day;
}
