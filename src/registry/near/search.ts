import type { Entry } from "../../types/registry.ts";
import { foldTitle } from "./titles.ts";

/** Most entries that a search returns. */
const most = 20;

/**
 * Entries whose titles contain all the words, or words that begin with them, in any case and order. Best first: the exact
 * title, then titles with the words as a phrase, then with whole words; shorter titles first. At most 20.
 */
export function searchTitles(entries: Iterable<Entry>, query: string): Entry[] {
  const phrase = foldTitle(query);
  const words = wordsOf(phrase);
  if (words.length === 0) return [];
  const found: { entry: Entry; rank: number; length: number }[] = [];
  for (const entry of entries) {
    const title = entry.title && foldTitle(entry.title.value);
    if (!title?.includes(words[0] as string)) continue;
    const own = wordsOf(title);
    if (!words.every((word) => own.some((one) => one.startsWith(word)))) continue;
    const whole = words.every((word) => own.includes(word));
    const rank = title === phrase ? 0 : whole && title.includes(phrase) ? 1 : whole ? 2 : 3;
    found.push({ entry, rank, length: title.length });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
