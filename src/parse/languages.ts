/**
 * Determines the language of each paragraph of a text, and where citations in languages other than English can begin.
 */
import { anyOf, languages, type Words, wordsOf } from "../facts/languages.ts";
import type { Stretch } from "../types/citation.ts";
import type { Span } from "../types/source.ts";

/**
 * Common words that only one of the Latin-script languages has, or that it has far more often than the others. The
 * English ones include words of paragraphs that are little more than a citation: "Recalling Security Council resolution
 * 1325 (2000)".
 */
const englishWords =
  "the of and in its by with that this to on for as from which see recalling assembly security council".split(" ");

/** Least number of such words that decides. */
const fewest = 2;

/**
 * The spans of the text in each language, in order, without gaps; undefined if all of it is English. Lines in Arabic,
 * Cyrillic or Chinese script show their language, others show it by their common words; short lines take the language
 * of the document.
 *
 * @param given the language of the document, if the configuration or a masthead gives it
 */
export function stretchesOf(text: string, given?: string): readonly Stretch[] | undefined {
  if (given === "en" || (given === undefined && !mayBeOther(text))) return undefined;
  const lines = linesOf(text).map((line) => ({ ...line, language: languageOf(text.slice(line.start, line.end)) }));
  const main = given ?? majority(lines) ?? signed(text) ?? "en";
  const stretches: Stretch[] = [];
  for (const { start, end, language = main } of lines) {
    const last = stretches.at(-1);
    if (last?.language === language) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, language });
  }
  return stretches.some(({ language }) => language !== "en") ? stretches : undefined;
}

/** The language of most of the text. */
export function majority(
  stretches: readonly (Span & { readonly language?: string | undefined })[],
): string | undefined {
  const sizes = new Map<string, number>();
  for (const { start, end, language } of stretches)
    if (language !== undefined) sizes.set(language, (sizes.get(language) ?? 0) + end - start);
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const tables: readonly Words[] = languages.map((language) => wordsOf(language) as Words);

let signs: RegExp | undefined;

/** The language of a line that is too short to decide otherwise: "Résolution S-27/2, annexe." */
const signed = (text: string): string | undefined =>
  tables.find((words) => words.forms("sign").some((sign) => new RegExp(sign).test(text)))?.language;

/** A quick test for words and letters of citations in other languages. */
function mayBeOther(text: string): boolean {
  signs ??= new RegExp(
    tables
      .flatMap((words) => [...words.forms("sign"), ...words.forms("letters").map((set) => `[${set}]{2}`)])
      .join("|"),
  );
  return signs.test(text);
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** How much of a line is examined, for its words and for its letters, in UTF-16 code units. */
const sampled = 600;
const inScript = 250;

interface Telltale {
  readonly language: string;
  readonly sign: RegExp;
}

let scripts: readonly Telltale[] | undefined;
let plain: readonly Telltale[] | undefined;

function languageOf(line: string): string | undefined {
  const sample = line.slice(0, sampled);
  scripts ??= tables.flatMap((words) =>
    words.forms("letters").map((set) => ({ language: words.language, sign: new RegExp(`[${set}]`, "g") })),
  );
  const start = sample.slice(0, inScript);
  const latin = start.match(/[A-Za-z]/g)?.length ?? 0;
  for (const { language, sign } of scripts) {
    const letters = start.match(sign)?.length ?? 0;
    // Texts in every script contain symbols and names in Latin letters
    if (letters > 1 && 3 * letters > latin) return language;
  }
  if (latin < 12) return undefined;
  plain ??= [
    { language: "en", sign: new RegExp(String.raw`\b(?:${englishWords.join("|")})\b`, "gi") },
    ...tables
      .filter((words) => words.forms("function").length > 0)
      .map((words) => ({ language: words.language, sign: new RegExp(anyOf(words.forms("function")), "gu") })),
  ];
  const [first, second] = plain
    .map(({ language, sign }) => ({ language, count: sample.match(sign)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return first && first.count >= fewest && first.count > (second?.count ?? 0) ? first.language : undefined;
}

// ---- where a citation can begin ---------------------------------------------------------------

/**
 * Where a citation can begin in a language: words for acts, places and references, a symbol, a number with its year.
 */
const openings = "keyword: comment: draft unit: same ibid agenda-item agenda-items supplement meeting: number-before";
const common = String.raw`(?<![A-Za-z0-9/.-])[A-Z][A-Za-z0-9.-]{0,11}(?:\(\d+\))? ?[/\\]|(?<![A-Za-z0-9/.-])\d{1,4}(?: [A-Z])? ?\((?:\d{4}|E?S-[IVX]+|[IVXL]+)\)|https?:`;

const marks = new Map<string, RegExp>();

function markOf(words: Words): RegExp {
  const known = marks.get(words.language);
  if (known) return known;
  const made = new RegExp([...words.forms("opening"), common].join("|"), "gu");
  marks.set(words.language, made);
  return made;
}

/**
 * Finds the next place in the passages of other languages where a citation can begin, and the words of its language.
 */
export interface Places {
  readonly next: (from: number) => number;
  readonly words: (at: number) => Words | undefined;
}

export function placesIn(text: string, stretches: readonly Stretch[]): Places {
  const others = stretches.flatMap(({ start, end, language }) => {
    const words = wordsOf(language);
    return words ? [{ start, end, words }] : [];
  });
  let i = 0;
  // The next word in the passage, and the next mark of each language, which may lie in a later passage
  let word = -1;
  const found = new Map<Words, number>();
  const nextMark = (words: Words, from: number): number => {
    const known = found.get(words) ?? -1;
    if (known >= from) return known;
    const mark = markOf(words);
    mark.lastIndex = from;
    const place = mark.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    found.set(words, place);
    return place;
  };
  const next = (from: number): number => {
    for (; i < others.length; i++, word = -1) {
      const { start, end, words } = others[i] as (typeof others)[number];
      if (from >= end) continue;
      const first = Math.max(from, start);
      if (word < first) word = words.next(openings, text, first, end)?.start ?? end;
      const place = Math.min(word, nextMark(words, first));
      if (place < end) return place;
    }
    return -1;
  };
  return { next, words: () => others[i]?.words };
}
