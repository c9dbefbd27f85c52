import { type ActName, otherKind } from "../../facts/act-name.ts";
import { actNames } from "../../facts/act-names.ts";
import { councilYear, legacySessionOf } from "../../facts/sessions.ts";
import { narrower, respelt, seriesOf } from "../../facts/stems.ts";
import { certainFit } from "./fitness.ts";

/** Most names to suggest. */
export const mostNearest = 3;

/** What is needed to try slips on one name. */
export interface Trial {
  /** The parts of the name, if it names an adopted text. */
  readonly act: ActName | undefined;
  /** The registered form of a name, if it is known. */
  known(name: string): string | undefined;
  /** How well the claims of the citation fit a known name, 0 if not at all; absent if the citation makes no claims. */
  readonly fitness?: (name: string) => number;
}

/**
 * Known names near an unknown one: tries the slips that people make, most likely first, until one leads to known names. A
 * slip that leads to more than three is skipped, unless the claims of the citation fit some of them.
 *
 * @returns at most three names, best first
 */
export function nearestTo(name: string, trial: Trial): string[] {
  // in a series that does not exist, no other number can be right
  const possible = trial.act || seriesOf(name) ? slips : [respeltStem];
  const fitting = fittingNames(name, possible, trial);
  if (fitting.length > 0) return fitting;
  for (const slip of possible) {
    const near = reached(name, slip, trial, []);
    if (near.length === 0) continue;
    // if number and year disagree, either can be wrong; a leading zero was moved, or replaces another digit
    const unsure = slip === otherSession || /\b0\d/.test(name);
    const second = unsure ? numberSlips.map((other) => reached(name, other, trial, near)).find(isFilled) : undefined;
    return ranked([...near, ...(second ?? [])], trial).slice(0, mostNearest);
  }
  return [];
}

/** Names from all slips that fit the claimed date or title, best first; empty if they are too many. */
function fittingNames(name: string, possible: readonly Slip[], { act, known, fitness }: Trial): string[] {
  if (!fitness) return [];
  const fits = new Map<string, number>();
  for (const variant of possible.flatMap((slip) => [...slip(name, act)])) {
    const hit = known(variant);
    if (hit !== undefined && hit !== name && !fits.has(hit)) fits.set(hit, fitness(hit));
  }
  const fitting = [...fits].filter(([, fit]) => fit >= certainFit).sort(([, a], [, b]) => b - a);
  return fitting.length <= mostNearest ? fitting.map(([hit]) => hit) : [];
}

const isFilled = (names: readonly string[]): boolean => names.length > 0;

/**
 * The known names to which a slip leads; if they are too many, those that fit the claims best; empty if these are too
 * many.
 */
function reached(name: string, slip: Slip, { act, known, fitness }: Trial, besides: readonly string[]): string[] {
  const near = new Set<string>();
  for (const variant of slip(name, act)) {
    const hit = known(variant);
    if (hit !== undefined && hit !== name && !besides.includes(hit)) near.add(hit);
    if (near.size > mostNearest && !fitness) return [];
  }
  if (near.size <= mostNearest || !fitness) return [...near];
  const fits = [...near].map((hit) => ({ hit, fit: fitness(hit) }));
  const best = Math.max(1, ...fits.map(({ fit }) => fit));
  const fitting = fits.filter(({ fit }) => fit === best).map(({ hit }) => hit);
  return fitting.length <= mostNearest ? fitting : [];
}

const ranked = (names: readonly string[], { fitness = () => 0 }: Trial): string[] =>
  [...names].sort((a, b) => fitness(b) - fitness(a));

type Slip = (name: string, act: ActName | undefined) => Iterable<string>;

const slips: readonly Slip[] = [
  (name) => [otherKind(name)],
  otherSession,
  respeltStem,
  missingComponent,
  transposed,
  exchanged,
  otherModifier,
  extraDigit,
  neighbour,
  droppedDigit,
  changedDigit,
  otherBody,
];

/** Slips in the number, within the same session or year. */
const numberSlips: readonly Slip[] = [transposed, droppedDigit, extraDigit, changedDigit];

