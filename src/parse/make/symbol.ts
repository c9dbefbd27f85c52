/** Symbols: components as the grammar reads them, put together in print form. */
import type { Fault, PressTarget, SymbolTarget } from "../../types.ts";
import { isAlwaysDotted, isBodyElement, isDotted, isElement, lookalike, stemClass } from "../vocabulary.ts";
import { attach, type Draft, draft, fault, type Reading, roman } from "./common.ts";

/** One component of a symbol; `word` is what stands before its dot, or the whole of a component without one. */
export interface Part {
  readonly kind: "number" | "modifier" | "special" | "lettered" | "qualifier";
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly faults: Fault[];
}

interface Stem {
  readonly text: string;
  readonly start: number;
}

/** What follows the number of an adopted text: a year, a session in roman numerals, letters of its parts. */
export interface ActNumber {
  readonly year?: string;
  readonly session?: string;
  readonly letters?: readonly string[];
}

export interface SymbolNode {
  readonly start: number;
  readonly end: number;
  /** One, or as many as there are parts: `A/RES/80/236 A-B`. */
  readonly names: readonly string[];
  readonly stem: string;
  readonly parts: readonly Part[];
  readonly faults: Fault[];
  readonly press: boolean;
  /** Where the dash before the second half of a joint symbol begins. */
  readonly dash?: number;
}

const none: Fault[] = [];
const part = (kind: Part["kind"], text: string, word: string, start: number, end: number, faults = none): Part => ({
  kind,
  text,
  word,
  start,
  end,
  faults,
});

// ---- components -------------------------------------------------------------------------------

export const stem = (text: string, start: number): Stem => ({ text, start });
export const number = (text: string, start: number) => part("number", text, "", start, start + text.length);
export const special = (text: string, start: number) => part("special", text, "", start, start + text.length);
export const modifier = (word: string, n: string, start: number) =>
  part("modifier", `${word}.${n}`, word, start, start + word.length + n.length + 1);
export const word = (text: string, start: number) => part("lettered", text, text, start, start + text.length);
export const qualifier = (text: string, start: number, end: number) => part("qualifier", text, "", start, end);

/** "Rev. 2", "Add-1", "Corr1", "rev.1" */
export function looseModifier(
  word: string,
  dot: string | null,
  gap: string,
  n: string,
  start: number,
  end: number,
): Part {
  const proper = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const right = `${proper}.${n}`;
  const faults: Fault[] = [];
  if (proper !== word) faults.push(fault("case", start, end, right));
  else if (dot !== ".") faults.push(fault("dot", start, end, right));
  else if (gap !== "") faults.push(fault("dot-space", start, end, right));
  return part("modifier", right, proper, start, end, faults);
}

/** "WG. 4" */
export function spaced(text: string, start: number): Part {
  const right = text.replace(/\s+/g, "");
  const end = start + text.length;
  return part("lettered", right, right.slice(0, right.indexOf(".")), start, end, [
    fault("dot-space", start, end, right),
  ]);
}

/** "RES", "WG.4", "OzL.Pro.31"; and "WG4", "1PM", which the vocabulary tells to be slips */
export function lettered(text: string, start: number): Part {
  const end = start + text.length;
  const undotted = /^([A-Za-z]+)(\d+)$/.exec(text);
  if (undotted && isAlwaysDotted(undotted[1] as string)) {
    const right = `${undotted[1]}.${undotted[2]}`;
    return part("lettered", right, undotted[1] as string, start, end, [fault("dot", start, end, right)]);
  }
  if (text.startsWith("1") && isElement(`I${text.slice(1)}`)) {
    const right = `I${text.slice(1)}`;
    return part("lettered", right, right, start, end, [fault("ocr", start, end, right)]);
  }
  const dot = text.indexOf(".");
  return part("lettered", text, dot < 0 ? text : text.slice(0, dot), start, end);
}

/** A component with the fault of the stroke before it, if there is one; `start` is where the stroke began. */
export function after(kind: Fault["fault"] | "", start: number, read: Part): Part {
  return kind === "" ? read : { ...read, faults: [fault(kind, start, read.start, "/"), ...read.faults] };
}

