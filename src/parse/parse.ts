/** From text to citations: folds the text, finds the places, parses there, and cuts out the original text. */
import { parse as run } from "#parser";
import { type Words, wordsOf } from "../facts/languages.ts";
import type { BodyMention, Citation, Fault, Parsed, Stretch } from "../types/citation.ts";
import type { Source, Span } from "../types/source.ts";
import type { Draft } from "./actions/common.ts";
import { fold, foldedFault, foldWhole } from "./fold.ts";
import { majority, placesIn, stretchesOf } from "./languages.ts";
import { type Head, headOf, readMasthead } from "./masthead.ts";
import { readSittings, readWeekdays, sittingFinders, weekdayFinders } from "./sittings.ts";
import { type Finder, triggers } from "./trigger.ts";

/**
 * All citations of a text in the order of their starts, and the headings over numbers in tables. Reads nothing inside
 * the spans of `skip`.
 *
 * @param language language of passages whose own words do not show theirs, if it is known
 * @param headIn reads the masthead of the folded text
 */
export function parse(
  source: Pick<Source, "text" | "skip">,
  language?: string,
  headIn: HeadIn = (folded, words) => headOf(source, folded, words),
): Parsed {
  const { text, skip } = source;
  const places: Places = (folded, finders) => skipping(skip, triggers(folded, finders));
  return parseAt(text, places, skip, headIn, language);
}

/** Reads the masthead of a folded text. */
export type HeadIn = (folded: string, words?: Words) => Head | undefined;

type Places = (folded: string, finders?: readonly Finder[]) => (from: number) => number;

/** Like `parse`, but parses at the places that `places` returns for the folded text. */
export function parseAt(
  text: string,
  places: Places,
  skip: readonly Span[] = [],
  headIn: HeadIn = (folded, words) => readMasthead(text, folded, skip, words),
  language?: string,
): Parsed {
  const folded = foldWhole(text);
  const isFolded = folded !== text;
  const citations: Citation[] = [];
  const headings: BodyMention[] = [];
  const faults: Fault[] = [];
  const languages = stretchesOf(folded, language);
  const others = languages?.filter(({ language }) => language !== "en") ?? [];
  const inEnglish = skipping(others, places(folded));
  const take = (item: Items[number], languageAt: (at: number) => string | undefined) => {
    for (const one of item ?? []) {
      if ("target" in one) citations.push(citation(one, text, isFolded ? folded : undefined, languageAt(one.start)));
      else if ("fault" in one) faults.push(one);
      else if (one.heading) headings.push(one);
    }
  };
  for (const item of run(folded, { startRule: "Text", next: inEnglish })) take(item, () => undefined);
  for (const item of languages === undefined ? [] : readOthers(folded, languages, skip))
    take(item, (at) => others.find(({ end }) => at < end)?.language);
  const sittings = readSittings(folded, places(folded, sittingFinders));
  const weekdays = readWeekdays(folded, places(folded, weekdayFinders));
  citations.sort(inOrder);
  const read = {
    citations,
    sittings,
    weekdays,
    headings,
    faults,
    ...(languages ? { languages, bodies: bodiesOf(folded, languages) } : {}),
  };
  return withHead(read, headIn(folded, wordsOf(majority(languages ?? []) ?? "en")));
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Adds what the masthead says. */
export function withHead(parsed: Parsed, head: Head | undefined): Parsed {
  if (head === undefined) return parsed;
  const { masthead, session, sitting } = head;
  const citations = session ? [...parsed.citations, session].sort(inOrder) : parsed.citations;
  const sittings = sitting ? [sitting, ...parsed.sittings] : parsed.sittings;
  return { ...parsed, citations, sittings, masthead };
}

type Items = readonly (readonly (Draft | BodyMention | Fault)[] | null)[];

/** The citations in passages of other languages. */
function readOthers(folded: string, languages: readonly Stretch[], skip: readonly Span[]) {
  const { next, words } = placesIn(folded, languages);
  return run(folded, { startRule: "OtherText", next: skipping(skip, next), words });
}

const bodiesOf = (folded: string, languages: readonly Stretch[]): BodyMention[] =>
  languages.flatMap(({ language, start, end }) =>
    (wordsOf(language)?.all("body:", folded, start, end) ?? []).map((found) => ({
      body: found.key,
      start: found.start,
      end: found.end,
    })),
  );

/**
 * Parses a whole string as one symbol. Returns its printed form and its faults, or null if it is not a symbol.
 * `"A/80/6(Sect. 16)"` → `A/80/6 (Sect. 16)`
 */
export function readSymbol(text: string): { name: string; faults: Fault[] } | null {
  const folded = fold(text.trim());
  const node = run(folded, { startRule: "Symbol" });
  const name = node?.names[0];
  if (node === null || node.press || name === undefined) return null;
  return { name, faults: [...node.faults, ...foldedFaults(node, text.trim(), folded)] };
}

/** @param folded the folded text, if folding changed anything */
function citation(draft: Draft, text: string, folded: string | undefined, language?: string): Citation {
  const read = draft.faults.filter(
    (f) => f.fault !== "joint-dash" || /\u2212|^\s|\s$/.test(text.slice(f.start, f.end)),
  );
  // A full-width parenthesis is right in Chinese, a Cyrillic letter in Russian; but neither is in a symbol
  const isRight = language !== undefined && draft.target.kind !== "symbol";
  const look = folded === undefined || isRight ? [] : foldedFaults(draft, text, folded);
  const faults = look.length === 0 ? read : [...read, ...look].sort((a, b) => a.start - b.start);
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    ...(language === undefined ? {} : { language }),
    target: draft.target,
    claims: draft.claims,
    faults,
  };
}

/** Characters in a symbol that only look like the right ones. */
function foldedFaults({ start, end }: Span, text: string, folded: string): Fault[] {
  const faults: Fault[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] === folded[i]) continue;
    const fault = foldedFault(text[i] as string);
    if (fault) faults.push({ fault, start: i, end: i + 1, right: folded[i] as string });
  }
  return faults;
}

/** Skips the places inside the holes. */
function skipping(holes: readonly Span[], next: (from: number) => number): (from: number) => number {
  if (holes.length === 0) return next;
  let i = 0;
  return (from) => {
    for (let at = next(from); at >= 0; ) {
      while (i < holes.length && (holes[i] as Span).end <= at) i++;
      const hole = holes[i];
      if (hole === undefined || at < hole.start) return at;
      at = next(hole.end);
    }
    return -1;
  };
}
