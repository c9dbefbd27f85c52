import { once } from "../text/once.ts";
import type { ActNumber } from "../types/citation.ts";
import type { Basis, CouncilYear, Meeting, NumberRange, Session } from "../types/registry.ts";
import { arabicSession } from "../words/roman.ts";
import { composed } from "./act-number.ts";
import { meetings as meetingRows, ranges as rangeRows, sessions as sessionRows } from "./facts.ts";

const byBody = once(() => {
  const sessions = new Map<string, Session[]>();
  for (const row of sessionRows()) {
    const { body, session, from, to, place, source } = row;
    const window = row.window_from
      ? { window: { from: row.window_from, ...(row.window_to ? { to: row.window_to } : {}) } }
      : {};
    const known = { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(place ? { place } : {}), ...window };
    const list = sessions.get(body) ?? [];
    list.push({ body, session, ...known, basis: row.basis as Basis, source });
    sessions.set(body, list);
  }
  return sessions;
});

const ranges = (series: string): NumberRange[] =>
  rangeRows()
    .filter((row) => row.series === series)
    .map(({ label, first, last, basis, source }) => ({
      label,
      first: Number(first),
      last: Number(last),
      basis: basis as Basis,
      source,
    }));

const councilYears = once((): readonly CouncilYear[] =>
  ranges("S/RES").map((range) => ({ ...range, year: Number(range.label) })),
);
const legacyRanges = once(() => new Map(ranges("A/RES").map((range) => [arabicSession(range.label), range])));

export const meetings = once((): readonly Meeting[] =>
  meetingRows().map((row) => ({
    ...(row.body ? { body: row.body } : {}),
    name: row.name,
    ...(row.number ? { number: Number(row.number) } : {}),
    from: row.from,
    to: row.to,
    ...(row.place ? { place: row.place } : {}),
    ...(row.report ? { report: row.report } : {}),
    basis: row.basis as Basis,
    source: row.source,
  })),
);

export const sessionsOf = (body: string): readonly Session[] => byBody().get(body) ?? [];

/** `64`, `S-27`, `XXX`, `S-VI`, `ES-10` */
export function sessionOf(body: string, session: string | number): Session | undefined {
  const label = arabicSession(String(session));
  return byBody()
    .get(body)
    ?.find((each) => each.session === label);
}

export const councilYear = (number: number): CouncilYear | undefined =>
  councilYears().find(({ first, last }) => first <= number && number <= last);

export const legacyRange = (session: string): NumberRange | undefined => legacyRanges().get(arabicSession(session));

/** The session in which the General Assembly used this running number. */
export const legacySessionOf = (number: number): NumberRange | undefined =>
  [...legacyRanges().values()].find(({ first, last }) => first <= number && number <= last);

/** Adds the session or year that follows from a running number: A 217 A → 217 A (III), S 1325 → 1325 (2000). */
export function runningNumber(body: string, { ordinal, part }: ActNumber): ActNumber | undefined {
  const label = body === "A" ? legacySessionOf(ordinal)?.label : councilYear(ordinal)?.label;
  return label === undefined ? undefined : composed("legacy", label, String(ordinal), part);
}

/** Whether a date lies in a window, ends included. A window without `to` is still open. */
export const within = ({ from, to }: NonNullable<Session["window"]>, date: string): boolean =>
  from <= date && (to === undefined || date <= to);

/**
 * The year in which a session of the General Assembly opens: the first in January 1946, each later one in September of
 * its year.
 */
export const yearOfSession = (session: number): number => 1945 + session;

/**
 * Until 2013 the year of the Economic and Social Council began in January; from 2014 it begins in July of the year
 * before.
 */
export const councilYearFromJuly = 2014;
