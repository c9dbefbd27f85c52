/** "its" in languages other than English. */
import { wordsOf } from "../facts/languages.ts";
import { lowest } from "../text/binary-search.ts";
import type { Stretch } from "../types/citation.ts";

/**
 * The word before an act: "[sa ]résolution 64/293". The empty string if the keyword itself contains it, as in Arabic:
 * "قرارها".
 */
export function itsBefore(text: string, at: number, languages: readonly Stretch[] = []): string | undefined {
  const words = languageAt(at, languages);
  if (words === undefined) return undefined;
  if (words.end("its-keyword", text, at) > 0) return "";
  const gap = /\s*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  const its = words.before("its", text, at - gap);
  return its ? text.slice(its.start, at) : undefined;
}

/** The words of the language at a place; undefined for English. */
export function languageAt(at: number, languages: readonly Stretch[]) {
  const next = lowest(languages.length, (i) => (languages[i] as Stretch).start > at);
  const stretch = languages[next - 1];
  return stretch && wordsOf(stretch.language);
}
