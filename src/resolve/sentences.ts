/** Sentences and paragraphs, as needed to infer whose resolution is meant. */
import { lowest } from "../text/binary-search.ts";
import type { Span } from "../types/source.ts";

/** How far to look for the ends of a sentence or paragraph, in UTF-16 units. */
const reach = 3000;

/**
 * The paragraph around an offset: up to the nearest blank lines, which separate paragraphs in Markdown and hard-wrapped
 * text alike.
 *
 * @param breaks starts of notes and numbered paragraphs, in order
 */
export function paragraphAround(text: string, at: number, breaks: readonly number[] = []): Span {
  const next = lowest(breaks.length, (i) => (breaks[i] as number) > at);
  return {
    start: Math.max(lastBlankLine(text, at), breaks[next - 1] ?? 0),
    end: Math.min(nextBlankLine(text, at), breaks[next] ?? text.length),
  };
}

/** The sentence around `at`: from the full stop or semicolon before it to the one after it, within a paragraph. */
export function sentenceAround(text: string, at: number, within: Span): Span {
  let start = at;
  while (start > within.start && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < within.end && !endsSentence(text, end)) end++;
  return { start, end };
}

// ". T", ".4 T" with the indicator of a note, "; "; not the stop of "para. 5", "No. 12" or "19. Dezember 1991"
function endsSentence(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  // ; . ? !
  if (mark === 59) return true;
  if (mark !== 46 && mark !== 63 && mark !== 33) return false;
  return (
    /^\d{0,3}[”")]?\s+["“(]?[A-Z]/.test(text.slice(at + 1, at + 12)) &&
    !/\b(?:Art|No|Nos|Res|Doc|Vol|Chap|Sect|Add|Corr|Rev|Mr|Ms|Dr|St|U\.N|G\.A|S\.C)$/i.test(
      text.slice(Math.max(0, at - 4), at),
    ) &&
    !(isDigit(text.charCodeAt(at - 1)) && germanDate.test(text.slice(at + 1, at + 18)))
  );
}

/** "19[. Dezember 1991]" */
const germanDate = /^\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s+\d{4}/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function lastBlankLine(text: string, at: number): number {
  const limit = Math.max(0, at - reach);
  for (let i = at - 1; i >= limit; i--) {
    if (text.charCodeAt(i) !== 10) continue;
    let j = i - 1;
    while (j >= limit && isBlank(text.charCodeAt(j))) j--;
    if (j < limit || text.charCodeAt(j) === 10) return i + 1;
  }
  return limit;
}

function nextBlankLine(text: string, at: number): number {
  const limit = Math.min(text.length, at + reach);
  for (let i = at; i < limit; i++) {
    if (text.charCodeAt(i) !== 10) continue;
    let j = i + 1;
    while (j < limit && isBlank(text.charCodeAt(j))) j++;
    if (j >= limit || text.charCodeAt(j) === 10) return i;
  }
  return limit;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0;
