/** Resolutions, decisions and statements, in lists and alone. */
import type { ActKind, ActTarget, BodyMention, Claim, Fault, NumberForm } from "../../types/citation.ts";
import type { NamedBody } from "../vocabulary.ts";
import { attach, type Draft, dateClaim, draft, fault, type Reading } from "./common.ts";
import { romanSession, type SymbolNode } from "./symbol.ts";
import { symbols } from "./symbols.ts";

interface Keyword {
  readonly act: ActKind;
  readonly plural: boolean;
  readonly start: number;
}

/** What the number of an act says of itself; one number a part: `42/37 A to C` is three. */
export interface Numeral {
  readonly form: NumberForm;
  readonly numbers: readonly string[];
  readonly readings: readonly Reading[];
  /** The act is cited by its symbol where a number belongs: "resolution S/RES/2457 (2019)". */
  readonly symbol?: SymbolNode;
  /** Where the number ends, if before the date that was read with it. */
  readonly end?: number;
}

interface OfBody {
  readonly ofBody: BodyMention;
}
interface Beside {
  readonly beside: readonly Draft[];
}
type ActReading = Reading | OfBody | Beside | readonly ActReading[];

interface Member {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly ActReading[];
}

export const keyword = (word: string, plural: boolean, start: number): Keyword => ({
  act: word.toLowerCase() as ActKind,
  plural,
  start,
});

export const sign = (text: string, start: number): Fault => fault("number-sign", start, start + text.length, "");
export const member = (numeral: Numeral, start: number, end: number, claims: readonly ActReading[]): Member => ({
  numeral,
  start,
  end,
  claims,
});
export const ofBody = (ofBody: BodyMention): OfBody => ({ ofBody });
export const beside = (beside: readonly Draft[]): Beside => ({ beside });

// ---- numbers ----------------------------------------------------------------------------------

const numeral = (form: NumberForm, numbers: readonly string[], readings: readonly Reading[] = []): Numeral => ({
  form,
  numbers,
  readings,
});
const parts = (number: string, letters: readonly string[]): string[] =>
  letters.length === 0 ? [number] : letters.map((l) => `${number} ${l}`);

export const conference = (number: string): Numeral => numeral("conference", [number]);
export const plain = (number: string): Numeral => numeral("plain", [number]);
export const bySymbol = (symbol: SymbolNode): Numeral => ({ ...numeral("plain", symbol.names), symbol });

/** "64/293", "2008/25", "S-27/2", "XII/3", with the letters of its parts */
export function divided(
  form: NumberForm | null,
  session: string,
  ordinal: string,
  letters: readonly string[],
): Numeral {
  return numeral(form ?? (session.length === 4 ? "year" : "session"), parts(`${session}/${ordinal}`, letters));
}

/** "66/253B" */
export function gluedLetter(session: string, ordinal: string, letter: string, start: number, end: number): Numeral {
  const right = `${session}/${ordinal} ${letter}`;
  return numeral("session", [right], [fault("letter-place", start, end, right)]);
}

export function council(number: string, year: string, glued: boolean, start: number, end: number): Numeral {
  return numeral(
    "council",
    [`${number} (${year})`],
    glued ? [fault("year-space", start, end, `${number} (${year})`)] : [],
  );
}

