/**
 * A run of Hebrew and Arabic words and what stands between them, up to a quotation mark or a Latin letter: "الفقرة 3
 * من". The letters are U+0590 to U+08FF and their presentation forms.
 */
export const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^A-Za-z"\u201c\u201d\n]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc0-9)])?/g;
