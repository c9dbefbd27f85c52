/** Citations in languages other than English, built from the words in registry/languages. */
import { composed } from "../../facts/act-number.ts";
import type { NamedWord, Words } from "../../facts/languages.ts";
import type { ActKind, Claim, LocatorUnit } from "../../types/citation.ts";
import type { PartialDate } from "../../types/source.ts";
import { fromHan } from "../../words/han.ts";
import { toRoman } from "../../words/roman.ts";
import type { NamedBody } from "../vocabulary.ts";
import * as act from "./act.ts";
import { attach, type Draft, date, dateClaim, title as named, type Reading } from "./common.ts";
import * as list from "./list.ts";
import * as locator from "./locator.ts";
import * as numeral from "./numeral.ts";
import { provisions as provided, backReference as reference, supplement as supplemented } from "./provision.ts";

type Keyword = ReturnType<typeof act.keyword>;
type Numeral = ReturnType<typeof numeral.plain>;

/** `resolution`, `decisions` */
export function keyword(key: string, start: number): Keyword {
  const plural = key.endsWith("s");
  return act.keyword(plural ? key.slice(0, -1) : key, plural, start);
}

/** The keyword of a list that says neither resolution nor decision; only resolutions are cited in this way. */
export const unnamed = (start: number): Keyword => keyword("resolutions", start);

export const body = ({ key, start, end }: NamedWord): NamedBody => ({ body: key, start, end, abbreviated: false });

/** "2625 (XXV)", "217 A (III)", "217 ألف (د-3)" */
export const legacy = (number: string, session: string, letters: readonly string[]): Numeral =>
  numeral.legacy(number, session, letters.length === 0 ? null : letters, null, false, 0, 0);

/** Arabic has one abbreviation for the conferences of two conventions, on climate change and on desertification. */
export function conference(key: string, words: Words, text: string, at: number): string {
  const around = text.slice(Math.max(0, at - 2 * reach), at + 2 * reach);
  return key === "CP" && words.forms("desertification").some((word) => new RegExp(word, "u").test(around))
    ? "COP"
    : key;
}

/** Longest range of numbers that is expanded. */
const longestRange = 60;

/** "60/100 a 103", "64/170 à 64/174" */
export const isRange = (from: string, to: string): boolean =>
  Number(to) > Number(from) && Number(to) - Number(from) <= longestRange;

export function range(session: string, from: string, to: string): Numeral {
  const ordinals = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i));
  const first = numeral.divided(null, session, from, []);
  return { ...first, numbers: ordinals.map((ordinal) => composed(first.form, session, ordinal)) };
}

/** "د-25" → "XXV", "دإ-6" → "S-VI", 二十五 → "XXV" */
export const session = (label: string, number: string): string => label + toRoman(figures(number));

const figures = (number: string): number => (/^\d/.test(number) ? Number(number) : fromHan(number));

export { fromHan };

/** 第二六二五(二十五)号, 第二四二(一九六七)号, 第一㈠号 */
export function byHan(number: string, letters: readonly string[], session: string): Numeral {
  const of = session >= "㈠" && session <= "㈩" ? session.charCodeAt(0) - "㈠".charCodeAt(0) + 1 : figures(session);
  return of > 1900
    ? numeral.council(String(fromHan(number)), String(of), false, 0, 0)
    : legacy(String(fromHan(number)), toRoman(of), letters);
}

/** 二〇一〇年七月三十日 */
export const hanDate = (year: string, month: string, day: string): PartialDate =>
  date(String(figures(year)), figures(month), String(figures(day)));

/** Drops acts of institutions outside the United Nations: "la décision 2010/71 du Conseil constitutionnel". */
export const known = (acts: readonly Draft[]): Draft[] =>
  acts.filter(({ target }) => target.kind !== "act" || target.body?.body !== "?");

/**
 * "relative à la paix et celles du Conseil de sécurité ": the next number is that body's, and belongs to another list.
 */
export const endsInBody = (words: Words, passage: string): boolean =>
  words.before("body:", passage, passage.trimEnd().length) !== null;

