// Numbers that run on, and numbers without a keyword.
import { resolves } from "./resolved.ts";

resolves("a running number tells its session or year", {
  "General Assembly resolutions 3236 and 2758": [
    "resolutions 3236 → A/RES/3236 (XXIX) (named)",
    "2758 → A/RES/2758 (XXVI) (named)",
  ],
  "GA resolution 217A": ["resolution 217A → A/RES/217 (III) A (named)"],
  "Security Council resolution 1325": ["resolution 1325 → S/RES/1325 (2000) (named)"],
  "the General Assembly, in resolution 3379,": ["resolution 3379 → A/RES/3379 (XXX) (sentence)"],
  // The Council has not come so far
  "the Security Council, in resolution 3379,": ["resolution 3379 → S/RES/3379 (sentence)"],
});

resolves("a running number whose body is not named is of the one that came to it that year", {
  "UN Resolution 181 of 29 November 1947": ["Resolution 181 → A/RES/181 (II) (date)"],
  "The Security Council debated United Nations resolution 194 of 1948.": [
    "resolution 194 of 1948 → A/RES/194 (III) (form)",
  ],
  "UN resolution 242 of 1967": ["resolution 242 of 1967 → S/RES/242 (1967) (form)"],
  "UN resolution 3379": ["resolution 3379 → A/RES/3379 (XXX) (date)"],
  "UN Resolution 181": ["Resolution 181 → ?"],
  "UNSCR 2254/2015": ["UNSCR 2254/2015 → S/RES/2254 (2015) (named)"],
  "resolutions 2254/2015 and 242/1967": [
    "resolutions 2254/2015 → S/RES/2254 (2015) (form)",
    "242/1967 → S/RES/242 (1967) (form)",
  ],
  // of 1998, with the indicator of a note
  "Economic and Social Council resolution 1998/2015": ["resolution 1998/2015 → E/RES/1998/2015 (named)"],
  "a screen of resolution 181 and a scan of resolution 3000 of it": [],
});

resolves("a number with a year needs no keyword where it is of that year", {
  "as set out in 2673 (2023)": ["2673 (2023) → S/RES/2673 (2023) (form)"],
  "exports were 2673 (2005) tons": [],
  "a loss of 58 (1960) tons": [],
});

resolves("in a table of resolutions a wrong year is read", {
  "Security Council resolutions\n\n1325 (2001)\n": ["1325 (2001) → S/RES/1325 (2001) (heading)"],
  "Exports\n\n1325 (2001)\n": [],
});

resolves("running numbers of the General Assembly", {
  "General Assembly resolutions 181, 194 and 3236": [
    "resolutions 181 → A/RES/181 (II) (named)",
    "194 → A/RES/194 (III) (named)",
    "3236 → A/RES/3236 (XXIX) (named)",
  ],
  "resolution No. 95 of the General Assembly": ["resolution No. 95 → A/RES/95 (I) (named)"],
  "resolution 95 of the General Assembly": [],
});

resolves("under a heading, what it says or the number allows", {
  "General Assembly decision\n\n79/513\n": ["79/513 → A/DEC/79/513 (heading)"],
  "Economic and Social Council decisions\n\n2004/233\n": ["2004/233 → E/DEC/2004/233 (heading)"],
  "Human Rights Council resolutions and decisions\n\n31/6\n\n2/113\n": [
    "31/6 → A/HRC/RES/31/6 (heading)",
    "2/113 → A/HRC/DEC/2/113 (heading)",
  ],
  "Resolutions of the Economic and Social Council\n\n2003/61\n": ["2003/61 → E/RES/2003/61 (heading)"],
  "Conference of the Parties decisions\n\n3/CP.11\n": ["3/CP.11 → FCCC/CP decision 3/CP.11 (form)"],
});

resolves("a heading that names no known body ends what the heading above said", {
  "General Assembly resolutions\n\n64/293\n\nIndian Ocean Tuna Commission resolutions\n\n12/07\n": [
    "64/293 → A/RES/64/293 (heading)",
  ],
  "General Assembly resolutions\n\n64/293\n\nEconomic and Social Council resolutions and decisions\n\n2020/19\n": [
    "64/293 → A/RES/64/293 (heading)",
    "2020/19 → E/RES/2020/19 (heading)",
  ],
  "Security Council resolution\n\n1325 (2000)\n": ["1325 (2000) → S/RES/1325 (2000) (form)"],
});
