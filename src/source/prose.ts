/**
 * Recognizes prose pasted from a PDF in text that is indented by four blanks, which is code in Markdown:
 *
 *         1.     The Working Group on the Universal Periodic Review, established in accordance with
 *         Human Rights Council resolution 5/1, held its forty-eighth session from 20 to 31 January
 */

/** A paragraph begins with a capitalized word, possibly after a number, a letter or a dash. */
const opening = /^(?:(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•–—*-])\s+)?[“"'(]?\p{Lu}[\p{L}’'-]*,?\s/u;
/** Words as in prose: not names that contain dots, strokes or underscores. */
const word = /^[“"'(]?\p{L}[\p{Ll}’'-]+[,;:.)”"'?!]*$/u;
/** What prose rarely contains: braces, assignments, calls, prompts, comments. */
const ofCode = /[{}<>=|\\`_]|\w\(\)|^\s*(?:[$#%]|\/\/)/m;

/** Least number of words in a paragraph of prose, and least share of words among all its tokens. */
const [fewest, share] = [5, 0.6];

/** Whether most of a block is prose, judged by its paragraphs. */
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
