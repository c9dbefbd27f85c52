/** Whether words around a place are English: spellings of English are not mended in other languages. */

const english = new Set(
  "the of and to in by with from which this that shall is are was were be for see also under its their as at on above below where states".split(
    " ",
  ),
);
/** Of Spanish, French, Portuguese, Italian and German; none is an English word. */
const other = new Set(
  "de la el los las del al y en por que una un con su des les le et du dans sur par au aux il lo gli della di und der das den dem von zu mit für ist não os das".split(
    " ",
  ),
);

/** In UTF-16 units, to each side. */
const reach = 120;

/**
 * Whether the words around `at` are English: "para" is a preposition in Spanish, "article 22(c)" is right in French, and
 * Chinese sets no space before a parenthesis. In a citation (`isCited`) a text without such words is English; outside
 * one there must be some.
 */
export function isEnglish(text: string, at: number, isCited: boolean): boolean {
  const words = text.slice(Math.max(0, at - reach), at + reach).match(/\p{L}+/gu) ?? [];
  const count = (is: (word: string) => boolean) => words.filter((word) => is(word.toLowerCase())).length;
  const ofEnglish = count((word) => english.has(word));
  const ofOthers = count((word) => other.has(word) || (word.length > 1 && !/\p{Script=Latin}/u.test(word)));
  return isCited ? ofEnglish >= ofOthers : ofEnglish > ofOthers;
}
