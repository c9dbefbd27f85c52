/** The program and Peggy's own parser read the same grammar: at every place of every text they find the same. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { parse } from "#parser";
import { languages, wordsOf } from "../../src/facts/languages.ts";
import { fold } from "../../src/parse/fold.ts";
import { oracle } from "./parsers.ts";

type Parse = (input: string, options: object) => unknown;

let peggys: Parse;
beforeAll(async () => {
  peggys = (await oracle()) as Parse;
});

/** Every place, and not only those where a citation can begin. */
const next = (length: number) => (from: number) => (from < length ? from : -1);

function expectSame(text: string, startRule: string, language?: string): number {
  const folded = fold(text);
  const words = language === undefined ? undefined : () => wordsOf(language);
  const options = { startRule, next: next(folded.length), ...(words && { words }) };
  const found = (parse as Parse)(folded, options);
  expect(found, `${startRule} ${language ?? ""}`).toEqual(peggys(folded, options));
  return JSON.stringify(found).length;
}

const english = ["Text", "Masthead", "Sittings", "Weekdays"];

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { encoding: "utf8", recursive: true })
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    : [];

const own = textsIn("fixtures");

test.each(english)("%s: the project's own passages", (rule) => {
  expect(own.length).toBeGreaterThan(5);
  for (const text of own) expectSame(text, rule);
});

// one in sixteen of the published texts: every place of all of them takes minutes
const published = textsIn("../shared/gold/texts").filter((_, i) => i % 16 === 0);

test.skipIf(published.length === 0)("Text: published texts (needs ../shared)", () => {
  for (const text of published) expectSame(text, "Text");
});

test.each(languages)("OtherText and Masthead in %s: passages (needs ../shared)", (language) => {
  const passages = textsIn(`../shared/gold/languages/passages/${language}`);
  for (const text of passages) for (const rule of ["OtherText", "Masthead"]) expectSame(text, rule, language);
});

/** Pieces of citations, of which random texts are made. */
const pieces = [
  ...[
    "A/RES/64/293",
    "S/2011/13",
    "CTOC/COP/WG.4/2011/8",
    "A/80/6 (Sect. 16)",
    "/Add.1",
    "/Corr.2",
    "A/C.3/80/L.5/Rev.1",
  ],
  ...[
    "resolution",
    "decision",
    "resolutions",
    "of",
    "and",
    ",",
    ";",
    "(",
    ")",
    " ",
    " ",
    "\n",
    "\n\n",
    "to",
    "-",
    "–",
    "/",
  ],
  ...[
    "General Assembly",
    "Security Council",
    "Human Rights Council",
    "its",
    "the same",
    "paragraph",
    "paras.",
    "annex",
  ],
  ...["64/293", "1325 (2000)", "217 A (III)", "2625 (XXV)", "S-27/2", "ES-11/1", "12/8", "4/4", "70", "5", "(a)", "I"],
  ...[
    "28 July 2010",
    "of 30 June",
    "entitled “",
    "”",
    "article",
    "Charter of the United Nations",
    "Ibid.",
    "Official Records",
  ],
  ...[
    "general comment No. 36",
    "fifth session",
    "held in Vienna from 18 to 22 October 2010",
    "Tuesday, ",
    "OP5",
    "UNSCR",
  ],
];

test("Text, Sittings and Weekdays: random texts", () => {
  let length = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), fc.constantFrom("", " "), (some, glue) => {
      for (const rule of ["Text", "Sittings", "Weekdays"]) length += expectSame(some.join(glue), rule);
    }),
    { numRuns: 1000 },
  );
  expect(length).toBeGreaterThan(100_000);
});

test("Text: the project's own passages with random changes", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...own),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom("", ...pieces)), { minLength: 1, maxLength: 12 }),
      (text, from, changes) => {
        let changed = text.slice(from % text.length).slice(0, 600);
        for (const [at, length, piece] of changes) {
          const start = at % (changed.length + 1);
          changed = changed.slice(0, start) + piece + changed.slice(start + length);
        }
        expectSame(changed, "Text");
      },
    ),
    { numRuns: 300 },
  );
});

test.each(["A/RES/64/293", "A/80/6(Sect. 16)/Add.1", "S/2011/13*", "64/293", ""])("Symbol: %j", (text) => {
  expectSame(text, "Symbol");
});
