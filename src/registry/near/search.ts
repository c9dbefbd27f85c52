import { distance } from "fastest-levenshtein";
import { differing } from "../../text/slip.ts";
import type { Entry } from "../../types/registry.ts";
import { foldTitle } from "./titles.ts";

/** Most entries that a search returns. */
const most = 20;

/**
 * Entries whose titles contain all the words, or words that begin with them, in any case and order. Best first: the exact
 * title, then titles with the words as a phrase, then with whole words; shorter titles first. At most 20. If no title has
 * a word, those that differ from it by one slip are searched for instead: "coruption" finds corruption.
 */
export function searchTitles(entries: Iterable<Entry>, query: string): Entry[] {
  const phrase = foldTitle(query);
  const words = wordsOf(phrase);
  if (words.length === 0) return [];
  const titled = [...entries].flatMap((entry) => (entry.title ? [{ entry, title: foldTitle(entry.title.value) }] : []));
  const found = ranked(
    titled,
    words.map((word) => [word]),
    phrase,
  );
  if (found.length > 0) return found;
  const vocabulary = new Set(titled.flatMap(({ title }) => wordsOf(title)));
  const meant = words.map((word) => slipsOf(word, vocabulary));
  return ranked(titled, meant, phrase);
}

interface Titled {
  readonly entry: Entry;
  /** Folded by `foldTitle`. */
  readonly title: string;
}

/** The entries whose titles have one of each list of words. */
function ranked(titled: readonly Titled[], wanted: readonly (readonly string[])[], phrase: string): Entry[] {
  const found: { entry: Entry; rank: number; length: number }[] = [];
  for (const { entry, title } of titled) {
    if (!wanted.every((words) => words.some((word) => title.includes(word)))) continue;
    const own = wordsOf(title);
    const has = (test: (one: string, word: string) => boolean) =>
      wanted.every((words) => own.some((one) => words.some((word) => test(one, word))));
    if (!has((one, word) => one.startsWith(word))) continue;
    const whole = has((one, word) => one === word);
    const rank = title === phrase ? 0 : whole && title.includes(phrase) ? 1 : whole ? 2 : 3;
    found.push({ entry, rank, length: title.length });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The word itself if a title has one that begins with it; otherwise the words that differ from it by one slip. */
function slipsOf(word: string, vocabulary: ReadonlySet<string>): string[] {
  const own = [...vocabulary];
  if (word.length < 4 || own.some((one) => one.startsWith(word))) return [word];
  return own.filter((one) => Math.abs(one.length - word.length) <= 1 && isSlip(one, word));
}

/** One letter added, dropped or changed, or two transposed. */
function isSlip(a: string, b: string): boolean {
  if (distance(a, b) === 1) return true;
  const [ofA, ofB] = differing(a, b);
  return ofA.length === 2 && ofA === [...ofB].reverse().join("");
}

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