// ---- the whole --------------------------------------------------------------------------------

export const adopts = (parts: readonly Part[]): boolean =>
  parts.some((p) => p.kind === "lettered" && /^(RES|DEC)$/i.test(p.word)) && parts.at(-1)?.kind === "number";

/**
 * The components as one symbol, or null where they make none: `HIV/AIDS`, `A/H1N1`, `ISO/IEC`, the name of a
 * body (`A/C.3`), or two words of an unknown series with a stroke between them.
 */
export function symbol(
  stem: Stem,
  read: readonly Part[],
  act: ActNumber | null,
  rest: readonly Part[],
  end: number,
): SymbolNode | null {
  const kind = stemClass(stem.text.toUpperCase());
  const faults: Fault[] = [];
  let parts = [...read, ...rest];
  const last = parts.findLast((p) => p.kind !== "qualifier") as Part;

  const alike = lookalike(stem.text, () => name(stem.text, parts));
  const press = alike === "press";
  if (!press) {
    // A68/55 is the World Health Assembly's
    if (alike === "none" || /^[A-Z]{1,2}\d/.test(stem.text) || !endsLikeDocument(last, parts)) return null;
    if (kind === "unknown" && !unknownSeries(stem.text, parts, last)) return null;
    if (kind === "document" && stem.text.length === 1 && !startsLikeDocument(parts[0] as Part)) return null;
  }

  let text = stem.text;
  if (/^[a-z]/.test(text)) {
    text = text.toUpperCase();
    faults.push(fault("case", stem.start, stem.start + stem.text.length, text));
  }
  if (kind === "document") {
    parts = parts.map((p) => spelt(p, text));
    const ordered = inOrder(text, parts);
    if (ordered !== null) {
      parts = ordered;
      faults.push(fault("order", stem.start, end, name(text, parts)));
    }
  }
  for (const p of parts) faults.push(...p.faults);

  const slash =
    act === null &&
    parts.at(-1)?.kind === "lettered" &&
    /^[IVXL]+$/.test(parts.at(-1)?.text ?? "") &&
    adopts(parts.slice(0, -1))
      ? parts.pop()
      : undefined;
  if (slash) faults.push(fault("roman", slash.start - 1, slash.end, ` (${slash.text})`));
  const names = withNumber(text, parts, slash ? { session: slash.text } : act);
  if (act?.session !== undefined) faults.push(...sessionFaults(act.session, end));
  return { start: stem.start, end, names, stem: text, parts, faults, press };
}

const name = (stem: string, parts: readonly Part[]): string =>
  parts.reduce((made, p) => (p.kind === "qualifier" ? `${made} (${p.text})` : `${made}/${p.text}`), stem);

const hasDigit = /\d/;

function endsLikeDocument(last: Part, parts: readonly Part[]): boolean {
  if (/^[IVXL]+$/.test(last.text) && adopts(parts.slice(0, -1))) return true;
  if (last.kind === "number" || last.kind === "modifier" || last.kind === "special") return true;
  if (/^(Summary|Excerpt|Annex|Supp)$/.test(last.text)) return true;
  // CONF.IX, COP(14), IPM.5: a numbered component is a document, a body (C.3, WG.4) or a bare word is not
  // WT/MIN(13)/DEC
  if (last.text === "DEC" && parts.at(-2)?.text.endsWith(")")) return true;
  const dot = last.text.indexOf(".");
  if (dot < 0) return /^Part /.test(last.text);
  return (
    (!isBodyElement(last.word) || !isDotted(last.word) || last.word === "WP" || /\.[IVX]+$/.test(last.text)) &&
    /\.\d|\.[IVX]+$/.test(last.text)
  );
}

/** A/64, A/RES, A/C.3, A/HRC, S/PV.1, but not A/H1N1 or S/N2 */
const startsLikeDocument = (first: Part): boolean =>
  first.kind !== "lettered" || !hasDigit.test(first.text) || first.text.includes(".") || first.faults.length > 0;

