/** Reads mentions of sessions, meetings and weekdays, and what the text says about them. */
import { parse as run } from "#parser";
import type { DatedWeekday, Sitting } from "../types/citation.ts";
import { ordinal } from "./actions/common.ts";
import { type Finder, wordStart } from "./trigger.ts";

/**
 * Text after a session that shows that something is said about it: "session[ of the]", "meeting[, held]", "session
 * [(Vienna]".
 */
const said = String.raw`(?=s?,?\s{1,4}(?:\(|(?:of|held|convened|took|from|between|during|on|in|at|which|that|was|were|is|will|to|had|has)\s))`;

export const sittingFinders: readonly Finder[] = [
  // fifth session of   first, second and third sessions were   fifth meeting from
  { mark: new RegExp(`ession${said}`, "g"), start: (text, index) => ordinalsStart(text, index - 1) },
  { mark: new RegExp(`eeting${said}`, "g"), start: (text, index) => ordinalsStart(text, index - 1) },
  // its meeting held in   the previous meetings of
  { mark: new RegExp(`eeting${said}`, "g"), start: (_, index) => index - 1 },
  // met from 10 to 12
  { mark: /met\s{1,4}(?:from|on|in|between|at)\s/g, start: (_, index) => index },
];

export const weekdayFinders: readonly Finder[] = [
  // Tuesday, 14 April 2009
  {
    mark: /day,?\s{1,4}(?:\d|the\s|[JFMASOND][a-z])/g,
    start: (text, index) => wordStart(text, index, /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)$/),
  },
];

type Places = (from: number) => number;

/** The sessions and meetings of a folded text, read at the places that `next` gives. */
export const readSittings = (folded: string, next: Places): Sitting[] =>
  run(folded, { startRule: "Sittings", next }).flatMap((item) => item ?? []);

/** The dates with a weekday, including those of a meeting: "held on Monday, 7 March 2011". */
export const readWeekdays = (folded: string, next: Places): DatedWeekday[] =>
  run(folded, { startRule: "Weekdays", next }).filter((item) => item !== null);

/** The start of the kind and numbers before "session": "[resumed fifth ]session", "[first, second and third ]sessions". */
function ordinalsStart(text: string, index: number): number {
  let at = index - back(text, index, /\s{1,4}(?:(?:(?:emergency\s{1,4})?special|regular)\s{1,4})?$/);
  let start = -1;
  for (let comma = 0; at > 0; at = start - comma) {
    const word = ordinalBefore(text, at);
    if (word === 0) break;
    start = at - word;
    comma = back(text, start, /,?\s{1,4}and\s{1,4}$|,\s{1,4}$/);
    if (comma === 0) break;
  }
  return start < 0 ? -1 : start - back(text, start, /\b(?:resumed|reconvened)\s{1,4}$/);
}

/** Length of the ordinal that ends at `at`: "twenty-first", "sixty- seventh", "5th"; 0 if there is none. */
function ordinalBefore(text: string, at: number): number {
  // most words before "session" are not ordinals
  if (!/(?:st|nd|rd|th)$/i.test(text.slice(Math.max(0, at - 2), at))) return 0;
  const before = text.slice(Math.max(0, at - 30), at);
  for (const expression of [/\b[A-Za-z]+-\s{0,3}[a-z]+$/, /\b[A-Za-z]+$/, /\b\d{1,3}(?:st|nd|rd|th)$/]) {
    const word = expression.exec(before)?.[0];
    if (word && (/^\d/.test(word) || ordinal(word) !== undefined)) return word.length;
  }
  return 0;
}

/** Length of the match of a regular expression right before `at`; 0 if it does not match. */
const back = (text: string, at: number, expression: RegExp): number =>
  expression.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0;
