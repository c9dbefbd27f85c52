import { closest, distance } from "fastest-levenshtein";

/** The known word closest to `word`, if at most one letter in three differs. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const found = closest(word, words);
  return distance(word, found) <= Math.max(2, found.length / 3) ? found : undefined;
}

/** `; did you mean date/adoption?`, or the empty string. */
export const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? "" : `; did you mean ${meant}?`;
