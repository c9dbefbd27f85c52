/** Texts for property tests: fragments of citations joined at random, and all available texts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const fragments = [
  ..."/\\.,;:()[]*-–—−“”\"'’¹²5 \n\t|>#_&%°АСЕ／２",
  "\n\n",
  " \n",
  "\u00a0",
  ...[
    "A",
    "S",
    "E",
    "a",
    "CTOC/COP",
    "CAC/COSP",
    "ECE/TRANS",
    "HIV/AIDS",
    "GA",
    "SG/SM",
    "UNEP/EA.5",
    "IDB.45",
    "GC(60)",
  ],
  ...[
    "A/64/293",
    "S/2007/600",
    "E/2009/27",
    "A/RES/64/293",
    "S/RES/1325 (2000)",
    "CTOC/COP/WG.4/2011/8",
    "A/80/6 (Sect. 3)",
  ],
  ...[
    "A/62/7 and Add.1–3",
    "A/64/RES/293",
    "CTOC/COP/WG4/2011/8",
    "S /RES/2577",
    "A/HRC/RES/31/6",
    "A/RES/217 (III) A",
  ],
  ...[
    "/RES",
    "/WG.4",
    "/L.20",
    "/Add.1",
    "/Rev.2",
    "/Corr.1",
    "/CRP.8",
    "Add.1",
    "Corr.2",
    "Rev. 2",
    "Adds.1",
    "(Vol. II)",
    "(Sect. 29)",
  ],
  ...[
    "resolution ",
    "resolutions ",
    "decision ",
    "decisions ",
    "draft resolution ",
    "Resolution",
    "RESOLUTION ",
    "reso-\nlution ",
    "presidential statement ",
  ],
  ...[
    "64/293",
    "4/4",
    "55/25",
    "2008/25",
    "S-27/2",
    "ES-10/1",
    "217 A (III)",
    "1325 (2000)",
    "1325",
    "1/CP.21",
    "XII/3",
    "42/37 A to C",
    "62/511 A",
  ],
  ...[
    " of 30 July 2010",
    ", adopted on 30 July 2010",
    ", entitled “Title”",
    ', entitled "Title"',
    " (A/RES/64/293)",
    ", annex",
    ", annex II",
  ],
  ...[
    "General Assembly ",
    "Security Council ",
    "Human Rights Council ",
    "the Conference ",
    "Conference of the Parties ",
    "GA ",
    "UNSC ",
  ],
  ...[" and ", ", ", " to ", "; ", " or ", " as well as ", " in particular ", "its ", " of ", " the ", "No. ", "see "],
  ...[
    "para. 5",
    "paras. 5 and 6",
    "paragraph 5 (a) of ",
    "paragraphs 5 to 9",
    "sect. III",
    "chap. II",
    "annex I to ",
    "art. 6",
    "p. 5",
    "22(c)",
    "Op. 16",
    "OP5",
  ],
  ...[
    "article 32, paragraph 3, of the Convention",
    "rule 2 of the rules of procedure",
    "article ",
    " of the Charter",
    "agenda item 8 (b)",
    "item 2 of the provisional agenda*",
  ],
  ...[
    "the same resolution",
    "that decision",
    "Ibid., ",
    "ibid.",
    "Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (",
  ],
  ...[
    "82nd plenary meeting",
    ", on 29 November 1979",
    "https://undocs.org/",
    "undocs.org/A/64/1",
    "www.un.org/",
    "?symbol=",
  ],
  ...[
    "14/4",
    "24/7",
    "1920 x 1080",
    "the word",
    "Working Group",
    "24-12345\n2/14\n",
    "A/79/L.2\nTitle\n\n24-12345\n2/14\n\n",
  ],
];

/** Strings made from fragments of citations. */
export const glued = fc.array(fc.constantFrom(...fragments), { maxLength: 24 }).map((parts) => parts.join(""));

/** Any string, including astral characters and lone surrogates. */
export const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.string());

const folders = ["fixtures", "fixtures/annotated", "../shared/seeds", "../shared/gold/texts"];

/** All available texts, by path; prints which folders are missing. */
export function textsHere(of: readonly string[] = folders): [path: string, text: string][] {
  return of.flatMap((folder) => {
    if (!existsSync(folder)) {
      console.log(`${folder} is not here: its texts are left out.`);
      return [];
    }
    return readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name): [string, string] => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, "utf8")]);
  });
}
