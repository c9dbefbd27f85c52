/** Sessions and meetings with a false claim, and dates with another weekday. */

import { isPlace } from "../../src/facts/places.ts";
import { resolveSittings } from "../../src/resolve/sittings.ts";
import type { Session } from "../../src/types/registry.ts";
import { daysBetween, plusDays } from "../../src/words/days.ts";
import { months } from "../../src/words/months.ts";
import { touches } from "./acts.ts";
import type { Edit, Kind, Passage } from "./edit.ts";
import type { Random } from "./random.ts";
import {
  type Days,
  daysInWords,
  daysSaid,
  type Held,
  heldMeeting,
  heldSession,
  paragraphEnds,
  sessionInWords,
} from "./sentences.ts";

/** Number of sentences inserted into each text, because the texts say little about sessions. */
const ofEach = 3;

/** Bodies whose sessions have dates in the tables; the Assembly's sessions last a year. */
const bodies = ["CTOC/COP", "CAC/COSP", "E/CN.7", "E/CN.15", "A/HRC", "FCCC/CP", "FCCC/KP/CMP", "FCCC/PA/CMA"];

interface Told {
  readonly held: Held;
  /** Set if its acts were adopted only on those days, because it met without interruption. */
  readonly exact: boolean;
  readonly meeting: boolean;
}

const isExact = ({ from, to, window }: Session): boolean =>
  from !== undefined && to !== undefined && window?.from === from && window.to === to && daysBetween(from, to) < 14;

/**
 * Whether the session was over by the date of the document. What a document says of a future session is a plan, which
 * is compared with nothing.
 */
const hasBeen = ({ to }: Days, { day }: Passage): boolean => day === undefined || to < day;

const sessionsOf = (passage: Passage): Told[] =>
  bodies.flatMap((body) =>
    passage.registry.sessionsOf(body).flatMap((session) => {
      const held = heldSession(session, passage);
      return held && hasBeen(held, passage) ? [{ held, exact: isExact(session), meeting: false }] : [];
    }),
  );

const meetingsOf = (passage: Passage): Told[] =>
  passage.registry.meetings.flatMap((meeting) => {
    const held = heldMeeting(meeting);
    return held && hasBeen(held, passage) ? [{ held, exact: true, meeting: true }] : [];
  });

type Change = (told: Told, random: Random) => { held: Held; right: string; unknowable?: string } | undefined;

/** Inserts a true sentence about a session or meeting at the end of a paragraph, with one fact replaced. */
const sentenceKind = (
  name: string,
  rules: readonly string[],
  told: (passage: Passage) => readonly Told[],
  change: Change,
): Kind => ({
  name,
  *edits(passage, random) {
    const all = told(passage);
    for (const at of paragraphEnds(passage, ofEach, random)) {
      const one = random.pick(all);
      const wrong = change(one, random);
      if (!wrong) continue;
      const { held, right, unknowable } = wrong;
      yield {
        start: at,
        end: at,
        text: sessionInWords(held),
        was: sessionInWords(one.held),
        at: { start: at, end: at },
        rules,
        right: [right],
        ...(unknowable ? { unknowable } : {}),
      };
    }
  },
});

const moved = ({ from, to }: Days, years: number): Days => {
  const other = (date: string) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return { from: other(from), to: other(to) };
};

const otherYear: Change = ({ held }, random) => ({
  held: { ...held, ...moved(held, random.pick([-10, -2, -1, 1, 2])) },
  right: daysSaid(held),
});

/** Moves one end by a day or more, within its month. */
const otherDay: Change = ({ held, exact }, random) => {
  if (held.from === held.to) return undefined;
  const by = random.pick([-3, -2, -1, 1, 2, 3]);
  const days = random.pick([
    { from: plusDays(held.from, by), to: held.to },
    { from: held.from, to: plusDays(held.to, by) },
  ]);
  if (days.from >= days.to) return undefined;
  return {
    held: { ...held, ...days },
    right: daysSaid(held),
    ...(exact ? {} : { unknowable: "a session that is long, or met in parts: documents differ on its days" }),
  };
};

const impossible: Change = ({ held }) => {
  if (held.from === held.to || held.from.slice(0, 7) !== held.to.slice(0, 7)) return undefined;
  const month = held.to.slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const to = `${month}-${last + 1}`;
  return last === 31 ? undefined : { held: { ...held, to }, right: daysSaid(held) };
};

const cities = ["Vienna", "Geneva", "Nairobi", "Doha", "Marrakesh", "Bangkok", "Bonn", "Paris", "Cancun", "Glasgow"];

const otherPlace: Change = ({ held }, random) => {
  const place = random.pick(cities);
  if (held.place === undefined || isPlace(place, held.place) !== false) return undefined;
  return { held: { ...held, place }, right: held.place };
};

/** 29 February 2016, moved to another year, is in no calendar. */
const dates = ["session/dates", "session/meeting", "date/impossible"];

/** Sessions in the texts themselves: changes the year of their dates. */
const inTheTexts: Kind = {
  name: "wrong year of a session’s days, as the texts have them",
  *edits(passage) {
    const { source, diagnostics, registry } = passage;
    for (const { sitting, known } of resolveSittings(passage.parsed, { ...source, registry })) {
      const { held } = sitting;
      if (!known?.from || !known.to || held?.from.length !== 10 || diagnostics.some((one) => touches(one, sitting)))
        continue;
      for (const years of [-10, -2, -1, 1, 2]) {
        const { start, end } = held;
        const text = daysInWords(moved(held, years));
        yield { start, end, text, at: sitting, rules: dates, right: [daysSaid({ from: known.from, to: known.to })] };
      }
    }
  },
};

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const wrongWeekday: Kind = {
  name: "wrong weekday of a date",
  *edits({ source: { text } }, random) {
    for (const match of text.matchAll(/(?<=\bon\s+)(\d{1,2}) ([A-Z][a-z]+) (\d{4})(?!\d)/g)) {
      const month = months.indexOf(match[2] ?? "");
      if (month < 0) continue;
      const day = new Date(Date.UTC(Number(match[3]), month, Number(match[1]))).getUTCDay();
      const [right, wrong] = [weekdays[day] as string, weekdays[(day + random.between(1, 6)) % 7] as string];
      const { index: start } = match;
      const edit: Edit = {
        start,
        end: start,
        text: `${wrong}, `,
        was: `${right}, `,
        at: { start, end: start + match[0].length },
        rules: ["date/weekday"],
        right: [right],
      };
      yield edit;
    }
  },
};

export const sessions: readonly Kind[] = [
  inTheTexts,
  sentenceKind("wrong year of a session’s days", dates, sessionsOf, otherYear),
  sentenceKind("wrong day of a session’s days", dates, sessionsOf, otherDay),
  sentenceKind("wrong place of a session", ["session/place"], sessionsOf, otherPlace),
  sentenceKind("day of a session that is in no calendar", ["date/impossible"], sessionsOf, impossible),
  sentenceKind("wrong year of a working group’s days", dates, meetingsOf, otherYear),
  sentenceKind("wrong day of a working group’s days", dates, meetingsOf, otherDay),
  sentenceKind("wrong place of a working group", ["session/place"], meetingsOf, otherPlace),
  wrongWeekday,
];
