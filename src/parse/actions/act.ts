/** The citations of resolutions, decisions and statements, in lists (list.ts) and alone. */
import type { ActKind, ActNumber, ActTarget, BodyMention, Claim, Fault, NumberForm } from "../../types/citation.ts";
import type { Span } from "../../types/source.ts";
import { adoptingSession } from "../lexemes.ts";
import type { NamedBody } from "../vocabulary.ts";
import { attach, type Draft, draft, fault, ordinal, type Reading } from "./common.ts";
import {
  type DateClaim,
  type Flat,
  flatten,
  isBeside,
  isDate,
  isDay,
  isInStyle,
  isOfBody,
  isOnDay,
  isPlain,
  type Keyword,
  type Lead,
  loose,
  type Member,
} from "./list.ts";
import type { Numeral } from "./numeral.ts";
import type { SymbolNode } from "./symbol.ts";
import { symbols } from "./symbols.ts";

export const keyword = (word: string, plural: boolean, start: number): Keyword => ({
  act: word.toLowerCase() as ActKind,
  plural,
  start,
});

/** "Res.", "UNSCR"; the latter also names the Security Council */
export const shortKeyword = (body: string | null, plural: boolean, start: number, end: number): Keyword => ({
  ...keyword("resolution", plural, start),
  short: true,
  ...(body === null ? {} : { body: { body, abbreviated: true, start, end } }),
});

export const sign = (text: string, start: number): Fault => fault("number-sign", start, start + text.length, "");
/**
 * The citations of one list. The span of the first includes the keyword, the spans of the others only their number. A
 * number with several parts makes several citations with one span.
 */
