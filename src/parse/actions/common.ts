/** Building blocks for all kinds of citations. Offsets are the parser's, into the folded text. */

import type { Claim, Fault, FaultKind, Target } from "../../types/citation.ts";
import type { PartialDate, Span } from "../../types/source.ts";
import { weekdays } from "../../words/days.ts";
import { months } from "../../words/months.ts";

/** A citation before its text is cut out of the original. */
export interface Draft extends Span {
  readonly target: Target;
  readonly claims: Claim[];
  readonly faults: Fault[];
}

/** What the grammar reads around a number or symbol; null for text that it only skips. */
export type Reading = Claim | Fault | null | readonly Reading[];

export function draft(start: number, end: number, target: Target, readings: Reading = null): Draft {
  const made: Draft = { start, end, target, claims: [], faults: [] };
  attach(made, readings);
  return made;
}

export function attach(to: Draft, reading: Reading): void {
  if (reading === null) return;
  if (Array.isArray(reading)) for (const one of reading) attach(to, one);
  else if ("fault" in reading) to.faults.push(reading);
  else to.claims.push(reading as Claim);
}

export function fault(kind: FaultKind, start: number, end: number, right?: string): Fault {
  return right === undefined ? { fault: kind, start, end } : { fault: kind, start, end, right };
}

/** "A/77/…": no document yet */
export const placeholder = (start: number, end: number): Fault => fault("placeholder", start, end);

// ---- dates and titles -------------------------------------------------------------------------

const monthNumbers = new Map(
  months.flatMap((word, i) => [word, word.slice(0, 3), word.slice(0, 4)].map((form) => [form, i + 1] as const)),
);

/** 1 to 12, or 0 if the word is not a month: "September", "Sept", "Sep". */
export const month = (word: string): number => monthNumbers.get(word) ?? 0;

/** ISO; without a year `--07-30`. */
export function date(year: string, month: number, day: string): PartialDate {
  return `${year || "-"}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** 0 for Sunday to 6 for Saturday, or -1 if the word is not a weekday. */
export const weekday = (word: string): number => weekdays.indexOf(word);

export const dateClaim = (date: PartialDate, said: "of" | "adopted", start: number, end: number): Claim => ({
  kind: "date",
  date,
  said,
  start,
  end,
});

export const title = (words: string, start: number, end: number): Claim => ({
  kind: "title",
  title: words
    .replace(/\s+/g, " ")
    .replace(/[.,;]$/, "")
    .trim(),
  start,
  end,
});

/** Longest title between quotation marks, in UTF-16 code units. */
const longestTitle = 700;

/**
 * Whether `mark` follows within reach of `at`. A title must have a closing mark and must not cross a blank line, because
 * there may be a page break with notes and a page header.
 */
export function within(text: string, at: number, mark: string): boolean {
  const close = text.slice(at, at + longestTitle).indexOf(mark);
  return close > 0 && !/\n[ \t]*\n/.test(text.slice(at, at + close));
}

// ---- numbers in words -------------------------------------------------------------------------

const units =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "sixty-second" → 62, "Fortieth" → 40, "Hundredth" → undefined: no body has met that often. */
export function ordinal(words: string): number | undefined {
  const lower = words.toLowerCase().replace(/[\s-]+/g, "-");
  const unit = units.indexOf(lower);
  if (unit > 0) return unit;
  const ten = tens.findIndex((t) => lower.startsWith(t.slice(0, -1)));
  if (ten < 0) return undefined;
  const rest = lower.slice((tens[ten] as string).length);
  if (lower === `${(tens[ten] as string).slice(0, -1)}ieth`) return (ten + 2) * 10;
  const one = rest.startsWith("-") ? units.indexOf(rest.slice(1)) : -1;
  return one > 0 && one < 10 ? (ten + 2) * 10 + one : undefined;
}

/** The letters from `a` to `b`: "A to D". */
export function lettersBetween(a: string, b: string): string[] {
  const [from, to] = [a.charCodeAt(0), b.charCodeAt(0)];
  return to < from ? [a, b] : Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
}
