/**
 * Folding replaces look-alike characters by plain ones, one UTF-16 code unit by one, so that offsets into the folded text
 * are valid in the original. A character folded inside a citation may be a fault of its spelling.
 */

const strokes = "\u2044\u2215\u29f8\uff0f";
const dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const spaces = "\u00a0\u2007\u2009\u202f\u3000";
const invisible = "\u00ad\u200b\u200c\u200d\ufeff";
// Cyrillic and Greek capitals that look like Latin ones, and the small letters of "Rev" and "Corr"
const alike = new Map(
  [..."АВЕКМНОРСТХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].map((c, i) => [c, "ABEKMHOPCTXSIJABEZHIKMNOPTYX"[i] as string]),
);

const fullWidth = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i));
const plain = new Map<string, string>([
  ...[...dashes].map((c) => [c, "-"] as const),
  ...[...spaces].map((c) => [c, " "] as const),
  ...fullWidth.map((c, i) => [c, String.fromCharCode(0x21 + i)] as const),
  ...[...strokes].map((c) => [c, "/"] as const),
  ...alike,
]);

export function fold(text: string): string {
  const unixLines = text.includes("\r") ? text.replace(/\r/g, " ") : text;
  // Matching a range is faster than matching a set, and few texts have many characters beyond ASCII
  return unixLines.replace(/[\u0080-\uffff]/g, (character) => plain.get(character) ?? character);
}

/** The fault of a folded character inside a symbol; undefined for dashes and spaces of good typography. */
export function foldedFault(character: string): "stroke" | "script" | undefined {
  if (strokes.includes(character)) return "stroke";
  if (dashes.includes(character) || spaces.includes(character) || character === "\r" || invisible.includes(character))
    return undefined;
  return "script";
}
