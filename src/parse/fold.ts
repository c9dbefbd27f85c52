/**
 * Folding replaces look-alike characters with plain ones, one UTF-16 code unit for one, so that offsets into the folded
 * text are valid in the original. A folded character inside a citation may be a spelling fault.
 */

const strokes = "\u2044\u2215\u29f8\uff0f";
const dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
// Spaces other than U+0020, and directional marks
const spaces = "\u00a0\u2007\u2009\u202f\u3000\u200e\u200f\u061c\u202a\u202b\u202c";
const invisible = "\u00ad\u200b\u200c\u200d\ufeff";
// Cyrillic and Greek capitals that look like Latin ones, and the small letters of "Rev" and "Corr"
const alike = new Map(
  [..."АВЕКМНОРСТХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].map((c, i) => [c, "ABEKMHOPCTXSIJABEZHIKMNOPTYX"[i] as string]),
);

const arabicDigits = Array.from({ length: 10 }, (_, i) => [String.fromCharCode(0x660 + i), String(i)] as const);
const fullWidth = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i));
const plain = new Map<string, string>([
  ...[...dashes].map((c) => [c, "-"] as const),
  ...[...spaces].map((c) => [c, " "] as const),
  ...fullWidth.map((c, i) => [c, String.fromCharCode(0x21 + i)] as const),
  ...[...strokes].map((c) => [c, "/"] as const),
  ...arabicDigits,
  ...alike,
]);

/** By code unit: the code unit that it is folded to, or 0. */
const folds = new Uint16Array(0x10000);
for (const [character, to] of plain) folds[character.charCodeAt(0)] = to.charCodeAt(0);
folds["\r".charCodeAt(0)] = 32;

/** Candidates for folding; the engine skips ASCII quickly. */
const candidates = /[\r\u0080-\uffff]+/g;

/** The last whole text and its folded form. */
let last = { text: "", folded: "" };

/** Folds a whole text, which is needed twice: to find its page breaks, and to parse it. */
export function foldWhole(text: string): string {
  if (text !== last.text) last = { text, folded: fold(text) };
  return last.folded;
}

export function fold(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  candidates.lastIndex = 0;
  for (let found = candidates.exec(text); found !== null; found = candidates.exec(text)) {
    for (let i = found.index; i < candidates.lastIndex; i++) {
      const unit = text.charCodeAt(i);
      const to = folds[unit] as number;
      if (to === 0 || (isCyrillic(unit) && isInWord(text, i))) continue;
      pieces.push(text.slice(from, i), String.fromCharCode(to));
      from = i + 1;
    }
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join("");
}

const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit <= 0x4ff;

/** Whether the Cyrillic letters around `at` form a word: not all of them look Latin, as they do in "СТОС". */
function isInWord(text: string, at: number): boolean {
  for (let i = at - 1; isCyrillic(text.charCodeAt(i)); i--) if (folds[text.charCodeAt(i)] === 0) return true;
  for (let i = at + 1; isCyrillic(text.charCodeAt(i)); i++) if (folds[text.charCodeAt(i)] === 0) return true;
  return false;
}

/** The fault of a folded character inside a symbol; undefined for dashes and spaces of good typography. */
export function foldedFault(character: string): "stroke" | "script" | undefined {
  if (strokes.includes(character)) return "stroke";
  if (dashes.includes(character) || spaces.includes(character) || character === "\r" || invisible.includes(character))
    return undefined;
  return "script";
}
