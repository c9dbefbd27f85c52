import type { ActName } from "../../src/facts/act-name.ts";
import { arabicSession, fromRoman } from "../../src/words/roman.ts";
import type { Row } from "./tsv.ts";

/** When the act with a number can have been adopted, and which numbers are possible. */
export class Windows {
  readonly #sessions = new Map<string, Row>();
  readonly #legacy = new Map<string, Row>();
  readonly #years = new Map<string, Row>();
  /** Dated legacy resolutions of the Economic and Social Council: higher numbers belong to later sessions. */
  readonly #council: { session: number; ordinal: number }[] = [];

  #lastOfCouncil = 0;

  constructor(sessions: readonly Row[], ranges: readonly Row[]) {
    for (const row of sessions) this.#sessions.set(`${row.body} ${row.session}`, row);
    for (const row of ranges) (row.series === "S/RES" ? this.#years : this.#legacy).set(row.label ?? "", row);
    this.#lastOfCouncil = Math.max(...[...this.#years.values()].map((row) => Number(row.last)));
  }

  /** Why there can't be an act with this number; undefined if there can. */
  refusal(act: ActName): string | undefined {
    const { body, kind, session, ordinal } = act;
    if (body === "S" && kind === "resolution") {
      const year = this.#years.get(session);
      return year || ordinal <= this.#lastOfCouncil ? inRange(year, ordinal, `the numbers of ${session}`) : undefined;
    }
    const otherKind = numberOfOtherKind(act);
    if (otherKind) return otherKind;
    if (body === "A" && /^(?:E?S-)?[IVXLC]+$/.test(session))
      return inRange(this.#legacy.get(session), ordinal, `the numbers of session (${session}): a text of another body`);
    if (body === "A" && !this.#sessions.has(`A ${session}`)) return "no such session of the General Assembly";
    if (body === "A" && Number(session) < 31)
      return "in this form the General Assembly numbers from the thirty-first session";
    if (body === "A/HRC" && !session.startsWith("OS/") && !this.#sessions.has(`A/HRC ${session}`))
      return "no such session of the Human Rights Council: a text of another body";
    if (body === "E" && /^[IVXLC]+$/.test(session)) return this.#economicCouncil(session, ordinal);
    return undefined;
  }

  /** Learns from the dated legacy resolutions of the Council which numbers belong to which session. */
  learn(acts: Iterable<{ act: ActName | undefined; date: string }>): void {
    for (const { act, date } of acts)
      if (act?.body === "E" && /^[IVXLC]+$/.test(act.session) && date && nearYear(act.session, date))
        this.#council.push({ session: fromRoman(act.session), ordinal: act.ordinal });
  }

  #economicCouncil(label: string, ordinal: number): string | undefined {
    const session = fromRoman(label);
    const outOfStep = this.#council.some(
      (other) =>
        (other.session < session && other.ordinal > ordinal) || (other.session > session && other.ordinal < ordinal),
    );
    return outOfStep || Number.isNaN(session)
      ? "out of step with the numbers of the other sessions: a text of another body"
      : undefined;
  }

  allows(act: ActName, date: string): boolean {
    if (act.body === "S") return date.startsWith(act.session);
    if (act.body === "E") {
      if (!/^\d{4}$/.test(act.session)) return nearYear(act.session, date);
      // since 2014 the Council's year runs from July to July
      const first = Number(act.session) >= 2014 ? `${Number(act.session) - 1}-07` : act.session;
      return date >= first && date.slice(0, 4) <= act.session;
    }
    const row = this.#sessions.get(`${act.body} ${act.body === "A" ? arabicSession(act.session) : act.session}`);
    if (!row?.window_from) return true;
    return row.window_from <= date && (!row.window_to || date <= row.window_to);
  }

  /**
   * The compiled lists of mandates in the budget give titles of resolutions of the Human Rights Council and its
   * predecessor to General Assembly resolutions with the same number: `52/20`, `53/8`, `58/16`. Such a title needs
   * confirmation by a header.
   */
  foreignTitle(act: ActName, source: string, confirmed: boolean): boolean {
    const low = act.series === "A/RES" && Number(act.session) >= 45 && Number(act.session) <= 62 && act.ordinal <= 60;
    return low && source === "ppb2027" && !confirmed && !act.part;
  }
}

/**
 * Resolutions count from 1; decisions of the General Assembly from 301 (elections) and 401, of the Economic and Social
 * Council from 101 or 201, of the Human Rights Council from 101. The compiling program put some under the wrong kind; a
 * number that neither kind has is another body's: decision 2014/17 of an Executive Board.
 */
function numberOfOtherKind({ series, session, ordinal }: ActName): string | undefined {
  const numbered = (limits: readonly [string, boolean][]) => limits.some(([of, beyond]) => series === of && beyond);
  const year = /^\d{4}$/.test(session) ? Number(session) : undefined;
  if (year && year < 1978 && series.startsWith("E/")) return "the year stands in numbers from 1978 only";
  // sessions up to the fifty-fifth never reached 301 resolutions; none has reached 401
  const decision: [string, boolean][] = [
    ["A/RES", /^\d+$/.test(session) && ordinal > (Number(session) <= 55 ? 300 : 400)],
    ["E/RES", year !== undefined && ordinal > 200],
    ["A/HRC/RES", ordinal > 100],
  ];
  const resolution: [string, boolean][] = [
    // special sessions start from 1 or 11: decision S-30/11
    ["A/DEC", /^\d+$/.test(session) && ordinal <= 300],
    ["E/DEC", ordinal <= 100],
    ["A/HRC/DEC", ordinal <= 100],
  ];
  if (numbered(decision)) return "a number of decisions, not of resolutions";
  return numbered(resolution) ? "no number of decisions" : undefined;
}

const inRange = (row: Row | undefined, ordinal: number, what: string): string | undefined =>
  row && Number(row.first) <= ordinal && ordinal <= Number(row.last) ? undefined : `outside ${what}`;

/** Session I met in 1946; from then on there were two a year: XI in 1950, XLIV in 1968, LXII in 1977. */
function nearYear(session: string, date: string): boolean {
  return Math.abs(Number(date.slice(0, 4)) - (1946 + (fromRoman(session) - 2) / 2)) <= 1.6;
}
