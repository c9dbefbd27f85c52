/** Splits a text into paragraphs, with what is the same in every language: the numbers and the relative length. */
import type { Span } from "../types/source.ts";

export interface Paragraph extends Span {
  /** Runs of digits in reading order, in European digits: "64/293 (٢٠١٣)" has 64, 293 and 2013. */
  readonly numbers: readonly string[];
}

/** Paragraphs are separated by blank lines; a line that begins with a number or a letter of its own also starts one. */
const start = /(?:^|\n)[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[#>*-]\s|[\p{Nd}]{1,3}[.)、．－-]|\(?\p{L}\)\s))/gu;

export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const { index, 0: between } of [...text.matchAll(start), { index: text.length, 0: "" }]) {
    const words = text.slice(from, index);
    if (/\S/.test(words)) paragraphs.push({ start: from, end: index, numbers: numbersIn(words) });
    from = index + between.length;
  }
  return paragraphs;
}

/**
 * The digits of a text, including Arabic and full-width ones, as European digits. Skips raised digits, which mark
 * notes: "64/293²" has 64 and 293.
 */
export const numbersIn = (text: string): string[] =>
  text.replace(raised, " ").normalize("NFKC").replace(arabic, european).match(/\d+/g) ?? [];

const raised = /[\u00b2\u00b3\u00b9\u2070-\u2079]/g;
const arabic = /[\u0660-\u0669\u06f0-\u06f9]/g;
const european = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);
