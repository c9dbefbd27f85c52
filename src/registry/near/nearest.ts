import { type ActName, otherKind } from "../../facts/act-name.ts";
import { actNames } from "../../facts/act-names.ts";
import { councilYear, legacySessionOf } from "../../facts/sessions.ts";
import { narrower, respelt, seriesOf } from "../../facts/stems.ts";
import { certainFit } from "./fitness.ts";

/** The most names that are suggested. */
export const mostNearest = 3;

/** What the slips of one name are tried against. */
export interface Trial {
  /** The name in its parts, where it is that of an adopted text. */
  readonly act: ActName | undefined;
  /** The name as it is known, where it is. */
  known(name: string): string | undefined;
  /** How well the claims of the citation fit a known name, from 0; where it makes any. */
  readonly fitness?: (name: string) => number;
}

/**
 * Names near to one that isn't known: where the likeliest of the slips that people make leads to known names. A slip
 * that leads to more than three says nothing, unless what the citation claims fits some of them, and the next is tried.
 *
 * @returns at most three names, the best first
 */
export function nearestTo(name: string, trial: Trial): string[] {
  // within a series that there isn't, no other number can be right
  const possible = trial.act || seriesOf(name) ? slips : [respeltStem];
  const fitting = fittingNames(name, possible, trial);
  if (fitting.length > 0) return fitting;
  for (const slip of possible) {
    const near = reached(name, slip, trial, []);
    if (near.length === 0) continue;
    // a number and a year that disagree: either can be wrong; a zero in front: it is moved, or put for another digit
    const unsure = slip === otherSession || /\b0\d/.test(name);
    const second = unsure ? numberSlips.map((other) => reached(name, other, trial, near)).find(isFilled) : undefined;
    return ranked([...near, ...(second ?? [])], trial).slice(0, mostNearest);
  }
  return [];
}

/** Of all slips together, the names that fit the day or title that is claimed, the best first, if they are few. */
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

/** The known names to which a slip leads, if they are few, else those that fit the claims best if these are few. */
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

/** Of the same session or year, with another number. */
const numberSlips: readonly Slip[] = [transposed, droppedDigit, extraDigit, changedDigit];

/** S/RES/1325 (2001) is of 2000, A/RES/217 (VIII) of (III): the number settles the session. */
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

/** Each group of digits in the name, with what stands before and after it. */
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

/** Decision 4/8 for 8/4; A/8/4 is no other document. */
function* exchanged(name: string, act: ActName | undefined): Iterable<string> {
  if (act && act.number === `${act.session}/${act.ordinal}`)
    yield name.replace(act.number, `${act.ordinal}/${act.session}`);
}

/** A/62/7/Rev.1 for A/62/7/Add.1; A/62/7 where neither exists. */
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

/** The number, session or year beside it: decision 4/9 for 4/8, 5/4 for 4/4. */
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

/** 64/393 for 64/293; a single digit changed would be any number. */
function* changedDigit(name: string): Iterable<string> {
  for (const { before, digits, after } of groups(name))
    for (let i = 0; i < digits.length && digits.length > 1; i++)
      for (let digit = 0; digit <= 9; digit++)
        yield `${before}${digits.slice(0, i)}${digit}${digits.slice(i + 1)}${after}`;
}