/** "UNSC Res 1373 (28 September 2001)" */
export function councilDated(number: string, date: string, start: number, end: number, numberEnd: number): Numeral {
  return {
    ...numeral("council", [`${number} (${date.slice(0, 4)})`], [dateClaim(date, "of", start, end)]),
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
  const numbers = letters.length === 0 ? [`${number} (${roman})`] : letters.map((l) => `${number} ${l} (${roman})`);
  const readings: Fault[] = [];
  if (roman !== session && !/^(S|ES)-\d/.test(session))
    readings.push(fault(/^\d+$/.test(session) ? "roman" : "ocr", start, end, numbers[0]));
  else if (glued) readings.push(fault("year-space", start, end, letters.length > 1 ? undefined : numbers[0]));
  else if (after !== null)
    readings.push(fault("letter-place", start, end, letters.length > 1 ? undefined : numbers[0]));
  return numeral("legacy", numbers, readings);
}

/** The letters from `a` to `b`: "A to D". */
export function lettersBetween(a: string, b: string): string[] {
  const [from, to] = [a.charCodeAt(0), b.charCodeAt(0)];
  return to < from ? [a, b] : Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
}

// ---- lists ------------------------------------------------------------------------------------

/**
 * The citations of one list. The first has the keyword in its span, the others only their number; a number
 * with several parts makes several citations of one span.
 */
export function acts(
  body: NamedBody | null,
  drafted: boolean,
  word: Keyword,
  numberSign: Fault | null,
  listed: readonly Member[],
  withKeyword = true,
): Draft[] {
  const members = listed.filter((member, i) => i === 0 || !isNoteNumber(member, listed[0] as Member));
  const readings = members.map((member) => flatten(member.claims, []));
  const named = body ?? bodyIn(readings);
  const made: Draft[] = [];
  for (let i = 0; i < members.length; i++) {
    const { numeral, start, end } = members[i] as Member;
    const said = readings[i] as Flat[];
    if (numeral.symbol !== undefined) {
      made.push(...bySymbolDrafts(numeral.symbol, said, start, end));
      continue;
    }
    const beside = besideOf(said);
    const from = i === 0 && withKeyword ? word.start : start;
    const before = made.length;
    for (const number of numeral.numbers) {
      const one = draft(
        from,
        numeral.end ?? end,
        actTarget(word.act, numeral.form, number, named, drafted),
        numeral.readings,
      );
      for (const reading of said) if (isPlain(reading)) attach(one, reading);
      if (i === 0 && numberSign !== null) attach(one, numberSign);
      if (i === 0 && body?.abbreviated) attach(one, fault("body-abbreviated", body.start, body.end));
      made.push(one);
    }
    if (beside.length > 0) {
      sameAs(made.slice(before), beside);
      made.push(...beside);
    }
  }
  return made;
}

/**
 * "resolutions 28/16 of 26 March 2015, 5 34/7": a bare number in a list is the indicator of a note, or of a paragraph,
 * but behind another such number: "Security Council resolutions 1325 and 1820".
 */
function isNoteNumber({ numeral }: Member, { numeral: first }: Member): boolean {
  if (numeral.form !== "plain" || numeral.symbol !== undefined) return false;
  const [number, before] = [Number(numeral.numbers[0]), Number(first.numbers[0])];
  return first.form !== "plain" || first.symbol !== undefined || (number < 100 && before >= 200);
}

/** "decision 4/4 of the Conference of the Parties": said of one member, it holds for the list. */
function bodyIn(members: readonly (readonly Flat[])[]): BodyMention | null {
  for (const readings of members) for (const r of readings) if (isOfBody(r)) return r.ofBody;
  return null;
}

type Plain = Claim | Fault | null;
type Flat = Plain | OfBody | Beside;
const isOfBody = (r: Flat): r is OfBody => r !== null && "ofBody" in r;
const isBeside = (r: Flat): r is Beside => r !== null && "beside" in r;
const isPlain = (r: Flat): r is Plain => !isOfBody(r) && !isBeside(r);

function flatten(readings: readonly ActReading[], into: Flat[]): Flat[] {
  for (const r of readings) {
    if (Array.isArray(r)) flatten(r, into);
    else into.push(r as Flat);
  }
  return into;
}

const nothing: readonly Draft[] = [];
const besideOf = (readings: readonly Flat[]): readonly Draft[] =>
  readings.some(isBeside) ? readings.filter(isBeside).flatMap((b) => b.beside) : nothing;

function actTarget(
  act: ActKind,
  form: NumberForm,
  number: string,
  body: BodyMention | null,
  drafted: boolean,
): ActTarget {
  const target: { -readonly [K in keyof ActTarget]: ActTarget[K] } = { kind: "act", act, form, number };
  if (body !== null) target.body = body;
  if (drafted) target.draft = true;
  return target;
}

/** "resolution S/RES/2457 (2019)": the symbol is the citation, and its being there a departure from style. */
function bySymbolDrafts(node: SymbolNode, readings: readonly Flat[], start: number, end: number): Draft[] {
  const made = symbols(node, [], [], readings.filter(isPlain));
  if (/^[AES]\/(RES|DEC)\//.test(node.names[0] ?? "")) {
    const right = (node.names[0] as string).replace(/^[AES]\/(RES|DEC)\//, "");
    attach(made[0] as Draft, fault("symbol-for-number", start, end, right));
  }
  return [...made, ...besideOf(readings)];
}

/** A number and the symbol of an adopted text side by side say that they are the same. */
function sameAs(cited: readonly Draft[], beside: readonly Draft[]): void {
  const [act, symbol] = [cited[0], beside[0]];
  if (cited.length !== 1 || act === undefined || symbol?.target.kind !== "symbol") return;
  if (!/\/(RES|DEC|PRST)\//i.test(symbol.target.name) && !/\/(Res|Dec)\./.test(symbol.target.name)) return;
  attach(act, { kind: "same-as", with: symbol.target, start: symbol.start, end: symbol.end });
  attach(symbol, { kind: "same-as", with: act.target, start: act.start, end: act.end });
}

/**
 * An act named by its title alone, its number in a note:
 *   General Assembly Resolution “United Nations Global Plan of Action …”5 on 12 August 2010
 */
export function named(body: BodyMention, word: Keyword, title: Claim, note: string | null, date: Claim): Draft[] {
  const target: ActTarget = { kind: "act", act: word.act, form: "plain", number: "", body, ...(note ? { note } : {}) };
  return [draft(word.start, title.end, target, [title, date])];
}

/**
 * Whether a running number alone may name an act: "Security Council resolution 1325". Without the body's name it is
 * left to the context ("resolution 1325" after "the Council"), and only numbers that no list or year has.
 */
export function runs(body: NamedBody | null, { numbers }: Numeral): boolean {
  const number = Number(numbers[0]);
  return body === null ? number >= 200 && number < 3000 : body.body === "S";
}

/** Numbers without a keyword, in a table or with a date: acts for which the context must vouch. */
export function bareActs(members: readonly Member[], dated: boolean, start: number): Draft[] {
  const bare = dated ? "dated" : members.length > 1 ? "list" : "cell";
  return acts(null, false, keyword("resolution", false, start), null, members, false).map((one) =>
    one.target.kind === "act" ? { ...one, target: { ...one.target, bare } } : one,
  );
}

/** A locator that stands before what it belongs to: "paragraph 5 of General Assembly resolution 64/293". */
export function located(locators: readonly Reading[], cited: readonly Draft[]): readonly Draft[] {
  if (cited[0]) attach(cited[0], locators);
  return cited;
}
