/** Several symbols written together: joint symbols, and lists that share a stem. */
import type { Fault, PressTarget, SymbolTarget } from "../../types/citation.ts";
import { dateBefore, letterDateBefore } from "../lexemes.ts";
import { attach, type Draft, date, dateClaim, draft, fault, month, type Reading } from "./common.ts";
import { type Part, scannedModifier } from "./component.ts";
import { joined, type SymbolNode } from "./symbol.ts";

/** The last full symbol, from which "Add.2" is completed, and the word to which a bare number belongs. */
export interface Hook {
  readonly node: SymbolNode;
  readonly word: string;
  /** The last number in a list. The next one is higher, otherwise it is the indicator of a note ("Add.1-3, 3"). */
  readonly last?: number;
}

export const hook = (node: SymbolNode): Hook => ({ node, word: node.parts.at(-1)?.word ?? "" });

/** Whether "2" in "Add.1 and 2" is a number of that kind; revisions are never listed so. */
export const takesNumber = (hook: Hook, n: string): boolean =>
  ((/^(Add|Corr)$/.test(hook.word) && n.length < 4) || (/^(SR|PV)$/.test(hook.word) && n.length < 6)) &&
  !(hook.last !== undefined && Number(n) <= hook.last);

export const repeats = (hook: Hook, word: string): boolean =>
  hook.node.parts.some((p) => p.kind === "lettered" && p.word === word && p.text !== p.word);

export interface TailItem {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly faults: Fault[];
  readonly hook: Hook;
}

/** Longest range of addenda that is expanded; for a longer one, only the ends are cited. */
const longestRange = 200;

/** "Add.1-14", "CRP.11", "2": every member with its full name. */
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
  const names = numbers.map((n) => joined(`${base}/${word}.${n}`, sub));
  return {
    start,
    end,
    names,
    faults,
    hook: { node: hook.node, word: sub.at(-1)?.word ?? word, ...(sub.length === 0 ? { last } : {}) },
  };
}

/** "Add.l" in "A/64/7 and Add.l" */
export function scannedItem(hook: Hook, word: string, dot: string | null, n: string, start: number): TailItem {
  const { end, faults } = scannedModifier(word, dot, n, start);
  const item = tailItem(hook, word, "1", null, [], start, end);
  return { ...item, faults: faults.map((one) => ({ ...one, start, end, right: `${word}.1` })) };
}

const afterWord = ({ node: { parts } }: Hook): readonly Part[] =>
  parts.slice(parts.findIndex(({ text }) => text === "RES") + 1);

/** Whether "55/33" in "A/RES/55/2 and 55/33" is another resolution: its session must be near the first one's. */
export function takesAct(hook: Hook, n: string): boolean {
  const numbers = afterWord(hook);
  if (numbers.length !== 2 || numbers.length === hook.node.parts.length) return false;
  return (
    numbers.every(({ kind }) => kind === "number") && Math.abs(Number.parseInt(n, 10) - Number(numbers[0]?.text)) < 30
  );
}

/** "55/33" in "A/RES/55/2 and 55/33" */
export function tailAct(hook: Hook, n: string, start: number, end: number): TailItem {
  const before = hook.node.parts.slice(0, -2);
  return { start, end, names: [`${joined(hook.node.stem, before)}/${n}`], faults: [], hook };
}

/** Whether the last component is a word with a number, which a dash may continue: "A/C.3/L.1384-1386". */
export const counts = ({ node, word }: Hook): boolean => word !== "" && /\.\d+$/.test(node.parts.at(-1)?.text ?? "");

/** The numbers that a dash adds: in "A/62/7/Add.1-40" the addenda 2 to 40, after the one written in full. */
export function tailRange(hook: Hook, to: string, start: number, end: number): TailItem {
  const last = hook.node.parts.at(-1)?.text ?? "";
  const from = Number(last.slice(last.indexOf(".") + 1)) + 1;
  return tailItem(hook, hook.word, String(Math.min(from, Number(to))), to, [], start, end);
}

/**
 * The symbol up to the component that the tail replaces.
 *   A/53/L.40/Rev.1 and Rev.1/Add.1 → A/53/L.40    A/62/7/Add.1 and Add.2 → A/62/7    X/Rev.1 and Corr.1 → X/Rev.1
 *   CTOC/COP/2008/CRP.8 and CRP.11 → CTOC/COP/2008
 */
function hang({ stem, parts }: SymbolNode, word: string): string {
  const at = parts.findLastIndex((p) => p.word === word && p.text !== p.word);
  return joined(stem, at < 0 ? parts : parts.slice(0, at));
}

/** The citations of a symbol, of its other half if it is joint, and of the additions that share its stem. */
export function symbols(
  first: SymbolNode,
  joint: readonly SymbolNode[],
  tail: readonly TailItem[],
  claims: readonly Reading[],
): Draft[] {
  const made: Draft[] = [];
  for (const { start, end, names, faults, press, dash } of [first, ...joint]) {
    for (const name of names) made.push(draft(start, end, target(name, press), faults));
    // Only the original text shows which dash it is; parse.ts drops this fault if the dash is right
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

/**
 * Adds the date before a symbol in parentheses (see `lexemes.dateBefore`). In a joint symbol it belongs to the half
 * whose number has the year: "letters dated 12 May 2017 from … (A/71/900-[S/2017/420])".
 */
export function dated(made: Draft[], text: string, at: number): Draft[] {
  if (made[0]?.target.kind !== "symbol" || !/\((?:see\s)?$/.test(text.slice(Math.max(0, at - 5), at))) return made;
  const isAdopted = isNamed(made[0], /\/(?:RES|DEC|PRST)\//);
  const one = isAdopted ? made[0] : made.find((each) => isNamed(each, /^S\/\d{4}\//));
  if (one === undefined) return made;
  const from = Math.max(0, at - (isAdopted ? 120 : 320));
  const before = (isAdopted ? dateBefore : letterDateBefore).exec(text.slice(from, at));
  const [, words = "", day = "", name = "", year = ""] = before ?? [];
  if (before === null || month(name) === 0 || one.claims.some(({ kind }) => kind === "date")) return made;
  const start = from + before.index + before[0].lastIndexOf(words);
  attach(one, dateClaim(date(year, month(name), day), "of", start, start + words.length));
  return made;
}

const isNamed = ({ target }: Draft, form: RegExp): boolean => target.kind === "symbol" && form.test(target.name);

const target = (name: string, press: boolean): SymbolTarget | PressTarget => ({
  kind: press ? "press" : "symbol",
  name,
});
