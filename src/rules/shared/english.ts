import type { Citation, Fault } from "../../types/citation.ts";
import { wordsAround } from "../../words/language.ts";

/**
 * Whether an English word may be mended: "para" is a preposition in Spanish, "article 22(c)" is right in French. Outside
 * a citation the words around must be English, inside one they must not be another language's.
 */
export function isEnglish({ start }: Fault, citation: Citation | undefined, text: string): boolean {
  const { english, other } = wordsAround(text, start);
  return citation === undefined ? english > other : english >= other;
}
