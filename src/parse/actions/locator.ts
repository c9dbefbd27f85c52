/** Places within a document: paragraphs, sections, annexes, articles. */
import type { Claim, Fault, LocatorUnit } from "../../types/citation.ts";
import { fault, type Reading } from "./common.ts";

const units: readonly [RegExp, LocatorUnit][] = [
  [/^preamb/i, "preambular paragraph"],
  [/^(sub)?para|^¶|^op/i, "paragraph"],
  [/^sect/i, "section"],
  [/^chap/i, "chapter"],
  [/^art/i, "article"],
  [/^part/i, "part"],
  [/^annex/i, "annex"],
  [/^append/i, "appendix"],
  [/^encl/i, "enclosure"],
  [/^p/i, "page"],
  [/^tab/i, "table"],
  [/^vol/i, "volume"],
];

interface Unit {
  readonly unit: LocatorUnit;
  /** "para 52": an abbreviation without its full stop */
  readonly undotted: boolean;
  readonly word: string;
  readonly start: number;
}

interface Place {
  readonly from: number | string;
  readonly to: number | string;
  readonly sub?: string;
  readonly start: number;
  readonly end: number;
  readonly faults: readonly Fault[];
  /** Set after "or": "paragraph 1 or 2" means one of them. */
  readonly either?: true;
}

interface PlaceNumber {
  readonly value: number | string;
  readonly sub: string;
  readonly faults: readonly Fault[];
}

interface SubPlace {
  readonly text: string;
  readonly fault: Fault | null;
}

const none: readonly Fault[] = [];

export const unitOf = (word: string): LocatorUnit => units.find(([form]) => form.test(word))?.[1] ?? "paragraph";

export const unit = (word: string, undotted: boolean, start: number): Unit => ({
  unit: unitOf(word),
  undotted,
  word,
  start,
});

/** " (a)", and "(a)" glued to the number */
export function subPlace(letters: string, glued: boolean, start: number, end: number): SubPlace {
  return { text: `(${letters})`, fault: glued ? fault("locator-space", start, end, ` (${letters})`) : null };
}

export function placeNumber(digits: string, suffix: string | null, subs: readonly SubPlace[]): PlaceNumber {
  const value = suffix === null && /^\d+$/.test(digits) ? Number(digits) : digits + (suffix ?? "");
  // "(a) (i)" may be written without the space; the first letter may not
  const glued = digits === "" ? undefined : subs[0]?.fault;
  return { value, sub: subs.length === 0 ? "" : subs.map((s) => s.text).join(" "), faults: glued ? [glued] : none };
}

export function place(from: PlaceNumber, to: PlaceNumber | null, start: number, end: number): Place {
  const last = to === null || to.value === "" ? from.value : to.value;
  const faults = to === null ? from.faults : [...from.faults, ...to.faults];
  // "5 (a)-(e)"
  const sub = from.sub !== "" && to?.value === "" && to.sub !== "" ? `${from.sub}-${to.sub}` : from.sub;
  return { from: from.value, to: last, ...(sub === "" ? {} : { sub }), start, end, faults };
}

/** One claim for each place: "paras. 10 and 12 to 15" makes two. */
export function locators(unit: Unit, places: readonly Place[], start: number): Reading[] {
  const made: Reading[] = [];
  let number: number | string = "";
  for (const { from, to, sub, start: at, end, faults } of places) {
    // "paras. 2 (c) and (d)": (d) belongs to paragraph 2, too
    if (from !== "") number = from;
    const [first, last] = from === "" ? [number, number] : [from, to];
    const place = {
      kind: "locator",
      unit: unit.unit,
      from: first,
      to: last,
      start: made.length === 0 ? start : at,
      end,
    } as const;
    made.push(sub === undefined ? place : { ...place, sub });
    if (faults.length > 0) made.push(...faults);
  }
  if (singularUnit.test(unit.word) && isSeveral(places))
    made.push(fault("singular", unit.start, unit.start + unit.word.length));
  if (unit.undotted) made.push(fault("locator-dot", unit.start, unit.start + unit.word.length, `${unit.word}.`));
  return made;
}

