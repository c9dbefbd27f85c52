/** Counts the numbered paragraphs of a text and its annexes. */

/**
 *   4. The Council …    12\\. In Markdown …    4, Requests … (as scanned)    Annex    Annex II
 */
const numbers = /^[ \t#*]*(?:(Annex)(?:[ \t]+([IVX]+))?[ \t*]*$|(\d{1,3})\\?(?:\.|,(?=\s+[A-Z]))(?=(\s+\S)?))/gm;

/** The highest paragraph number before the first annex, even if lower numbers are missing. */
export function highestNumber(text: string): number {
  let highest = 0;
  for (const [, annex, , numeral, next = ""] of text.matchAll(numbers)) {
    if (annex) break;
    if (/[“"A-Z]$/.test(next)) highest = Math.max(highest, Number(numeral));
  }
  return highest;
}

/**
 * The highest number of the paragraphs `1.`, `2.`, … if they run without a gap to the first annex. Absent if they start
 * again, as in texts of several parts, or if one is missing, because then a number does not identify one paragraph.
 */
export function counts(text: string): { paragraphs?: number; annexes?: number } {
  let [paragraphs, runsOn, annexes] = [0, true, 0];
  for (const [, annex, roman, numeral, next = ""] of text.matchAll(numbers)) {
    if (annex) annexes = Math.max(annexes + (roman ? 1 : 0), 1);
    if (annexes > 0 || annex || next === "") continue;
    const number = Number(numeral);
    if (number === paragraphs + 1) paragraphs = number;
    // a lower number starts a new list; a higher one leaves a gap, unless it ends a sentence: "in paragraph ⏎ 15. see"
    else if (number === 1 || (number > paragraphs && (number < paragraphs + 5 || /[“"A-Z]$/.test(next))))
      runsOn = false;
  }
  return { ...(runsOn && paragraphs > 0 ? { paragraphs } : {}), ...(annexes > 0 ? { annexes } : {}) };
}
