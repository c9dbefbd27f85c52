import type { Measure } from "./wide.ts";

export type { Measure };

const narrow: Measure = { width: (text) => text.length, characters: (text) => text.split("") };

/** Latin, Greek and Cyrillic letters and common punctuation: one UTF-16 code unit, one character, one column. */
const narrowOnly = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/;

/** The measure for `text`. Most text can simply be counted; only other text loads the width tables. */
export async function measureFor(text: string): Promise<Measure> {
  return narrowOnly.test(text) ? narrow : (await import("./wide.ts")).wide;
}
