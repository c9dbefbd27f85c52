/**
 * Folding: characters that stand for a plain one become it, one UTF-16 unit for one, so that every offset in
 * the folded text holds in the original. What was folded inside a citation is a fault of its spelling, or none.
 */

const strokes = "\u2044\u2215\u29f8\uff0f";
const dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const spaces = "\r\u00a0\u2007\u2009\u202f\u3000";
const invisible = "\u00ad\u200b\u200c\u200d\ufeff";
// Cyrillic and Greek capitals that look like Latin ones, and the small ones of "Rev", "Corr"
const alike = new Map(
  [..."АВЕКМНОРСТХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].map((c, i) => [c, "ABEKMHOPCTXSIJABEZHIKMNOPTYX"[i] as string]),
);

const foldable = new RegExp(`[${strokes}${dashes}${spaces}\\uff01-\\uff5e${[...alike.keys()].join("")}]`, "g");

export function fold(text: string): string {
  return text.replace(foldable, plain);
}

function plain(character: string): string {
  if (dashes.includes(character)) return "-";
  if (spaces.includes(character)) return " ";
  if (strokes.includes(character)) return "/";
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return alike.get(character) ?? character;
}

/** What is wrong with a folded character inside a symbol; undefined for the dashes and spaces of good typing. */
export function foldedFault(character: string): "stroke" | "script" | undefined {
  if (strokes.includes(character)) return "stroke";
  if (dashes.includes(character) || spaces.includes(character) || invisible.includes(character)) return undefined;
  return "script";
}
