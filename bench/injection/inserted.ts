/** For kinds with few places in the texts: inserts true sentences at the ends of paragraphs, and puts the error into them. */

import { actNamed } from "../../src/facts/act-names.ts";
import { toRoman } from "../../src/words/roman.ts";
import type { Kind, Passage } from "./edit.ts";
import type { Random } from "./random.ts";
import { paragraphEnds } from "./sentences.ts";

/** Number of sentences inserted into each text. */
const ofEach = 3;

/** The right and the wrong text, for a sentence with " § " in its place. */
interface Sentence {
  readonly around: string;
  readonly right: string;
  readonly wrong: string;
  /** Set if no suggestion can be expected, because any number may be meant. */
  readonly any?: true;
}

/** Adds places to a kind: after those in the texts, inserted sentences. */
export const more = (
  { name, edits, ...kind }: Kind,
  rules: readonly string[],
  sentence: (random: Random, passage: Passage) => Sentence | undefined,
): Kind => ({
  ...kind,
  name,
  *edits(passage, random) {
    yield* edits(passage, random);
    for (const at of paragraphEnds(passage, ofEach, random)) {
      const made = sentence(random, passage);
      if (!made) continue;
      const [text, was] = [made.wrong, made.right].map((words) => ` ${made.around.replace("§", words)}`) as [
        string,
        string,
      ];
      yield {
        start: at,
        end: at,
        text,
        was,
        at: { start: at, end: at },
        rules,
        ...(made.any ? {} : { right: [made.right] }),
      };
    }
  },
});

const instruments = [
  "United Nations Convention against Transnational Organized Crime",
  "United Nations Convention against Corruption",
  "Convention on the Rights of the Child",
  "International Covenant on Civil and Political Rights",
  "International Covenant on Economic, Social and Cultural Rights",
  "Convention on the Elimination of All Forms of Discrimination against Women",
];

type Make = Parameters<typeof more>[2];

export const article: Make = (random, { registry }) => {
  const name = random.pick(instruments);
  const highest = registry.instrument(name)?.highest;
  if (highest === undefined) return undefined;
  const [right, wrong] = [random.between(1, highest), highest + random.between(1, 40)].map(String) as [string, string];
  return { around: `States are bound by article § of the ${name}.`, right, wrong, any: true };
};

/** A wrong paragraph of a cited resolution whose paragraphs are counted. */
export const paragraph: Make = (random, { resolved }) => {
  const counted = resolved.filter(
    ({ entry, kind, target }) =>
      kind === "resolution" &&
      entry?.paragraphs?.basis === "header" &&
      !entry.annexes &&
      /^A\/RES\/\d+\/\d+$/.test(target ?? ""),
  );
  if (counted.length === 0) return undefined;
  const { target, entry } = random.pick(counted);
  const last = entry?.paragraphs?.value ?? 0;
  const around = `See paragraph § of General Assembly resolution ${actNamed(target ?? "")?.number}.`;
  return { around, right: String(random.between(1, last)), wrong: String(last + random.between(1, 20)), any: true };
};

const document = (random: Random): string => `A/${random.between(60, 80)}/${random.between(100, 499)}`;

export const range: Make = (random) => {
  const [from, by] = [random.between(10, 60), random.between(1, 30)];
  const [word, dash] = [random.pick(["paras.", "pp.", "paragraphs"]), random.pick(["–", "-"])];
  const said = (a: number, b: number) => `${word} ${a}${dash}${b}`;
  return { around: `See ${document(random)}, §.`, right: said(from, from + by), wrong: said(from + by, from) };
};

export const subparagraph: Make = (random) => {
  const [number, letter] = [random.between(1, 60), random.pick(["a", "b", "c", "d"])];
  return {
    around: `See ${document(random)}, §.`,
    right: `para. ${number} (${letter})`,
    wrong: `para. ${number}(${letter})`,
  };
};

export const joint: Make = (random, { registry }) => {
  const [a, b] = [document(random), `S/${random.between(2005, 2020)}/${random.between(1, 900)}`];
  // A draft resolution of the Council is never half of a joint symbol
  if (registry.adoptedAs(b) !== undefined) return undefined;
  return { around: "See §.", right: `${a}-${b}`, wrong: `${a}${random.pick([" -", "- ", " - "])}${b}` };
};

/** A number of the General Assembly before 1976, and its session. */
function early(random: Random, { registry }: Passage) {
  const session = random.between(1, 30);
  const range = registry.legacyRange(toRoman(session));
  return range && { session, number: random.between(range.first, range.last) };
}

export const arabicSession: Make = (random, passage) => {
  const { session, number } = early(random, passage) ?? {};
  if (session === undefined) return undefined;
  const around = "States recalled General Assembly resolution §.";
  return { around, right: `${number} (${toRoman(session)})`, wrong: `${number} (${session})` };
};

export const letter: Make = (random, passage) => {
  const { session, number } = early(random, passage) ?? {};
  if (session === undefined) return undefined;
  const [part, roman] = [random.pick(["A", "B", "C", "D"]), toRoman(session)];
  const around = "States recalled General Assembly resolution §.";
  return { around, right: `${number} ${part} (${roman})`, wrong: `${number} (${roman}) ${part}` };
};

export const yearLeftOut: Make = (random, { registry }) => {
  const number = random.between(1000, 2700);
  const year = registry.councilYear(number)?.label;
  const around = "States recalled Security Council resolution §, and agreed.";
  return year === undefined ? undefined : { around, right: `${number} (${year})`, wrong: String(number) };
};

export const bySymbol: Make = (random) => {
  const right = `${random.between(50, 78)}/${random.between(1, 200)}`;
  return { around: "In its resolution §, the General Assembly agreed.", right, wrong: `A/RES/${right}` };
};

export const abbreviated: Make = (random) => {
  const [right, wrong, number] = random.pick([
    ["General Assembly", "GA", "64/293"],
    ["General Assembly", "UNGA", "55/25"],
    ["General Assembly", "G.A.", "65/230"],
    ["Security Council", "SC", "1325 (2000)"],
    ["Security Council", "UNSC", "1540 (2004)"],
    ["Economic and Social Council", "ECOSOC", "2002/13"],
  ] as const);
  return { around: `States recalled § resolution ${number}.`, right, wrong };
};