/** "para. 16, subpara. (c)" is one place: paragraph 16 (c). */
export function joined(readings: readonly Reading[]): Reading[] {
  const made: Reading[] = [];
  for (const one of readings) {
    const last = made.at(-1);
    const isInside =
      isParagraph(one) && one.from === "" && one.sub && isParagraph(last) && last.from !== "" && last.from === last.to;
    if (isInside) made[made.length - 1] = { ...last, sub: last.sub ? `${last.sub} ${one.sub}` : one.sub, end: one.end };
    else made.push(one);
  }
  return made;
}

/** Units whose plural adds an s */
const singularUnit = /^(?:paragraph|para|section|sect|chapter|chap|article|art|page)$/i;

/** "para. 5-9" and "paragraph 5 and 6", but not "paragraph 2 (c) and (d)", nor "paragraph 1 or 2" */
const isSeveral = (places: readonly Place[]): boolean =>
  places.filter(({ from, either }) => from !== "" && !either).length > 1 ||
  places.some(({ from, to }) => from !== "" && from !== to);

/**
 * Joins the places of several phrases, innermost first: "subparagraph (b) of paragraph 2 of annex I" is paragraph 2
 * (b), annex I. Subparagraphs of several paragraphs stay as they are.
 */
export function nested(phrases: readonly (readonly Reading[])[]): Reading[] {
  const [inner = [], outer = [], ...others] = phrases;
  const [paragraph] = outer.filter(isPlace);
  const isOne =
    outer.filter(isPlace).length === 1 && paragraph?.unit === "paragraph" && paragraph.from === paragraph.to;
  if (!isOne || paragraph.sub !== undefined || !inner.some(isLettered)) return phrases.flat();
  const { from, to, end } = paragraph;
  const placed = inner.map((reading) => (isLettered(reading) ? { ...reading, from, to, end } : reading));
  return [...placed, ...outer.filter((reading) => reading !== paragraph), ...others.flat()];
}

type Located = Extract<Claim, { kind: "locator" }>;
const isPlace = (reading: Reading | undefined): reading is Located =>
  reading !== null && reading !== undefined && "kind" in reading && reading.kind === "locator";
const isParagraph = (reading: Reading | undefined): reading is Located =>
  isPlace(reading) && reading.unit === "paragraph";
/** "(b)" without a number */
const isLettered = (reading: Reading): reading is Located =>
  isParagraph(reading) && reading.from === "" && reading.sub !== undefined;

/** "annex", "annex II", "annexes I and II" */
export function whole(word: string, numbers: readonly string[] | null, start: number, end: number): Reading[] {
  return (numbers ?? [""]).map(
    (n): Claim => ({
      kind: "locator",
      unit: unitOf(word),
      from: /^\d+$/.test(n) ? Number(n) : n,
      to: /^\d+$/.test(n) ? Number(n) : n,
      start,
      end,
    }),
  );
}

export function preambular(n: number, start: number, end: number): Claim {
  return { kind: "locator", unit: "preambular paragraph", from: n, to: n, start, end };
}

/** "A/57/PV.20, at 3" */
export function page(digits: string, start: number, end: number): Claim {
  return { kind: "locator", unit: "page", from: Number(digits), to: Number(digits), start, end };
}

/** "Op. 16", "OP5": an operative paragraph of the text being discussed */
export function operative(n: number, start: number, end: number): Claim {
  return { kind: "locator", unit: "paragraph", from: n, to: n, start, end };
}

/** The name of a provision's paragraph: "3", "1 (a)", "2–4". */
export function placeName({ from, to, sub }: Pick<Place, "from" | "to" | "sub">): string {
  return `${from}${to === from ? "" : `–${to}`}${sub ? ` ${sub}` : ""}`.trim();
}

/** The faults of a locator that belongs to no citation: "paragraph 22(c) above". */
export const faultsOf = (readings: readonly Reading[]): Fault[] =>
  readings.filter((r): r is Fault => r !== null && "fault" in r);

export type { Place };
