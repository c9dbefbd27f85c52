/** What one language version cites and the other does not, paragraph by paragraph. */
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
 * Whether the other paragraph lacks this citation: it neither cites the document, even as "that resolution", nor has
 * the number.
 */
function isLeft(one: ResolvedCitation, other: Citing): boolean {
  if (!isCompared(one, other)) return false;
  if (other.cited.some((each) => each.target === one.target || isSameArticle(one, each))) return false;
  return !holds(other.numbers, numbersOf(one));
}

/**
 * Corrigenda are not compared, because each is issued for one language only. Articles are compared only if both
 * paragraphs cite some, because their numbers may be spelt out.
 */
function isCompared({ kind, target }: ResolvedCitation, other: Citing): boolean {
  if (target === null || kind === "backreference" || kind === "press" || kind === "meeting") return false;
  if (kind === "provision") return other.cited.some((each) => each.kind === "provision");
  return !/\/Corr\.\d+$/.test(target);
}

/** Compares articles only by number: Chinese and Arabic have other letters, and instruments have other names. */
const isSameArticle = (one: ResolvedCitation, other: ResolvedCitation): boolean =>
  one.kind === "provision" && other.kind === "provision" && numbersOf(one)[0] === numbersOf(other)[0];

/** The digits of a citation's target: 64 and 293; 2122 and 2013. */
function numbersOf({ citation: { target, text } }: ResolvedCitation): string[] {
  const [number = ""] = "number" in target ? [figures(`${target.number}`)] : "name" in target ? [target.name] : [text];
  return numbersIn(number);
}

/** Whether the numbers occur side by side in the list. */
const holds = (list: readonly string[], numbers: readonly string[]): boolean =>
  list.some((_, i) => numbers.every((number, k) => list[i + k] === number));

/** Whether one citation may be the other with a slip: of the same kind, numbered alike. */
function areAlike(a: ResolvedCitation, b: ResolvedCitation): boolean {
  const [x, y] = [a.citation.target, b.citation.target];
  if (x.kind === "act" && y.kind === "act") return x.act === y.act && x.form === y.form;
  return x.kind === y.kind && numbersOf(a).length === numbersOf(b).length;
}

/** Differences in the dates and paragraphs given for a document that each version cites once. */
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

/** I equals 1, and III.G equals III. */
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
/** The beginning of a paragraph; underlining all of it would take many lines. */
const place = ({ start, end }: Citing): Span => ({ start, end: Math.min(end, start + 24) });
