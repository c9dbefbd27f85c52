/** What one language version cites and another does not, paragraph by paragraph. */
import { sureness } from "../resolve/sureness.ts";
import type { Claim } from "../types/citation.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Difference, Side } from "../types/parity.ts";
import type { Span } from "../types/source.ts";
import { fromRoman } from "../words/roman.ts";
import { align } from "./align.ts";
import { numbersIn } from "./paragraphs.ts";
import type { Citing, Version } from "./version.ts";

/** The differences between `here` and `there`, in the order of `here`. */
export function differences(here: Version, there: Version): Difference[] {
  return align(here.paragraphs, there.paragraphs).flatMap(([i, j]) =>
    between(here.paragraphs[i] as Citing, there.paragraphs[j] as Citing),
  );
}

function between(here: Citing, there: Citing): Difference[] {
  const added = here.cited.filter((one) => isLeft(one, there));
  const missing = there.cited.filter((one) => isLeft(one, here));
  const found: Difference[] = [];
  for (const one of added) {
    const at = missing.findIndex((other) => areAlike(one, other));
    const [other] = at < 0 ? [] : missing.splice(at, 1);
    found.push(
      other
        ? { kind: "document", here: side(one), there: side(other) }
        : { kind: "added", here: side(one), there: place(there) },
    );
  }
  for (const other of missing) found.push({ kind: "missing", here: place(here), there: side(other) });
  return [...found, ...ofClaims(here, there)];
}

/**
 * Whether the other paragraph does not have this citation, in whatever words: neither a citation of that document, also
 * by "that resolution", nor its number.
 */
function isLeft(one: ResolvedCitation, other: Citing): boolean {
  if (!isCompared(one, other)) return false;
  if (other.cited.some((each) => each.target === one.target || isSameArticle(one, each))) return false;
  return !holds(other.numbers, numbersOf(one));
}

/**
 * What a version cites for its own reader is not compared: its corrigenda, for they are issued for one language each.
 * Articles are compared where both paragraphs have some: their numbers may be words.
 */
function isCompared({ kind, target }: ResolvedCitation, other: Citing): boolean {
  if (target === null || kind === "backreference" || kind === "press" || kind === "meeting") return false;
  if (kind === "provision") return other.cited.some((each) => each.kind === "provision");
  return !/\/Corr\.\d+$/.test(target);
}

/** Articles by their numbers alone: their letters are other letters in Chinese and Arabic, their instruments other names. */
const isSameArticle = (one: ResolvedCitation, other: ResolvedCitation): boolean =>
  one.kind === "provision" && other.kind === "provision" && numbersOf(one)[0] === numbersOf(other)[0];

/** The digits of what is cited: 64 and 293; 2122 and 2013. */
function numbersOf({ citation: { target, text } }: ResolvedCitation): string[] {
  const [number = ""] = "number" in target ? [figures(`${target.number}`)] : "name" in target ? [target.name] : [text];
  return numbersIn(number);
}

/** Whether the numbers stand side by side in the list. */
const holds = (list: readonly string[], numbers: readonly string[]): boolean =>
  list.some((_, i) => numbers.every((number, k) => list[i + k] === number));

/** Whether one may be the other with a slip: citations of one kind, numbered alike. */
function areAlike(a: ResolvedCitation, b: ResolvedCitation): boolean {
  const [x, y] = [a.citation.target, b.citation.target];
  if (x.kind === "act" && y.kind === "act") return x.act === y.act && x.form === y.form;
  return x.kind === y.kind && numbersOf(a).length === numbersOf(b).length;
}

/** Days and paragraphs that both versions give for a document, where each cites it once. */
function ofClaims(here: Citing, there: Citing): Difference[] {
  return here.cited.flatMap((one) => {
    const [other, ...others] = there.cited.filter(({ target }) => target !== null && target === one.target);
    const isOnce = here.cited.filter(({ target }) => target === one.target).length === 1 && others.length === 0;
    if (!other || !isOnce) return [];
    return [...dates(one, other), ...locators(one, other)];
  });
}

function dates(one: ResolvedCitation, other: ResolvedCitation): Difference[] {
  const [a, b] = [one, other].map(({ citation }) => citation.claims.find(isDate));
  if (!a || !b || a.date.startsWith(b.date) || b.date.startsWith(a.date)) return [];
  return [{ kind: "date", here: { ...spanOf(a), said: a.date }, there: { ...spanOf(b), said: b.date } }];
}

function locators(one: ResolvedCitation, other: ResolvedCitation): Difference[] {
  const [ours, theirs] = [one, other].map(({ citation }) => citation.claims.filter(isLocator)) as [
    Locator[],
    Locator[],
  ];
  if (ours.length !== theirs.length) return [];
  return ours.flatMap((a, i) => {
    const b = theirs[i] as Locator;
    if (a.unit !== b.unit || a.unit === "page" || (isSame(a.from, b.from) && isSame(a.to, b.to))) return [];
    return [{ kind: "locator", here: { ...spanOf(a), said: words(a) }, there: { ...spanOf(b), said: words(b) } }];
  });
}

/** I and 1 are the same, and III.G is not compared further than III. */
function isSame(a: number | string, b: number | string): boolean {
  const [x, y] = [figures(`${a}`), figures(`${b}`)];
  return x === y || x.startsWith(`${y}.`) || y.startsWith(`${x}.`);
}

/** `III.G` → `3.G` */
const figures = (number: string): string =>
  number.replace(/^[IVXLC]+\b/, (roman) => (Number.isNaN(fromRoman(roman)) ? roman : `${fromRoman(roman)}`));

type DateClaim = Extract<Claim, { kind: "date" }>;
type Locator = Extract<Claim, { kind: "locator" }>;
const isDate = (claim: Claim): claim is DateClaim => claim.kind === "date";
const isLocator = (claim: Claim): claim is Locator => claim.kind === "locator";
const words = ({ unit, from, to }: Locator): string => `${unit} ${from === to ? from : `${from} to ${to}`}`;

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const side = (one: ResolvedCitation): Side => ({
  ...spanOf(one.citation),
  said:
    sureness(one.because) === "inferred" && "number" in one.citation.target
      ? `${one.citation.target.number}`
      : `${one.target}`,
});
/** The beginning of a paragraph: a whole one would be underlined over many lines. */
const place = ({ start, end }: Citing): Span => ({ start, end: Math.min(end, start + 24) });