/** The number determines the year or session: S/RES/1325 (2001) is of 2000, A/RES/217 (VIII) of (III). */
function* otherSession(_name: string, act: ActName | undefined): Iterable<string> {
  const year = act?.series === "S/RES" && councilYear(act.ordinal);
  if (year) yield `S/RES/${act.ordinal} (${year.label})`;
  const legacy = act?.series === "A/RES" && /^(?:E?S-)?[IVXLC]+$/.test(act.session) && legacySessionOf(act.ordinal);
  if (!legacy) return;
  for (const part of act.part ? [` ${act.part}`, ""] : ["", " A"])
    yield `A/RES/${act.ordinal} (${legacy.label})${part}`;
}

/** A/RES/49/21 is A/HRC/RES/49/21. */
function otherBody(_name: string, act: ActName | undefined): Iterable<string> {
  return act ? actNames.ofOtherBodies(act) : [];
}

function respeltStem(name: string): Iterable<string> {
  return respelt(name);
}

/** CTOC/COP/2010/6 lacks its working group, A/64/293 the RES of a resolution. */
function* missingComponent(name: string): Iterable<string> {
  for (const { from, to } of narrower(name)) yield to + name.slice(from.length);
}

/** Each group of digits in the name, with the text before and after it. */
function* groups(name: string): Iterable<{ before: string; digits: string; after: string }> {
  for (const match of name.matchAll(/\d+/g)) {
    const [digits, at] = [match[0], match.index];
    yield { before: name.slice(0, at), digits, after: name.slice(at + digits.length) };
  }
}

/** 64/239 for 64/293 */
function* transposed(name: string): Iterable<string> {
  for (const { before, digits, after } of groups(name))
    for (let i = 1; i < digits.length; i++)
      yield `${before}${digits.slice(0, i - 1)}${digits[i]}${digits[i - 1]}${digits.slice(i + 1)}${after}`;
}

/** Decision 4/8 for 8/4. Only for acts: A/8/4 is not tried for A/4/8. */
function* exchanged(name: string, act: ActName | undefined): Iterable<string> {
  if (act && act.number === `${act.session}/${act.ordinal}`)
    yield name.replace(act.number, `${act.ordinal}/${act.session}`);
}

/** A/62/7/Rev.1 for A/62/7/Add.1; or A/62/7 if neither exists. */
function* otherModifier(name: string): Iterable<string> {
  for (const [from, to] of [
    ["Add", "Rev"],
    ["Rev", "Add"],
    ["Add", "Corr"],
    ["Corr", "Add"],
    ["Rev", "Corr"],
    ["Corr", "Rev"],
  ] as const)
    yield name.replace(`/${from}.`, `/${to}.`);
  yield name.replace(/\/(?:Add|Rev|Corr)\.\d+$/, "");
}

/** 64/2933 for 64/293 */
function* extraDigit(name: string): Iterable<string> {
  for (const { before, digits, after } of groups(name))
    for (let i = 0; i < digits.length && digits.length > 1; i++)
      yield `${before}${digits.slice(0, i)}${digits.slice(i + 1)}${after}`;
}

/** The next or previous number, session or year: decision 4/9 for 4/8, 5/4 for 4/4. */
function* neighbour(name: string): Iterable<string> {
  for (const { before, digits, after } of groups(name))
    for (const by of [-1, 1]) yield `${before}${Number(digits) + by}${after}`;
}

/** 64/29 for 64/293 */
function* droppedDigit(name: string): Iterable<string> {
  for (const { before, digits, after } of groups(name))
    for (let i = 0; i <= digits.length; i++)
      for (let digit = 0; digit <= 9; digit++) yield `${before}${digits.slice(0, i)}${digit}${digits.slice(i)}${after}`;
}

/** 64/393 for 64/293. Not for a single digit, which could become any other. */
function* changedDigit(name: string): Iterable<string> {
  for (const { before, digits, after } of groups(name))
    for (let i = 0; i < digits.length && digits.length > 1; i++)
      for (let digit = 0; digit <= 9; digit++)
        yield `${before}${digits.slice(0, i)}${digit}${digits.slice(i + 1)}${after}`;
}
