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
export const searchTitles = (entries: Iterable<Entry>, query: string): Entry[] => titleSearch(entries)(query);

/** Searches as `searchTitles` does. Keep it for the next query: it takes far longer to make than to use. */
export function titleSearch(entries: Iterable<Entry>): (query: string) => Entry[] {
  const titled = [...entries].flatMap((entry) => (entry.title ? [{ entry, words: spaced(entry.title.value) }] : []));
  let vocabulary: readonly string[] | undefined;
  return (query) => {
    const phrase = spaced(query);
    const words = wordsOf(phrase);
    if (words.length === 0) return [];
    const found = ranked(
      titled,
      words.map((word) => [word]),
      phrase,
    );
    if (found.length > 0) return found;
    vocabulary ??= [...new Set(titled.flatMap((each) => wordsOf(each.words)))];
    const own = vocabulary;
    return ranked(
      titled,
      words.map((word) => slipsOf(word, own)),
      phrase,
    );
  };
}

interface Titled {
  readonly entry: Entry;
  /** Its title as `spaced` gives it. */
  readonly words: string;
}

/** Only the words, each between spaces: `“Post-conflict” aid` → ` post conflict aid ` */
const spaced = (title: string): string =>
  ` ${foldTitle(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const wordsOf = (spaced: string): string[] => spaced.split(" ").filter(Boolean);

/** The entries whose titles have one of each list of words. */
function ranked(titled: readonly Titled[], wanted: readonly (readonly string[])[], phrase: string): Entry[] {
  const found: { entry: Entry; rank: number; length: number }[] = [];
  const begun = wanted.map((words) => words.map((word) => ` ${word}`));
  const whole = wanted.map((words) => words.map((word) => ` ${word} `));
  for (const { entry, words } of titled) {
    const has = (some: readonly string[]) => some.some((word) => words.includes(word));
    if (!begun.every(has)) continue;
    const rank = words === phrase ? 0 : !whole.every(has) ? 3 : words.includes(phrase) ? 1 : 2;
    found.push({ entry, rank, length: words.length });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The word itself if a title has one that begins with it; otherwise the words that differ from it by one slip. */
function slipsOf(word: string, vocabulary: readonly string[]): string[] {
  if (word.length < 4 || vocabulary.some((one) => one.startsWith(word))) return [word];
  return vocabulary.filter((one) => Math.abs(one.length - word.length) <= 1 && isSlip(one, word));
}

/** One letter added, dropped or changed, or two transposed. */
function isSlip(a: string, b: string): boolean {
  if (distance(a, b) === 1) return true;
  const [ofA, ofB] = differing(a, b);
  return ofA.length === 2 && ofA === [...ofB].reverse().join("");
}
