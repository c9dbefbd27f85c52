/** Errors in the middle of lists, beside joint owners, in notes, behind "Ibid.", and letters mixed up in stems. */
import type { Edit, Kind, Passage } from "./edit.ts";
import type { Random } from "./random.ts";
import { paragraphEnds } from "./sentences.ts";

/** A true sentence with "§" in place of what is wrong, the right and the wrong words, and names that are right. */
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

/** A resolution of the Security Council, and it with the year of another. */
function ofCouncil(random: Random, { registry }: Passage) {
  const number = random.between(1000, 2700);
  const year = registry.councilYear(number)?.year;
  if (year === undefined) return undefined;
  const wrong = `${number} (${year + random.pick([-2, -1, 1, 2])})`;
  return { right: `${number} (${year})`, wrong, names: [`S/RES/${number} (${year})`] };
}

const wrongYear = (name: string, around: string): Kind =>
  inserted(name, ["date/council-year"], (random, passage) => {
    const one = ofCouncil(random, passage);
    return one && { around, ...one };
  });

/** "A/HCR/27/37", "CTOC/CPO/2010/6": two letters of a component exchanged. */
const stem = inserted("letters exchanged in a stem", ["symbol/stem"], (random) => {
  const symbol = random.pick([
    "A/HRC/27/37",
    "A/RES/64/293",
    "S/RES/1325 (2000)",
    "CTOC/COP/2010/6",
    "CCPR/C/GC/34",
    "A/CONF.151/26",
    "CEDAW/C/GC/35",
  ]);
  const [word = ""] = random.pick([...symbol.matchAll(/[A-Z]{3,}/g)]) ?? [];
  const at = random.between(1, word.length - 2);
  const mixed = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return mixed === word
    ? undefined
    : {
        around: "The matter is dealt with in §.",
        right: symbol,
        wrong: symbol.replace(word, mixed),
        names: [symbol.replace(/ .*/, "")],
      };
});

export const within: readonly Kind[] = [
  wrongYear(
    "wrong year in the middle of a list",
    "States recalled Security Council resolutions 1325 (2000), § and 2242 (2015), and agreed.",
  ),
  wrongYear(
    "wrong year beside joint owners",
    "States recalled General Assembly and Security Council resolutions 70/262 and §, and agreed.",
  ),
  wrongYear("wrong year in a note", "States agreed.\n\n__________________\n\n98 Security Council resolution §.\n\n"),
  inserted("wrong session of a supplement behind “Ibid.”", ["reference/supplement"], (random) => ({
    around:
      "\n\n__________________\n\n97 Official Records of the General Assembly, Seventieth Session, Supplement No. 53 (A/70/53).\n\n98 Ibid., § Session, Supplement No. 53 (A/74/53).\n\n",
    right: "Seventy-fourth",
    names: ["is of session 74"],
    wrong: random.pick(["Seventy-third", "Seventy-fifth", "Sixty-fourth", "Seventieth"]),
  })),
  stem,
];
