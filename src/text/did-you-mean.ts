import { closest, distance } from "fastest-levenshtein";

/** The word that was probably meant, if no more than one letter in three differs. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const found = closest(word, words);
  return distance(word, found) <= Math.max(2, found.length / 3) ? found : undefined;
}

/** `; did you mean date/adoption?`, or nothing. */
export const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? "" : `; did you mean ${meant}?`;
