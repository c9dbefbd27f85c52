/** The numbers of adopted texts, in every form. */

import { composed } from "../../facts/act-number.ts";
import { councilYear } from "../../facts/sessions.ts";
import type { ActNumber, Fault, NumberForm } from "../../types/citation.ts";
import { dateClaim, fault, type Reading } from "./common.ts";
import { romanSession, type SymbolNode } from "./symbol.ts";

/** The number of an act, as written. `numbers` has one for each part: `42/37 A to C` has three. */
export interface Numeral {
  readonly form: NumberForm;
  /** Empty if the act is cited by its symbol. */
  readonly numbers: readonly ActNumber[];
  readonly readings: readonly Reading[];
  /** Set if the act is cited by its symbol instead of its number: "resolution S/RES/2457 (2019)". */
  readonly symbol?: SymbolNode;
  /** Set for a running number in a list, whose year comes from the next: "425 and 426 (1978)". */
  readonly listed?: true;
  /** The end of the number, if a date was read with it. */
  readonly end?: number;
}

const numeral = (form: NumberForm, numbers: readonly ActNumber[], readings: readonly Reading[] = []): Numeral => ({
  form,
  numbers,
  readings,
});
/** One number for each part: "66/253 A and B" */
const ofParts = (form: NumberForm, session: string, ordinal: string, letters: readonly string[]): ActNumber[] =>
  letters.length === 0 ? [composed(form, session, ordinal)] : letters.map((l) => composed(form, session, ordinal, l));

/** "1/CP.21"; "1/CP. 21", "1/CP/21" */
export function conference(n: string, of: string, joint: string, m: string, start: number, end: number): Numeral {
  const right = composed("conference", `${of}.${m}`, n);
  const slip = joint === "." ? [] : [fault(joint === "/" ? "dot" : "dot-space", start, end, right.number)];
  return numeral("conference", [right], slip);
}
/** "1325"; "217A" */
export const plain = (number: string, letter: string | null): Numeral =>
  numeral("plain", [composed("plain", "", number, letter)]);
/** "425 and 426 (1978)": the first takes the year from the second */
export const shared = (number: string): Numeral => ({ ...plain(number, null), listed: true });
export const bySymbol = (symbol: SymbolNode): Numeral => ({ ...numeral("plain", []), symbol });

/** "64/293", "2008/25", "S-27/2", "XII/3", with the letters of its parts */
export function divided(
  form: NumberForm | null,
  session: string,
  ordinal: string,
  letters: readonly string[],
): Numeral {
  const of = form ?? (session.length === 4 ? "year" : "session");
  return numeral(of, ofParts(of, session, ordinal, letters));
}

/** Whether the number at `at` follows its keyword: "resolution [64 / 293]" */
export const isKeyed = (text: string, at: number): boolean =>
  /(?:esolution|ecision)s?\s{1,3}$/i.test(text.slice(Math.max(0, at - 14), at));

/** "64 / 293", "64/ 293" */
export function spaced(session: string, ordinal: string, start: number, end: number): Numeral {
  const { form, numbers } = divided(null, session, ordinal, []);
  return numeral(form, numbers, [fault("space", start, end, `${session}/${ordinal}`)]);
}

/** "66/253B" */
export function gluedLetter(session: string, ordinal: string, letter: string, start: number, end: number): Numeral {
  const right = composed("session", session, ordinal, letter);
  return numeral("session", [right], [fault("letter-place", start, end, right.number)]);
}

export function council(number: string, year: string, glued: boolean, start: number, end: number): Numeral {
  const right = composed("council", year, number);
  return numeral("council", [right], glued ? [fault("year-space", start, end, right.number)] : []);
}

/**
 * "2254/2015": the year of a Security Council resolution after a stroke. 1998/2015 would be of 1998, with a note glued
 * to it.
 */
export function isCouncil(number: string, year: string): boolean {
  const n = Number(number);
  return n > 99 && n < 3600 && year > "1945" && (n < 1946 || n > 2040 || councilYear(n)?.label === year);
}

export function councilStroke(number: string, year: string, start: number, end: number): Numeral {
  const right = composed("council", year, number);
  return numeral("council", [right], [fault("year-stroke", start, end, right.number)]);
}

/** "UNSC Res 1373 (28 September 2001)" */
export function councilDated(number: string, date: string, start: number, end: number, numberEnd: number): Numeral {
  return {
    ...numeral("council", [composed("council", date.slice(0, 4), number)], [dateClaim(date, "of", start, end)]),
    end: numberEnd,
  };
}

/** "217 A (III)", "217 (III) A", "217A (III)", "3411 A and B (XXX)", "3201 (S-VI)", "217 A (Ill)" */
export function legacy(
  number: string,
  session: string,
  before: readonly string[] | null,
  after: readonly string[] | null,
  glued: boolean,
  start: number,
  end: number,
): Numeral {
  const roman = romanSession(session);
  const letters = before ?? after ?? [];
  const numbers = ofParts("legacy", roman, number, letters);
  const right = letters.length > 1 ? undefined : numbers[0]?.number;
  const readings: Fault[] = [];
  if (roman !== session && !/^(S|ES)-\d/.test(session))
    readings.push(fault(/^\d+$/.test(session) ? "roman" : "ocr", start, end, numbers[0]?.number));
  else if (glued) readings.push(fault("year-space", start, end, right));
  else if (after !== null) readings.push(fault("letter-place", start, end, right));
  return numeral("legacy", numbers, readings);
}
