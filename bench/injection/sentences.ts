/** True sentences, made from the tables of the registry, and the places in a text where they can be inserted. */

import { noteAt, notesOf } from "../../src/resolve/notes.ts";
import type { Meeting, Session } from "../../src/types/registry.ts";
import { longDate } from "../../src/words/wording.ts";
import type { Passage } from "./edit.ts";
import type { Random } from "./random.ts";

const units =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 52 → "fifty-second" */
export function ordinal(number: number): string {
  const ten = tens[Math.floor(number / 10) - 2];
  if (ten === undefined) return units[number] ?? `${number}th`;
  return number % 10 === 0 ? ten.replace(/y$/, "ieth") : `${ten}-${units[number % 10]}`;
}

/** First and last day, ISO. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** "18 to 22 October 2010", "29 September to 3 October 2008", "19 October 2010" */
export function daysInWords({ from, to }: Days): string {
  if (from === to) return longDate(from);
  const [day, month] = longDate(from).split(" ");
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = from.slice(0, 7) === to.slice(0, 7) ? day : sameYear ? `${day} ${month}` : longDate(from);
  return `${first} to ${longDate(to)}`;
}

/** "from 18 to 22 October 2010" */
export const daysSaid = (days: Days): string => `${days.from === days.to ? "on" : "from"} ${daysInWords(days)}`;

/** The name of a session or meeting, and when and where it was held. */
export interface Held extends Days {
  readonly name: string;
  readonly place?: string;
}

/** "It was considered at the fifth session of the Conference of …, held in Vienna from 18 to 22 October 2010." */
export const sessionInWords = ({ name, place, ...days }: Held): string =>
  ` It was considered at the ${name}, held ${place ? `in ${place} ` : ""}${daysSaid(days)}.`;

export function heldSession(session: Session, { registry }: Passage): Held | undefined {
  const { body, from, to, place } = session;
  const row = registry.bodies.find((each) => each.body === body);
  if (!row || !from || !to || !/^\d+$/.test(session.session)) return undefined;
  return {
    name: `${ordinal(Number(session.session))} session of the ${row.name}`,
    from,
    to,
    ...(place ? { place: place.replace(/ \(.*/, "") } : {}),
  };
}

export function heldMeeting({ body, name, number, from, to, place }: Meeting): Held | undefined {
  if (!body || !/\/WG\.\d+$/.test(body) || number === undefined || number > 20 || /resolution/.test(name))
    return undefined;
  return { name: `${ordinal(number)} meeting of the ${name}`, from, to, ...(place ? { place } : {}) };
}

/** The ends of `count` random paragraphs of prose, not of notes: "… at its eightieth session. ⏎ ⏎ 5. Decides …". */
export function paragraphEnds({ source, parsed }: Passage, count: number, random: Random): number[] {
  const notes = notesOf(parsed, source);
  const ends = [...source.text.matchAll(/[a-z]{3}[.;,](?=[ \t]*\n[ \t]*\n)/g)].flatMap(({ index, 0: end }) =>
    noteAt(notes, index) < 0 ? index + end.length : [],
  );
  return ends.length === 0 ? [] : Array.from({ length: count }, () => random.pick(ends));
}
