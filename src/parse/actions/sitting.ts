/** Builds sessions and meetings from the matches of the grammar. */

import type { DatedWeekday, Sitting } from "../../types/citation.ts";
import type { PartialDate, Span } from "../../types/source.ts";
import { date } from "./common.ts";

type Days = NonNullable<Sitting["held"]>;

/** Time and place: "in Vienna, Austria, from 8 to 17 October 2008". */
export interface Held {
  readonly days: readonly Days[];
  readonly place: NonNullable<Sitting["place"]> | null;
}

export const days = (from: PartialDate, to: PartialDate, start: number, end: number): Days => ({
  from,
  to,
  start,
  end,
});

type Parts<Y, M> = readonly [year: Y, month: M, day: string];

/** "18 to 22 October 2010", "29 September to 3 October 2008", "28 December to 3 January 2011": from the year before */
export function range(
  [ownYear, ownMonth, firstDay]: Parts<string | null | undefined, number | undefined>,
  [year, month, lastDay]: Parts<string, number>,
  start: number,
  end: number,
): Days {
  const firstMonth = ownMonth ?? month;
  const before = firstMonth > month ? String(Number(year) - 1) : year;
  return days(date(ownYear ?? before, firstMonth, firstDay), date(year, month, lastDay), start, end);
}

/** "in 2010", "in October 2010" */
export function span(year: string, month: number | null, start: number, end: number): Days {
  const all = month === null ? year : `${year}-${String(month).padStart(2, "0")}`;
  return days(all, all, start, end);
}

export const weekday = (
  weekday: number,
  date: PartialDate,
  start: number,
  nameEnd: number,
  end: number,
): DatedWeekday => ({ weekday, date, start, end, name: { start, end: nameEnd } });

/**
 * Matches sessions with dates. Equal numbers are paired; one session with several date ranges met in parts; otherwise the
 * dates cannot be assigned.
 */
export function sittings(
  unit: string,
  numbers: readonly number[] | null,
  kind: string | null,
  resumed: boolean,
  of: Span | null,
  held: Held,
  start: number,
  end: number,
): Sitting[] {
  const labels = numbers?.map((number) => `${kind ?? ""}${number}`) ?? [];
  const common = {
    unit: unit as Sitting["unit"],
    start,
    end,
    ...(of ? { of } : {}),
    ...(held.place ? { place: held.place } : {}),
    ...(resumed || (labels.length === 1 && held.days.length > 1) ? { part: true as const } : {}),
  };
  if (labels.length === held.days.length) {
    return labels.map((label, i) => ({ ...common, label, held: held.days[i] as Days }));
  }
  if (labels.length > 1) return held.place ? labels.map((label) => ({ ...common, label })) : [];
  const label = labels[0] === undefined ? {} : { label: labels[0] };
  return held.days.length === 0
    ? [{ ...common, ...label }]
    : held.days.map((each) => ({ ...common, ...label, held: each }));
}
