/**
 * Errors inside lists, beside joint owners, in notes, in supplements and after "Ibid.", and transposed letters in
 * stems.
 */

import { longDate } from "../../src/words/wording.ts";
import type { Edit, Kind, Passage } from "./edit.ts";
import type { Random } from "./random.ts";
import { paragraphEnds } from "./sentences.ts";

/** A true sentence with "§" for the words in question, the right and the wrong words, and the right names. */
interface Sentence {
  readonly around: string;
  readonly right: string;
  readonly wrong: string;
  readonly names?: readonly string[];
}

/** Number of sentences inserted into each text. */
const ofEach = 3;

const inserted = (
  name: string,
  rules: readonly string[],
  sentence: (random: Random, passage: Passage) => Sentence | undefined,
): Kind => ({
  name,
  *edits(passage, random) {
    for (const at of paragraphEnds(passage, ofEach, random)) {
      const made = sentence(random, passage);
      if (!made) continue;
      const [text, was] = [made.wrong, made.right].map((words) => ` ${made.around.replace("§", words)}`);
      if (text === undefined || was === undefined) continue;
      const edit: Edit = { start: at, end: at, text, was, at: { start: at, end: at }, rules };
      yield { ...edit, right: [made.right, ...(made.names ?? [])] };
    }
  },
});

/** A Security Council resolution, and the same with the year of another. */
function ofCouncil(random: Random, { registry }: Passage) {
  const number = random.between(1000, 2700);
  const year = registry.councilYear(number)?.year;
  if (year === undefined) return undefined;
  const wrong = `${number} (${year + random.pick([-2, -1, 1, 2])})`;
  return { right: `${number} (${year})`, wrong, names: [`S/RES/${number} (${year})`] };
}

/** A General Assembly resolution with its date, and with that day in another year. */
function ofAssembly(random: Random, { registry }: Passage) {
  const names = registry.siblings(`A/RES/${random.between(50, 77)}/1`);
  const isDated = (name: string) => registry.find(name)?.date?.basis === "header" && /^A\/RES\/\d+\/\d+$/.test(name);
  const name = Array.from({ length: 20 }, () => random.pick(names)).find(isDated);
  const date = name && registry.find(name)?.date?.value;
  if (!name || !date || date.endsWith("02-29")) return undefined;
  const of = (years: number) =>
    `${name.slice(6)} of ${longDate(`${Number(date.slice(0, 4)) + years}${date.slice(4)}`)}`;
  return { right: of(0), wrong: of(random.pick([-2, -1, 1, 2])), names: [name, longDate(date)] };
}

/** Inserts a citation, right or wrong, into one of the shapes. */
const shaped = (
  name: string,
  rules: readonly string[],
  shapes: readonly string[],
  cited: typeof ofCouncil | typeof ofAssembly,
): Kind =>
  inserted(name, rules, (random, passage) => {
    const one = cited(random, passage);
    return one && { around: random.pick(shapes), ...one };
  });

const wrongYear = (name: string, shapes: readonly string[]): Kind =>
  shaped(name, ["date/council-year"], shapes, ofCouncil);

const wrongDate = (name: string, shapes: readonly string[]): Kind =>
  shaped(name, ["date/adoption", "date/session", "date/later"], shapes, ofAssembly);

const rule = "\n\n__________________\n\n";

/** Reports in the Official Records: body, session or year, number of the supplement, and symbol. */
const reports = [
  ["General Assembly", "Seventy-fourth Session", "53", "A/74/53"],
  ["General Assembly", "Sixty-sixth Session", "17", "A/66/17"],
  ["General Assembly", "Seventieth Session", "5A", "A/70/5/Add.1"],
  ["Economic and Social Council", "2015", "7", "E/2015/27"],
  ["Economic and Social Council", "2009", "8", "E/2009/28"],
  ["Economic and Social Council", "2010", "10", "E/2010/30"],
] as const;

/** A preceding note whose organ "Ibid." repeats. */
const earlier = {
  "General Assembly": "Fiftieth Session, Supplement No. 17 (A/50/17)",
  "Economic and Social Council": "2008, Supplement No. 7 (E/2008/27)",
};