/** Keeps the language, because a title is compared with the one in the same language. */
export const title = (text: string, { language }: Words, start: number, end: number): Claim => ({
  ...(named(text, start, end) as Extract<Claim, { kind: "title" }>),
  language,
});

/** The date before the parenthesis of an adopted text's symbol */
export function datedSymbol(cited: readonly Draft[], date: Claim): readonly Draft[] {
  const [first] = cited;
  if (first?.target.kind === "symbol" && /\/(?:RES|DEC|PRST)\//.test(first.target.name)) attach(first, date);
  return cited;
}

// ---- number first -----------------------------------------------------------------------------

interface NumberedMember {
  readonly date: PartialDate | null;
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
}

/** How far before a number to look for its date, title and body, in UTF-16 code units. */
const reach = 160;

/** 大会2010年7月30日第64/293号决议: the date, title and body of the first number stand before it. */
export function numberFirst(
  text: string,
  words: Words,
  start: number,
  end: number,
  members: readonly NumberedMember[],
  word: Keyword,
  drafted: boolean,
  claims: readonly Parameters<typeof list.member>[3][number][],
): Draft[] {
  const { owner, before } = leadOf(text, words, start);
  const made = members.map(({ date, numeral, start, end }, i) => {
    const dated = date === null ? [] : [dateClaim(date, "of", start, end)];
    const own = i === 0 ? [...dated, ...before] : dated;
    return list.member(numeral, start, end, i === members.length - 1 ? [...own, ...claims] : own);
  });
  // 联合国教科文组织大会第1号决议: a number that no body of the United Nations can have
  if (made.some((one) => !list.begins(owner, word, null, one, false))) return [];
  const cited = known(act.acts(owner, drafted, { ...word, start }, null, made));
  const last = cited.at(-1);
  if (!last || end <= last.end || last.target.kind !== "act") return cited;
  // A range makes several citations with one span
  return cited.map((one) => (one.start === last.start ? { ...one, end } : one));
}

/** The body before the number, and the text between them: 安全理事会[2013年12月5日关于中非共和国的]第2127(2013)号决议 */
function leadOf(text: string, words: Words, at: number): { owner: NamedBody | null; before: Claim[] } {
  const lead = subjectOf(words).exec(text.slice(Math.max(0, at - reach), at));
  const from = at - (lead?.[0].length ?? 0);
  // If the subject names a body too, it is open which of them adopted the text
  const isOpen = words.all("body:", text, from, at).length > 0;
  const named = words.before("body:", text, at) ?? (isOpen ? null : words.before("body:", text, from));
  const { y, m = "", d = "", title: titled } = lead?.groups ?? {};
  const before = [
    ...(y ? [dateClaim(hanDate(y, m, d), "of", from, at)] : []),
    ...(titled ? [title(titled, words, from, at)] : []),
  ];
  return { owner: named && body(named), before };
}

const subjects = new Map<Words, RegExp>();

function subjectOf(words: Words): RegExp {
  const made = subjects.get(words) ?? new RegExp(`(?:${words.forms("subject").join("|") || "(?!)"})$`, "u");
  subjects.set(words, made);
  return made;
}

// ---- places -----------------------------------------------------------------------------------

export const isWhole = (unit: string): boolean => unit === "annex" || unit === "appendix" || unit === "enclosure";
export const isArticle = (unit: string): boolean => unit === "article" || unit === "rule";

/**
 * Like the locators of English, without the faults of English style.
 *
 * @param end end of the phrase: 第四章, A节
 * @param subs letters after the unit: 第3段(a)
 * @param more further letters with the same number: 第3段(a)[和(b)]
 */
export function locators(
  unit: string,
  places: readonly locator.Place[],
  start: number,
  end: number,
  subs: Subs = [],
  more: Subs = [],
): Reading[] {
  const named = { unit: unit as LocatorUnit, undotted: false, word: "", start };
  const lettered = more.map((sub) => locator.place(locator.placeNumber("", null, [sub]), null, start, end));
  const numbered = [...withSubs(places, subs), ...lettered].map((place) => ({
    ...place,
    from: number(unit, place.from),
    to: number(unit, place.to),
  }));
  const made = locator.locators(named, numbered, start).filter(isClaim);
  const last = made.pop();
  return last ? [...made, { ...last, end } as Reading] : made;
}

type Subs = Parameters<typeof locator.placeNumber>[2];

/** A number in words: "المرفق الأول", 第二章. Written as in English: in roman numerals if English uses them. */
export const ordinalPlace = (value: number, subs: Subs) => locator.placeNumber(`${inWords}${value}`, "", subs);
const inWords = "№";

function number(unit: string, value: number | string): number | string {
  if (typeof value === "number" || !value.startsWith(inWords)) return value;
  const n = Number(value.slice(1));
  return /^(?:annex|chapter|section|part|volume)$/.test(unit) ? toRoman(n) : n;
}

/** 第10段(d)㈠: the letters follow the unit. */
export function withSubs(places: readonly locator.Place[], subs: Subs): readonly locator.Place[] {
  const last = places.at(-1);
  if (subs.length === 0 || last === undefined) return places;
  return [...places.slice(0, -1), { ...last, sub: subs.map((sub) => sub.text).join(" ") }];
}

const isClaim = (reading: Reading): boolean => reading !== null && "kind" in reading;

export function whole(unit: string, start: number, end: number): Claim[] {
  return [{ kind: "locator", unit: unit as LocatorUnit, from: "", to: "", start, end }];
}

// ---- provisions and references ----------------------------------------------------------------

/** "Artículo 73 e"; in Russian the letter is a Cyrillic one that looks like it: "статья 73 е" */
export const lettered = (digits: string, letter: string, start: number, end: number): locator.Place => {
  const latin = { а: "a", с: "c", е: "e" }[letter] ?? letter;
  return locator.place(
    locator.placeNumber(digits, null, [locator.subPlace(latin, false, start, end)]),
    null,
    start,
    end,
  );
};

/**
 * Whether "la Charte" is the whole name and not the beginning of a longer one: "la Charte [africaine] des droits de
 * l’homme", "la Convention [de Vienne] sur le droit des traités".
 */
export function isWholeName(words: Words, text: string, { key, start, end }: NamedWord): boolean {
  if (/\s/.test(text.slice(start, end))) return true;
  const behind = end + (/^\s{0,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  if (words.end("instrument-behind", text, behind) >= 0) return false;
  return /Charter/.test(key) || words.end("treaty-behind", text, behind) < 0;
}

export function provisions(
  parts: readonly { readonly places: readonly locator.Place[]; readonly inner: readonly Reading[] }[],
  instrument: string,
  start: number,
  end: number,
): Draft[] {
  const unit = /rules of procedure/.test(instrument) ? "rule" : "article";
  const numbered = parts.map(({ places, inner }) => ({
    places: places.map((place) => ({ ...place, from: number(unit, place.from), to: number(unit, place.to) })),
    inner,
  }));
  return provided(unit, numbered, null, instrument, start, end);
}

/** "soixante-quatrième session, Supplément no 10 (A/64/10)", "الدورة الرابعة والستون، الملحق رقم 10 (A/64/10)" */
export function supplement(
  text: string,
  words: Words,
  number: string,
  start: number,
  end: number,
  cited: readonly Draft[],
): Draft[] {
  const session = sessionBefore(text, words, start);
  return supplemented(session ? Number(session.key) : undefined, number, session?.start ?? start, end, cited);
}

/** The ordinal of the session: before the word for "session", in Arabic after it. */
function sessionBefore(text: string, words: Words, at: number): NamedWord | null {
  const back = (at: number): number => at - (/[,،]?\s*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
  const word = words.before("session", text, back(at));
  if (word) return words.before("ordinal:", text, back(word.start));
  const ordinal = words.before("ordinal:", text, back(at));
  return ordinal && words.before("session", text, back(ordinal.start)) ? ordinal : null;
}

export const backReference = ({ act: to }: Keyword, start: number, end: number, said: readonly Reading[]): Draft[] =>
  reference((to as ActKind) === "statement" ? "source" : to, start, end, said);