export function acts(
  body: NamedBody | null,
  drafted: boolean,
  word: Keyword,
  lead: Lead,
  members: readonly Member[],
  adopting = false,
  united = false,
): Draft[] {
  const owner = body ?? word.body ?? null;
  const readings = dated(members, adopting, word.short === true || owner?.abbreviated === true);
  const said = ofBodyIn(members, readings);
  const made: Draft[] = [];
  for (let i = 0; i < members.length; i++) {
    const { numeral, start, end, keyword = word } = members[i] as Member;
    const read = readings[i] as Flat[];
    const own = read.find(isOfBody)?.ofBody;
    const behind = own ?? (said && (said.of.isJoint || said.form === numeral.form) ? said.of.ofBody : null);
    // "General Assembly resolutions 70/127, 2282 (2016) and 2419 (2018) of the Security Council"
    const isOther = i > 0 && (own !== undefined || numeral.form !== members[0]?.numeral.form);
    const named = isOther ? (behind ?? owner) : (owner ?? behind);
    if (numeral.symbol !== undefined) {
      const isNamed = i === 0 || (word.plural && members[0]?.numeral.symbol !== undefined);
      const symbol = { node: numeral.symbol, isNamed, start, end };
      made.push(...bySymbolDrafts(symbol, (keyword ?? word).act, owner, named, read));
      continue;
    }
    const beside = besideOf(read);
    const from = keyword !== word || (i === 0 && lead !== loose) ? (keyword?.start ?? start) : start;
    const before = made.length;
    for (const number of numeral.numbers) {
      const target = actTarget((keyword ?? word).act, numeral.form, number, named, drafted, united);
      const one = draft(from, numeral.end ?? end, target, numeral.readings);
      for (const reading of read) if (isPlain(reading)) attach(one, reading);
      if (i === 0 && lead !== null && lead !== loose) attach(one, lead);
      if (i === 0 && owner?.abbreviated) attach(one, fault("body-abbreviated", owner.start, owner.end));
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
 * Adds the session said to have adopted the acts: "At its seventy-eighth session, the Assembly adopted resolution 78/1"
 */
export function adoptedAt(made: Draft[], text: string, at: number): Draft[] {
  const said = adoptingSession(text, at);
  const session = said ? ordinal(said.words) : undefined;
  if (said === null || session === undefined) return made;
  const claim: Claim = { kind: "session", session, start: said.start, end: said.end };
  for (const one of made) if (one.target.kind === "act") attach(one, claim);
  return made;
}

/**
 * The claims about each member, including dates that depend on the whole list:
 *   338 (1973) of 22 October, 64/292 of 28 July and 64/293 of 30 July 2010: the year comes from the number, or the next date
 *   adopted resolutions 2351 (2017) on 28 April 2017: "adopted … on" gives the date of adoption of each number in the list
 *   G.A. Res. 60/147, Basic Principles (Dec. 16, 2005): after "Res." a date in parentheses is one, too
 */
function dated(members: readonly Member[], adopting: boolean, short: boolean): Flat[][] {
  const readings = respectively(members.map(({ claims }) => flatten(claims, [])));
  const isAdopted = adopting || readings.flat().filter(isOnDay).length > 1;
  let year: string | undefined;
  return readings
    .map((said, i) => ({ said, own: yearOf((members[i] as Member).numeral) }))
    .reverse()
    .map(({ said, own }) => {
      const plain = said.map((r) =>
        isOnDay(r) ? (isAdopted ? r.onDay : null) : isInStyle(r) ? (short ? r.inStyle : null) : r,
      );
      const whole = plain.map((r) => (isDay(r) ? inYear(r, own ?? year) : r));
      year = whole.find(isDate)?.date.slice(0, 4) ?? year;
      return whole;
    })
    .reverse();
}

/** The year in "1325 (2000)" and in "S/RES/1325 (2000)" */
const yearOf = ({ form, numbers: [number], symbol }: Numeral): string | undefined =>
  form === "council" ? number?.session : /\((\d{4})\)$/.exec(symbol?.names[0] ?? "")?.[1];

/**
 * "58/137 and 61/144 of 22 December 2003 and 19 December 2006": dates after one number belong to the last numbers in
 * turn.
 */
function respectively(readings: Flat[][]): Flat[][] {
  readings.forEach((own, i) => {
    const dates = own.filter(isDate);
    if (dates.length < 2) return;
    readings[i] = own.filter((r) => !isDate(r));
    const first = i + 1 - dates.length;
    if (first < 0 || readings.slice(first, i).some((others) => others.some(isDate))) return;
    dates.forEach((date, n) => {
      readings[first + n]?.push(date);
    });
  });
  return readings;
}

const inYear = (day: DateClaim, year: string | undefined): DateClaim | null =>
  year === undefined ? null : { ...day, date: day.date.replace("-", year) };

/**
 * "decision 4/4 of the Conference of the Parties": the body named with one member applies to all members of the same
 * form; if others are named with it, to all members.
 */
function ofBodyIn(members: readonly Member[], readings: readonly (readonly Flat[])[]) {
  for (let i = 0; i < members.length; i++) {
    const of = (readings[i] as readonly Flat[]).find(isOfBody);
    if (of) return { of, form: (members[i] as Member).numeral.form };
  }
  return null;
}

const nothing: readonly Draft[] = [];
const besideOf = (readings: readonly Flat[]): readonly Draft[] =>
  readings.some(isBeside) ? readings.filter(isBeside).flatMap((b) => b.beside) : nothing;

const unnumbered: ActNumber = { number: "", session: "", ordinal: 0 };

function actTarget(
  act: ActKind,
  form: NumberForm,
  { number, session, ordinal, part }: ActNumber,
  body: BodyMention | null,
  drafted: boolean,
  united = false,
): ActTarget {
  const target: { -readonly [K in keyof ActTarget]: ActTarget[K] } = {
    kind: "act",
    act,
    form,
    number,
    session,
    ordinal,
  };
  if (part !== undefined) target.part = part;
  if (body !== null) target.body = body;
  if (drafted) target.draft = true;
  if (united && body === null) target.united = true;
  return target;
}

/**
 * "resolution S/RES/2457 (2019)": the symbol is the citation; using it here departs from style. In "decision
 * A/RES/64/293" and "General Assembly resolution S/RES/1325 (2000)" the words claim that it is another text. After a
 * number, as in "Security Council resolution 1325 (2000) and A/RES/64/293", the words do not apply to the symbol.
 */
function bySymbolDrafts(
  { node, isNamed, start, end }: Span & { readonly node: SymbolNode; readonly isNamed: boolean },
  act: ActKind,
  owner: BodyMention | null,
  named: BodyMention | null,
  readings: readonly Flat[],
): Draft[] {
  const made = symbols(node, [], [], readings.filter(isPlain));
  const [first] = made as [Draft];
  const [prefix, organ, nature] = /^([AES])\/(RES|DEC)\//.exec(node.names[0] ?? "") ?? [];
  if (prefix !== undefined) {
    const number = (node.names[0] as string).slice(prefix.length);
    const isOf = (body: BodyMention | null) => body === null || !/^[AEST]$/.test(body.body) || body.body === organ;
    if (act !== (nature === "RES" ? "resolution" : "decision") || !isOf(owner)) {
      const said = { ...unnumbered, number };
      if (isNamed) attach(first, { kind: "same-as", with: actTarget(act, "plain", said, owner, false), start, end });
    }
    // "resolution 99/1 of the General Assembly, and S/RES/1325 (2000)": the number alone would be the Assembly's
    else if (isOf(named)) attach(first, fault("symbol-for-number", start, end, number));
  }
  return [...made, ...besideOf(readings)];
}

/** If a number and the symbol of an adopted text are side by side, each claims to be the same text as the other. */
function sameAs(cited: readonly Draft[], beside: readonly Draft[]): void {
  const [act, symbol] = [cited[0], beside[0]];
  if (cited.length !== 1 || act === undefined || symbol?.target.kind !== "symbol") return;
  if (!/\/(RES|DEC|PRST)\//i.test(symbol.target.name) && !/\/(Res|Dec)\./.test(symbol.target.name)) return;
  attach(act, { kind: "same-as", with: symbol.target, start: symbol.start, end: symbol.end });
  attach(symbol, { kind: "same-as", with: act.target, start: act.start, end: act.end });
}

/**
 * An act cited only by its title, with its number in a note:
 *   General Assembly Resolution “United Nations Global Plan of Action …”5 on 12 August 2010
 */
export function named(body: BodyMention, word: Keyword, title: Claim, note: string | null, date: Claim): Draft[] {
  const target: ActTarget = {
    ...actTarget(word.act, "plain", unnumbered, body, false),
    ...(note ? { note } : {}),
  };
  return [draft(word.start, title.end, target, [title, date])];
}

/** Numbers without a keyword, in a table or with a date. The context must confirm that they are acts. */
export function bareActs(members: readonly Member[], dated: boolean, start: number): Draft[] {
  const bare = dated ? "dated" : members.length > 1 ? "list" : "cell";
  return acts(null, false, keyword("resolution", false, start), loose, members).map((one) =>
    one.target.kind === "act" ? { ...one, target: { ...one.target, bare } } : one,
  );
}

/** A locator before its citation: "paragraph 5 of General Assembly resolution 64/293". */
export function located(locators: readonly Reading[], cited: readonly Draft[]): readonly Draft[] {
  if (cited[0]) attach(cited[0], locators);
  return cited;
}