const wrongSupplement = (name: string, ibid: boolean): Kind =>
  inserted(name, ["reference/supplement"], (random) => {
    const [organ, session, right, symbol] = random.pick(reports);
    const wrong = right.replace(/\d+/, (digits) => String(Number(digits) + random.pick([1, 2, 10])));
    const records = `Official Records of the ${organ}`;
    const first = ibid ? `97 ${records}, ${earlier[organ]}.\n\n98 Ibid.` : `97 ${records}`;
    return {
      around: `${rule}${first}, ${session}, Supplement No. § (${symbol}), chap. I.\n\n`,
      right,
      wrong,
      names: [`Supplement No. ${Number.parseInt(right, 10)}`],
    };
  });

/** Symbols with components of two or more letters, with and without a full stop. */
const symbols = [
  "A/HRC/27/37",
  "A/RES/64/293",
  "S/RES/1325 (2000)",
  "S/PRST/2009/9",
  "CTOC/COP/2010/6",
  "CTOC/COP/WG.4/2010/6",
  "CAC/COSP/2015/6",
  "CCPR/C/GC/34",
  "CEDAW/C/GC/35",
  "CRPD/CSP/2012/2",
  "A/CONF.151/26",
  "A/AC.237/84",
  "ST/SGB/2003/7",
  "JIU/REP/2011/1",
];

/** "A/HCR/27/37", "A/COFN.151/26", "A/CA.237/84": two letters of a component transposed. */
const stem = inserted("letters exchanged in a stem", ["symbol/stem"], (random) => {
  const symbol = random.pick(symbols);
  const { 0: word = "", index = 0 } = random.pick([...symbol.matchAll(/[A-Z]{2,}/g)]) ?? [];
  const at = random.between(word.length === 2 ? 0 : 1, word.length - 2);
  const mixed = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (mixed === word) return undefined;
  const wrong = symbol.slice(0, index) + mixed + symbol.slice(index + word.length);
  return { around: "The matter is dealt with in §.", right: symbol, wrong, names: [symbol.replace(/ .*/, "")] };
});

export const within: readonly Kind[] = [
  wrongYear("wrong year in the middle of a list", [
    "States recalled Security Council resolutions 1325 (2000), § and 2242 (2015), and agreed.",
    "The Security Council, in its resolutions 1373 (2001) of 28 September 2001, § and 2178 (2014), agreed.",
    "Guided by Security Council resolutions 1325 (2000) on women and peace and security, § and 2242 (2015), States agreed.",
    "States recalled the resolutions of the Security Council, in particular resolutions 1540 (2004), § and 2325 (2016).",
  ]),
  wrongDate("wrong date in the middle of a list", [
    "States recalled General Assembly resolutions 46/182 of 19 December 1991, § and 49/1, and agreed.",
    "States recalled General Assembly resolutions 46/182, in particular its annex, § and 48/104 of 20 December 1993.",
    "The General Assembly, in its resolutions 1514 (XV) of 14 December 1960, § and 47/1, and its decision 48/403, agreed.",
  ]),
  wrongYear("wrong year beside joint owners", [
    "States recalled General Assembly and Security Council resolutions 50/6 and §, and agreed.",
    "States recalled Security Council and General Assembly resolutions § and 50/6, and agreed.",
    "States recalled resolutions 50/6 and § of the General Assembly and the Security Council, and agreed.",
  ]),
  wrongDate("wrong date beside joint owners", [
    "States recalled General Assembly and Security Council resolutions § and 1000 (1995), and agreed.",
    "States recalled Security Council and General Assembly resolutions 1000 (1995) and §, and agreed.",
  ]),
  wrongYear("wrong year in a note", [
    `States agreed.${rule}98 Security Council resolution §.\n\n`,
    `States agreed.${rule}98 A/49/5.\n\n99 See A/49/16 and Security Council resolution §, para. 3.\n\n`,
    "\n\n98 A/49/5.\n99 Security Council resolutions 1000 (1995) and §.\n\n",
  ]),
  inserted("wrong session of a supplement behind “Ibid.”", ["reference/supplement"], (random) => ({
    around: `${rule}97 Official Records of the General Assembly, Seventieth Session, Supplement No. 53 (A/70/53).\n\n98 Ibid., § Session, Supplement No. 53 (A/74/53).\n\n`,
    right: "Seventy-fourth",
    names: ["is of session 74"],
    wrong: random.pick(["Seventy-third", "Seventy-fifth", "Sixty-fourth", "Seventieth"]),
  })),
  wrongSupplement("wrong number of a supplement in a note", false),
  wrongSupplement("wrong number of a supplement behind “Ibid.”", true),
  stem,
];