function unknownSeries(stem: string, parts: readonly Part[], last: Part): boolean {
  if (!/^[A-Z]{2,}/.test(stem) || parts.length < 2 || !hasDigit.test(last.text)) return false;
  return stem === "PRST" || parts.some((p) => p.kind === "lettered" || p.text.length > 2);
}

/** Words that stand in capitals under the principal organs and the UNODC conferences; elsewhere "Res." and "Inf." are right. */
const capitals = /^(RES|DEC|PRST|HRC|INF|CONF|COP|COSP)(?=$|\.)/i;
const inCapitals = /^(A|S|E|CTOC|CAC)$/;

/** Case and leading zeros, where they are surely wrong. */
function spelt(p: Part, stem: string): Part {
  if (p.kind === "number" && /^0\d/.test(p.text)) {
    const right = p.text.replace(/^0+(?=\d)/, "");
    return { ...p, text: right, faults: [...p.faults, fault("zero", p.start, p.end, right)] };
  }
  const upper = p.text.toUpperCase();
  if (p.kind === "lettered" && p.text !== upper && inCapitals.test(stem) && capitals.test(upper)) {
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
 * The components in their right order where they are not: the body or the nature of the document comes before
 * session and year.
 *   A/64/RES/293 → A/RES/64/293    A/61/C.3/SR.10 → A/C.3/61/SR.10    CTOC/COP/2010/WG.4/6 → CTOC/COP/WG.4/2010/6
 */
function inOrder(stem: string, parts: readonly Part[]): Part[] | null {
  const at = /^(A|E|S)$/.test(stem)
    ? 0
    : /^(CTOC|CAC)$/.test(stem) && /^(COP|COSP)$/.test(parts[0]?.text ?? "")
      ? 1
      : -1;
  const [before, number, body, after] = [parts.slice(0, at), parts[at], parts[at + 1], parts.slice(at + 2)];
  if (at < 0 || number?.kind !== "number" || body?.kind !== "lettered" || after.length === 0) return null;
  const moved = at === 0 ? /^(RES|DEC|C\.[1-6])$/.test(body.text) : /^WG\.\d+$/.test(body.text);
  return moved ? [...before, body, number, ...after] : null;
}

function withNumber(stem: string, parts: readonly Part[], act: ActNumber | null): string[] {
  const base = name(stem, parts);
  // A/RES/217/III
  const tail = parts.at(-1);
  if (act === null)
    return [
      tail?.kind === "lettered" && /^[IVX]+$/.test(tail.text) && adopts(parts.slice(0, -1))
        ? `${name(stem, parts.slice(0, -1))} (${tail.text})`
        : base,
    ];
  if (act.year !== undefined) return [`${base} (${act.year})`];
  const session = act.session === undefined ? "" : ` (${romanSession(act.session)})`;
  const letters = act.letters ?? [];
  return letters.length === 0 ? [base + session] : letters.map((letter) => `${base}${session} ${letter}`);
}

/** "III", "S-VI"; "S-1" → "S-I", "3" → "III", "Ill" → "III" */
export function romanSession(session: string): string {
  const [, prefix = "", number = ""] = /^((?:S|ES|ORG)-)?(.*)$/.exec(session) ?? [];
  if (/^\d+$/.test(number)) return prefix === "ORG-" ? session : prefix + roman(Number(number));
  return prefix + number.replace(/[l1]/g, "I");
}

function sessionFaults(session: string, end: number): Fault[] {
  const right = romanSession(session);
  if (right === session || /^(S|ES)-\d/.test(session)) return [];
  const at = end - session.length - 1;
  return [fault(/\d/.test(session) && !/[IVX]/.test(session) ? "roman" : "ocr", at, at + session.length, right)];
}

// ---- lists ------------------------------------------------------------------------------------

/** What a tail hangs on: the last full symbol, and the word whose numbers a bare number goes on counting. */
export interface Hook {
  readonly node: SymbolNode;
  readonly word: string;
}

export const hook = (node: SymbolNode): Hook => ({ node, word: node.parts.at(-1)?.word ?? "" });

/** Whether "2" in "Add.1 and 2" is a number of that kind; a revision is never listed so. */
export const takesNumber = (hook: Hook, n: string): boolean =>
  (/^(Add|Corr)$/.test(hook.word) && n.length < 4) || (/^(SR|PV)$/.test(hook.word) && n.length < 6);

export const repeats = (hook: Hook, word: string): boolean =>
  hook.node.parts.some((p) => p.kind === "lettered" && p.word === word && p.text !== p.word);

export interface TailItem {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly faults: Fault[];
  readonly hook: Hook;
}

/** Longest run of addenda that a range is spelt out to; beyond it only its ends are. */
const longestRange = 200;

/** "Add.1-14", "CRP.11", "2": every member with the name it has in full. */
export function tailItem(
  hook: Hook,
  word: string,
  from: string,
  to: string | null,
  sub: readonly Part[],
  start: number,
  end: number,
): TailItem {
  const base = hang(hook.node, word);
  const [first, last] = [Number(from), Number(to ?? from)];
  const faults = last < first ? [fault("range", start, end)] : [];
  const numbers =
    last > first && last - first <= longestRange
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : last === first
        ? [first]
        : [first, last];
  const names = numbers.map((n) => name(`${base}/${word}.${n}`, sub));
  return { start, end, names, faults, hook: { node: hook.node, word: sub.at(-1)?.word ?? word } };
}

/** Whether the last component is a word with a number, that a dash may go on from: "A/C.3/L.1384-1386". */
export const counts = ({ node, word }: Hook): boolean => word !== "" && /\.\d+$/.test(node.parts.at(-1)?.text ?? "");

/** What a dash counts on to: in "A/62/7/Add.1-40" the addenda 2 to 40, behind the one that is written out. */
export function tailRange(hook: Hook, to: string, start: number, end: number): TailItem {
  const last = hook.node.parts.at(-1)?.text ?? "";
  const from = Number(last.slice(last.indexOf(".") + 1)) + 1;
  return tailItem(hook, hook.word, String(Math.min(from, Number(to))), to, [], start, end);
}

/**
 * The symbol up to the component that the tail takes the place of.
 *   A/53/L.40/Rev.1 and Rev.1/Add.1 → A/53/L.40    A/62/7/Add.1 and Add.2 → A/62/7    X/Rev.1 and Corr.1 → X/Rev.1
 *   CTOC/COP/2008/CRP.8 and CRP.11 → CTOC/COP/2008
 */
function hang({ stem, parts }: SymbolNode, word: string): string {
  const at = parts.findLastIndex((p) => p.word === word && p.text !== p.word);
  return name(stem, at < 0 ? parts : parts.slice(0, at));
}

/** The citations of one symbol, its other half if it is a joint one, and what shares its stem. */
export function symbols(
  first: SymbolNode,
  joint: readonly SymbolNode[],
  tail: readonly TailItem[],
  claims: readonly Reading[],
): Draft[] {
  const made: Draft[] = [];
  for (const { start, end, names, faults, press, dash } of [first, ...joint]) {
    for (const name of names) made.push(draft(start, end, target(name, press), faults));
    // Which dash it is, only the original text tells: parse.ts drops this where it is a good one
    if (dash !== undefined) attach(made.at(-1) as Draft, fault("joint-dash", dash, start, "–"));
  }
  const last = made.length - 1;
  for (const { start, end, names, faults } of tail) {
    for (const name of names) made.push(draft(start, end, target(name, false), faults));
  }
  const titled = made[last] as Draft;
  for (const reading of claims.flat() as Reading[]) {
    const aboutTail = reading !== null && "kind" in reading && reading.kind === "locator";
    attach(aboutTail ? (made.at(-1) as Draft) : titled, reading);
  }
  return made;
}

const target = (name: string, press: boolean): SymbolTarget | PressTarget => ({
  kind: press ? "press" : "symbol",
  name,
});
