/** Symbols: assembles components in printed form. */

import type { Fault } from "../../types/citation.ts";
import { toRoman } from "../../words/roman.ts";
import { isBodyElement, isDotted, lookalike, stemClass } from "../vocabulary.ts";
import { fault, lettersBetween } from "./common.ts";
import { lettered, type Part, type Stem, scanned, scannedDigits } from "./component.ts";
import { stroked } from "./strokes.ts";

/** The part after the number of an adopted text: a year, a session in roman numerals, letters of its parts. */
export interface ActNumber {
  readonly year?: string;
  readonly session?: string;
  readonly letters?: readonly string[];
}

export interface SymbolNode {
  readonly start: number;
  readonly end: number;
  /** One name, or one for each part: `A/RES/80/236 A-B`. */
  readonly names: readonly string[];
  readonly stem: string;
  readonly parts: readonly Part[];
  readonly faults: Fault[];
  readonly press: boolean;
  /** Offset of the dash before the second half of a joint symbol. */
  readonly dash?: number;
}

export const adopts = (parts: readonly Part[]): boolean =>
  parts.some((p) => p.kind === "lettered" && /^(RES|DEC)$/i.test(p.word)) &&
  (parts.at(-1)?.kind === "number" || /^RES\.\d/.test(parts.at(-1)?.text ?? ""));

/** S/RES/1325 (2000), S/AC.26/Dec.53 (1998); not A/RES/64/293, which has its session */
export const takesYear = (parts: readonly Part[]): boolean =>
  /^Dec\.\d+$/.test(parts.at(-1)?.text ?? "") || (adopts(parts) && parts.at(-2)?.kind !== "number");

/**
 * The components as one symbol. Null if they are not a symbol: `HIV/AIDS`, `A/H1N1`, `ISO/IEC`, the name of a body
 * (`A/C.3`), or two words of an unknown series with a stroke between them.
 */
export function symbol(
  stem: Stem,
  read: readonly Part[],
  act: ActNumber | null,
  rest: readonly Part[],
  end: number,
): SymbolNode | null {
  const asRead = stroked((rest.length === 0 ? read : [...read, ...rest]).flatMap(apart), stem.text.toUpperCase());
  const kind = stemClass(stem.text.toUpperCase());
  const alike = lookalike(stem.text, () => joined(stem.text, asRead));
  const press = alike === "press";
  if (!press && (alike === "none" || !isSymbol(stem.text, kind, asRead))) return null;

  const faults: Fault[] = [];
  const text = stem.text.toUpperCase() === stem.text || !/^[a-z]/.test(stem.text) ? stem.text : stem.text.toUpperCase();
  if (text !== stem.text) faults.push(fault("case", stem.start, stem.start + stem.text.length, text));
  const spelled = kind === "document" ? asRead.map((p) => spelt(p, text, adopts(read))) : asRead;
  const ordered = kind === "document" ? inOrder(text, spelled) : null;
  if (ordered !== null) {
    // The part after the number of an adopted text stays in place: A/31/RES/16 A
    const last = (spelled.at(-1) as Part).end;
    const right = act !== null && rest.length > 0 ? undefined : joined(text, ordered);
    faults.push(fault("order", stem.start, last, right));
  }
  for (const p of spelled) if (p.faults.length > 0) faults.push(...p.faults);

  // A/RES/217/III: the session written as a component
  const parts = withoutLetters(ordered ?? spelled);
  const session = act === null ? sessionComponent(parts) : undefined;
  if (session) faults.push(fault("roman", session.start - 1, session.end, ` (${session.text})`));
  const letter = act === null ? letterComponent(ordered ?? spelled) : undefined;
  if (letter) faults.push(letter.fault);
  const council = act === null ? councilNumber(text, parts) : undefined;
  if (council) faults.push(council.fault);
  const names = session
    ? withNumber(joined(text, parts.slice(0, -1)), { session: session.text })
    : letter
      ? withNumber(joined(text, letter.parts), { letters: [letter.letter] })
      : withNumber(council?.base ?? joined(text, parts), council ?? act ?? null, gluedLetters(ordered ?? spelled));
  if (act?.session !== undefined) faults.push(...sessionFaults(act.session, end));
  return { start: stem.start, end, names: names.flatMap(sections), stem: text, parts, faults, press };
}

/** "A/80/6 (Sects. 1–3)" is three documents, and so is "A/80/6 (Sects. 2, 3 and 5)". */
function sections(name: string): string[] {
  const [said, word, list = ""] = /\((Sect|Vol)\. (\w+(?:-|,)[\w,]+)\)/.exec(name) ?? [];
  if (said === undefined) return [name];
  const numbers = list.split(/[-,]/);
  const [from, to] = numbers.map(Number) as [number, number];
  const isRange = list.includes("-");
  if (isRange && !(to >= from && to <= 40)) return [name];
  const each = isRange ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : numbers;
  return each.map((n) => name.replace(said, `(${word}. ${n})`));
}

