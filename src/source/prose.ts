/**
 * Whether text indented by four blanks, which in Markdown is code, is prose that was pasted out of a PDF:
 *
 *         1.     The Working Group on the Universal Periodic Review, established in accordance with
 *         Human Rights Council resolution 5/1, held its forty-eighth session from 20 to 31 January
 */

/** A paragraph begins with a word in capitals, before it perhaps a number, a letter or a dash. */
const opening = /^(?:(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•–—*-])\s+)?[“"'(]?\p{Lu}[\p{L}’'-]*,?\s/u;
/** Words as prose has them: not names with dots, strokes or underlines in them. */
const word = /^[“"'(]?\p{L}[\p{Ll}’'-]+[,;:.)”"'?!]*$/u;
/** What prose hardly has: braces, assignments, calls, prompts, comments. */
const ofCode = /[{}<>=|\\`_]|\w\(\)|^\s*(?:[$#%]|\/\/)/m;

/** The least number of words that make a paragraph of prose, and the part of all that must be words. */
const [fewest, share] = [5, 0.6];

/** Whether most of it is prose, by its paragraphs. */
export function isProse(block: string): boolean {
  let [prose, all] = [0, 0];
  for (const paragraph of block.split(/\n[ \t]*\n/)) {
    const text = paragraph.trim();
    all += text.length;
    if (isParagraph(text)) prose += text.length;
  }
  return prose > all / 2;
}

function isParagraph(text: string): boolean {
  if (!opening.test(text) || ofCode.test(text)) return false;
  const parts = text.split(/\s+/);
  const words = parts.filter((part) => word.test(part)).length;
  return words >= fewest && words >= parts.length * share;
}
