/** Faults of form: the same document, misspelt. */
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Span } from "../../src/types/source.ts";
import type { Edit, Kind, Passage } from "./edit.ts";
import type { Random } from "./random.ts";

/**
 * A fault that can be put wherever the pattern matches the text of a citation. Replaces the first group, or the whole
 * match.
 */
interface Fault {
  readonly name: string;
  readonly rules: readonly string[];
  readonly markdown?: true;
  readonly of: (resolved: ResolvedCitation, text: string) => boolean;
  readonly pattern: RegExp;
  readonly wrong: (match: string, random: Random) => string;
}

/** Whether the citation is a symbol in its printed form. */
const isSymbol = ({ citation: { target, text, faults } }: ResolvedCitation): boolean =>
  target.kind === "symbol" && faults.length === 0 && target.name === text && text.includes("/");

const isAct = ({ citation: { target, faults } }: ResolvedCitation): boolean =>
  target.kind === "act" && faults.length === 0;

const isNamed = ({ citation }: ResolvedCitation): boolean =>
  citation.target.kind === "act" && citation.target.body !== undefined && citation.target.bare === undefined;

const lookalikes: Readonly<Record<string, string>> = { A: "А", C: "С", E: "Е", S: "Ѕ", T: "Т" };

const faults: readonly Fault[] = [
  {
    name: "space in a symbol",
    rules: ["symbol/space"],
    of: isSymbol,
    pattern: /\//g,
    wrong: (_, random) => random.pick([" /", "/ "]),
  },
  {
    name: "missing dot",
    rules: ["symbol/dot"],
    of: isSymbol,
    pattern: /(?<=\/[A-Z][A-Za-z]*)\.(?=\d)/g,
    wrong: () => "",
  },
  {
    name: "space after the dot",
    rules: ["symbol/dot-space"],
    of: isSymbol,
    pattern: /(?<=\/(?:Add|Corr|Rev|L|WG|AC|C|SR|PV))\.(?=\d)/g,
    wrong: () => ". ",
  },
  {
    name: "dot for stroke",
    rules: ["symbol/dot-for-stroke"],
    of: isSymbol,
    pattern: /\/(?=(?:Add|Corr|Rev)\.)/g,
    wrong: () => ".",
  },
  {
    name: "missing stroke",
    rules: ["symbol/missing-stroke"],
    of: isSymbol,
    pattern: /\/(?=(?:Add|Corr|Rev)\.)/g,
    wrong: (_, random) => random.pick(["", " "]),
  },
  { name: "double stroke", rules: ["symbol/double-stroke"], of: isSymbol, pattern: /\//g, wrong: () => "//" },
  {
    name: "wrong stroke",
    rules: ["symbol/stroke"],
    of: isSymbol,
    pattern: /\//g,
    wrong: (_, random) => random.pick(["\\", "\u2044", "\u2215", "\uff0f"]),
  },
  {
    name: "letter in the wrong case",
    rules: ["symbol/case"],
    of: isSymbol,
    pattern: /(?<=\/)(?:RES|DEC|WG|COP|COSP|HRC|CN|CONF|AC|Add|Corr|Rev)(?=[./]|$)/g,
    wrong: (word) =>
      (word === word.toUpperCase() ? `${word[0]}${word.slice(1).toLowerCase()}` : word.toLowerCase()).replace(
        /^HRC$/i,
        "Hrc",
      ),
  },
  {
    name: "look-alike letter",
    rules: ["symbol/script"],
    of: isSymbol,
    pattern: /\b[ACEST](?=[/.])/g,
    wrong: (letter) => lookalikes[letter] as string,
  },
  {
    name: "letter for digit",
    rules: ["symbol/ocr"],
    of: isSymbol,
    pattern: /(?<=\/\d*)[10](?=\d*(?:\/|$))/g,
    wrong: (digit) => (digit === "1" ? "l" : "O"),
  },
  {
    name: "components in the wrong order",
    rules: ["symbol/order"],
    of: isSymbol,
    pattern: /(?<=^(?:A|E|A\/HRC)\/)(?:RES|DEC)\/\d+(?=\/)/g,
    wrong: (match) => match.split("/").reverse().join("/"),
  },
  {
    name: "leading zero",
    rules: ["symbol/zero"],
    of: isSymbol,
    pattern: /(?<=[/.])\d{1,2}(?=\/|$)/g,
    wrong: (digits) => `0${digits}`,
  },
  {
    name: "line break in a symbol (Markdown)",
    rules: ["symbol/break"],
    markdown: true,
    of: isSymbol,
    pattern: /\//g,
    wrong: () => "/\n",
  },
  {
    name: "dash of a joint symbol",
    rules: ["symbol/joint-dash"],
    of: (one, text) => isSymbol(one) && /^[-–][A-Z]\//.test(text.slice(one.citation.end)),
    pattern: /$/g,
    wrong: () => " ",
  },
  {
    name: "session not in roman numerals",
    rules: ["symbol/roman"],
    of: (one) => isAct(one) && isNamed(one),
    pattern: /(?<=\()[IVXL]+(?=\))/g,
    wrong: (roman) => String(arabic(roman)),
  },
  {
    name: "no space before the year",
    rules: ["style/year-space"],
    of: isAct,
    pattern: / (?=\((?:\d{4}|[IVXL]+)\))/g,
    wrong: () => "",
  },
  {
    name: "letter behind the session",
    rules: ["style/letter-place"],
    of: isAct,
    pattern: /(?<=\d) [A-Z] \([IVXL]+\)/g,
    wrong: (match) => match.replace(/^( [A-Z])( .*)$/, "$2$1"),
  },
  {
    name: "number sign",
    rules: ["style/number-sign"],
    of: isAct,
    pattern: /(?<=(?:resolution|decision) )(?=\d)/g,
    wrong: () => "No. ",
  },
  {
    name: "year left out",
    rules: ["style/year-missing"],
    of: (one) => isAct(one) && one.kind === "resolution" && isNamed(one),
    pattern: / \(\d{4}\)/g,
    wrong: () => "",
  },
  {
    name: "symbol for a number",
    rules: ["style/symbol-for-number"],
    of: (one) => isNamed(one) && one.target?.startsWith("A/RES/") === true,
    pattern: /(?<=resolution )\d+(?=\/)/g,
    wrong: (session) => `A/RES/${session}`,
  },
];

const placed = (
  kind: string,
  rules: readonly string[],
  name: string,
  pattern: RegExp,
  wrong: (match: string) => string,
): Kind => ({
  name,
  *edits({ source, resolved }) {
    for (const { citation } of resolved) {
      for (const claim of citation.claims) {
        if (claim.kind !== kind) continue;
        const words = source.text.slice(claim.start, claim.end);
        for (const match of words.matchAll(pattern)) {
          const span = spanOf(claim, match);
          yield { ...span, text: wrong(match[0]), at: claim, rules, right: [] };
        }
      }
    }
  },
});

const abbreviations: Readonly<Record<string, string>> = { "General Assembly": "GA", "Security Council": "SC" };

const bodyAbbreviated: Kind = {
  name: "body abbreviated",
  *edits({ source, resolved }) {
    for (const { citation } of resolved) {
      const body = citation.target.kind === "act" ? citation.target.body : undefined;
      const short = body && abbreviations[source.text.slice(body.start, body.end)];
      if (!short || !/^ (?:resolution|decision) /.test(source.text.slice(body.end, citation.end))) continue;
      const { start, end } = body;
      yield {
        start,
        end,
        text: short,
        at: { start, end },
        rules: ["style/body-abbreviated"],
        right: [source.text.slice(start, end)],
      };
    }
  },
};

export const forms: readonly Kind[] = [
  ...faults.map(kindOf),
  bodyAbbreviated,
  placed("locator", ["locator/space"], "no space before the subparagraph", /(?<=\d) (?=\([a-z]\))/g, () => ""),
  placed(
    "locator",
    ["locator/dot"],
    "no dot after an abbreviation",
    /(?<=^(?:paras?|chaps?|sects?|art|pp?))\.(?= [\dIVX])/g,
    () => "",
  ),
];

/** A symbol is the same in every language. */
export const symbolForms: readonly Kind[] = faults.filter(({ of }) => of === isSymbol).map(kindOf);

function kindOf({ name, rules, markdown, of, pattern, wrong }: Fault): Kind {
  return {
    name,
    ...(markdown ? { markdown } : {}),
    *edits({ source, resolved, own }: Passage, random) {
      for (const one of resolved) {
        if (one.target === own || !of(one, source.text)) continue;
        for (const match of one.citation.text.matchAll(pattern)) {
          const span = spanOf(one.citation, match);
          const others = rules.includes("symbol/case") || rules.includes("symbol/zero");
          const edit: Edit = {
            ...span,
            text: wrong(match[0], random),
            at: span,
            rules,
            right: one.target ? [one.target] : [],
            ...(others && !/^(?:A|S|E|CTOC|CAC)\//.test(one.citation.text)
              ? { unknowable: "other bodies than the principal organs write Res., Conf. and 05" }
              : {}),
          };
          yield edit;
        }
      }
    },
  };
}

const spanOf = ({ start }: Span, match: RegExpExecArray): Span => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
});

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function arabic(roman: string): number {
  const digits = [...roman].map((digit) => values[digit] as number);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