/** Splits "53Add.1", read as one, into two components. */
function apart(p: Part): Part[] {
  const stroke = p.kind === "modifier" ? p.text.lastIndexOf("/") : -1;
  if (stroke < 0) return [p];
  const end = p.start + stroke;
  const before = lettered(p.text.slice(0, stroke), p.start);
  const isNumber = /^\d+[A-Z]?$/.test(before.text);
  return [
    // "2Corr.2Corr.2" has three components
    ...apart({ ...before, ...(isNumber ? { kind: "number", word: "" } : {}), end }),
    { ...p, text: p.text.slice(stroke + 1), start: end },
  ];
}

function isSymbol(stem: string, kind: ReturnType<typeof stemClass>, parts: readonly Part[]): boolean {
  // A68/55 is the World Health Assembly's
  if (/^[A-Z]{1,2}\d/.test(stem)) return false;
  // "A/l" may be anything
  if (parts.length === 1 && parts[0]?.text === "1" && parts[0].faults.some((one) => one.fault === "ocr")) return false;
  // Case C-70/10 belongs to a court, С-2/1 is a grade of staff; C-25/DEC.9 is a decision of the chemical weapons
  // conference
  if (/^[A-Z]-\d+$/.test(stem) && parts[0]?.kind === "number") return false;
  // S\R0 is noise, or the end of a path; A\64\293 is a symbol
  if (stem.length === 1 && parts.length === 1 && parts[0]?.faults.some((one) => one.fault === "stroke")) return false;
  const last = parts.findLast((p) => p.kind !== "qualifier") as Part;
  if (!endsLikeDocument(last, parts)) return false;
  if (kind === "unknown") return unknownSeries(stem, parts, last);
  return kind === "agency" || stem.length > 1 || startsLikeDocument(parts[0] as Part);
}

/** "A/RES/68/247B", "A/RES/217A (III)", "A/RES/69/96A-B": letters of parts, glued to the number as libraries write them */
function gluedLetters(parts: readonly Part[]): readonly string[] {
  const [, from, to = from] = (adopts(parts) && gluedToNumber.exec(parts.at(-1)?.text ?? "")) || [];
  return from === undefined || to === undefined ? [] : lettersBetween(from, to);
}

const gluedToNumber = /(?<=^\d+)([A-Z])(?:-([A-Z]))?$/;

function withoutLetters(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  return last && adopts(parts)
    ? [...parts.slice(0, -1), { ...last, text: last.text.replace(gluedToNumber, "") }]
    : parts;
}

function sessionComponent(parts: readonly Part[]): Part | undefined {
  const last = parts.at(-1);
  return last?.kind === "lettered" && /^[IVXL]+$/.test(last.text) && adopts(parts.slice(0, -1)) ? last : undefined;
}

/** "A/RES/66/253/B", "A/RES/66/253-B": the letter of a part, joined as if it were a component or a number. */
function letterComponent(parts: readonly Part[]): { parts: readonly Part[]; letter: string; fault: Fault } | undefined {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const [, number, letter = last?.text ?? ""] = /^(\d+)-([A-H])$/.exec(last?.text ?? "") ?? [];
  const whole = number ? [...before, { ...(last as Part), text: number }] : before;
  const act = whole.at(-1);
  if (last === undefined || act === undefined || !/^[A-H]$/.test(letter) || !adopts(whole)) return undefined;
  return { parts: whole, letter, fault: fault("order", act.start, last.end, `${act.text} ${letter}`) };
}

/** "S/RES/1325/2000", "S/RES/1325-2000", "S/RES/2000/1325": the Security Council does not number by session. */
function councilNumber(stem: string, parts: readonly Part[]): { base: string; year: string; fault: Fault } | undefined {
  const [word, first, last, ...others] = parts;
  if (stem !== "S" || word?.text !== "RES" || !first) return undefined;
  const [, number, year = ""] = /^(\d+)-(\d{4})$/.exec(first.text) ?? [];
  if (number !== undefined && last === undefined && isYear.test(year)) {
    const slip = fault("order", first.start, first.end, `${number} (${year})`);
    return { base: `S/RES/${number}`, year, fault: slip };
  }
  if (last?.kind !== "number" || others.length > 0) return undefined;
  if (isYear.test(last.text)) {
    const slip = fault("order", first.start, last.end, `${first.text} (${last.text})`);
    return { base: `S/RES/${first.text}`, year: last.text, fault: slip };
  }
  if (!isYear.test(first.text)) return undefined;
  const slip = fault("order", first.start, last.end, `${last.text} (${first.text})`);
  return { base: `S/RES/${last.text}`, year: first.text, fault: slip };
}

const isYear = /^(?:19[4-9]|20[0-4])\d$/;

/** Stem and components in printed form: "A/80/6 (Sect. 3)/Add.1". */
export const joined = (stem: string, parts: readonly Part[]): string =>
  parts.reduce((made, p) => (p.kind === "qualifier" ? `${made} (${p.text})` : `${made}/${p.text}`), stem);

const hasDigit = /\d/;

