/**
 * Guesses whether the words around an offset are English. src/parse/languages.ts determines the language of a
 * paragraph; this is for quotations within one and for languages that have no table, where English spellings are not
 * corrected.
 */

const english = new Set(
  "the of and to in by with from which this that shall is are was were be for see also under its their as at on above below where states".split(
    " ",
  ),
);
/** Words of Spanish, French, Portuguese, Italian and German that are not English words. */
const other = new Set(
  "de la el los las del al y en por que una un con su des les le et du dans sur par au aux il lo gli della di und der das den dem von zu mit für ist não os das".split(
    " ",
  ),
);

/** A word with a Latin letter; most have one of these. */
const latin = /[A-Za-z]|\p{Script=Latin}/u;

/** How far to look to each side, in UTF-16 code units. */
const reach = 120;

/**
 * Whether the words around `at` are English. In other languages a finding would be wrong: "para" is a preposition in
 * Spanish, "article 22(c)" is right in French, and Chinese sets no space before a parenthesis. Without any telltale
 * words nearby, a citation (`isCited`) counts as English, other text does not.
 */
export function soundsEnglish(text: string, at: number, isCited: boolean): boolean {
  const words = text.slice(Math.max(0, at - reach), at + reach).match(/\p{L}+/gu) ?? [];
  let [ofEnglish, ofOthers] = [0, 0];
  for (const word of words) {
    const small = word.toLowerCase();
    if (english.has(small)) ofEnglish++;
    else if (other.has(small) || (word.length > 1 && !latin.test(word))) ofOthers++;
  }
  return isCited ? ofEnglish >= ofOthers : ofEnglish > ofOthers;
}