function endsLikeDocument(last: Part, parts: readonly Part[]): boolean {
  if (last.kind !== "lettered") return true;
  if (/^(Summary|Excerpt|Corrigendum|Annex|Supp|Part .*)$/.test(last.text) || sessionComponent(parts)) return true;
  if (letterComponent(parts)) return true;
  // WT/MIN(13)/DEC
  if (last.text === "DEC" && parts.at(-2)?.text.endsWith(")")) return true;
  // L.4, CONF.IX, Res.1 and WP.5 are documents; a body (C.3, WG.4) or a bare word is not
  if (!/\.\d|\.[IVX]+$/.test(last.text)) return false;
  return !isBodyElement(last.word) || !isDotted(last.word) || last.word === "WP" || /\.[IVX]+$/.test(last.text);
}

/** A/64, A/RES, A/C.3, A/HRC, S/PV.1, but not A/H1N1 or S/N2 */
const startsLikeDocument = (first: Part): boolean =>
  first.kind !== "lettered" || !hasDigit.test(first.text) || first.text.includes(".") || first.faults.length > 0;

function unknownSeries(stem: string, parts: readonly Part[], last: Part): boolean {
  if (!/^[A-Z]{2,}/.test(stem) || parts.length < 2 || !hasDigit.test(last.text)) return false;
  return stem === "PRST" || parts.some((p) => p.kind === "lettered" || p.text.length > 2);
}

/** Words that the principal organs and the UNODC conferences write in capitals; elsewhere "Res." and "Inf." are right. */
const capitals = /^(?:(?:RES|PRST|HRC|INF|CONF|COP|COSP)(?=$|\.)|DEC$)/i;
const inCapitals = /^(A|S|E|CTOC|CAC)$/;

/**
 * Adds faults of case, leading zeros and letters for digits, but only certain ones: "58O" may be part O of an adopted
 * text.
 */
function spelt(p: Part, stem: string, adopted: boolean): Part {
  if (p.kind === "number" && !adopted && scannedDigits.test(p.text)) return scanned(p.text, p.start);
  const inPlace = inCapitals.test(stem);
  if ((p.kind === "number" && /^0\d/.test(p.text)) || (p.kind === "lettered" && inPlace && /\.0\d+$/.test(p.text))) {
    const right = p.text.replace(/(^|\.)0+(?=\d)/, "$1");
    return { ...p, text: right, faults: [...p.faults, fault("zero", p.start, p.end, right)] };
  }
  const upper = p.text.toUpperCase();
  if (p.kind === "lettered" && p.text !== upper && inPlace && capitals.test(upper)) {
    return {
      ...p,
      text: upper,
      word: p.word.toUpperCase(),
      faults: [...p.faults, fault("case", p.start, p.end, upper)],
    };
  }
  return p;
}

/**
 * Corrects the order of components: the body or the nature of the document comes before session and year.
 *   A/64/RES/293 → A/RES/64/293    A/61/C.3/SR.10 → A/C.3/61/SR.10    CTOC/COP/2010/WG.4/6 → CTOC/COP/WG.4/2010/6
 */
function inOrder(stem: string, parts: readonly Part[]): Part[] | null {
  const at =
    stem === "A" && parts[0]?.text === "HRC"
      ? 1
      : /^(A|E|S)$/.test(stem)
        ? 0
        : /^(CTOC|CAC)$/.test(stem) && /^(COP|COSP)$/.test(parts[0]?.text ?? "")
          ? 1
          : -1;
  const [before, number, body, after] = [parts.slice(0, at), parts[at], parts[at + 1], parts.slice(at + 2)];
  if (at < 0 || number?.kind !== "number" || body?.kind !== "lettered" || after.length === 0) return null;
  const moved = /^(A|E|S)$/.test(stem) ? /^(RES|DEC|C\.[1-6])$/.test(body.text) : /^WG\.\d+$/.test(body.text);
  return moved ? [...before, body, number, ...after] : null;
}

/** The names of the cited parts of an adopted text, or the name of the whole; for any other document, its symbol. */
function withNumber(base: string, act: ActNumber | null, glued: readonly string[] = []): string[] {
  if (act?.year !== undefined) return [`${base} (${act.year})`];
  const whole = act?.session === undefined ? base : `${base} (${romanSession(act.session)})`;
  const letters = act?.letters?.length ? act.letters : glued;
  return letters.length === 0 ? [whole] : letters.map((letter) => `${whole} ${letter}`);
}

/** "III", "S-VI"; "S-1" → "S-I", "3" → "III", "Ill" → "III" */
export function romanSession(session: string): string {
  const [, prefix = "", number = ""] = /^((?:S|ES|ORG)-)?(.*)$/.exec(session) ?? [];
  if (/^\d+$/.test(number)) return prefix === "ORG-" ? session : prefix + toRoman(Number(number));
  return prefix + number.replace(/[l1]/g, "I");
}

function sessionFaults(session: string, end: number): Fault[] {
  const right = romanSession(session);
  if (right === session || /^(S|ES)-\d/.test(session)) return [];
  const at = end - session.length - 1;
  return [fault(/\d/.test(session) && !/[IVX]/.test(session) ? "roman" : "ocr", at, at + session.length, right)];
}
