import type { Claim } from "../../types/citation.ts";
import { fromRoman } from "../../words/roman.ts";
import type { ClaimRule } from "../engine/rule.ts";

type Locator = Extract<Claim, { kind: "locator" }>;

export const reversedRange: ClaimRule<"locator"> = {
  id: "locator/reversed",
  severity: "error",
  summary: "A range of paragraphs, pages or other parts runs backwards.",
  why: "Either the ends are transposed or a digit is wrong; the reader cannot know which.",
  limits:
    "Shortened ends, pp. 226-7 and paras. 138-9, are not reported. The fix transposes the ends; a digit may be wrong instead.",
  fixes: "suggested",
  examples: {
    wrong: ["See A/64/293, paras. 51-46."],
    right: ["See A/64/293, paras. 46-51.", "See A/64/293, pp. 226-7."],
  },
  claim: "locator",
  check(claim, _resolved, { source }) {
    const [first, last] = [rank(claim.from), rank(claim.to)];
    if (!(first > last)) return undefined;
    const text = source.text.slice(claim.start, claim.end);
    if (isShort(claim, text)) return undefined;
    // "51-46", "51 to 46", "27 a 23", 第13至10段
    const exchanged = text.replace(/([0-9]+|[IVXLC]+)([^0-9IVXLC]{1,9})([0-9]+|[IVXLC]+)(?=\p{Lo}{0,2}$)/u, "$3$2$1");
    if (exchanged === text) return { message: `"${text}" runs backwards` };
    return {
      message: `"${text}" runs backwards`,
      suggestion: exchanged,
      fix: { start: claim.start, end: claim.end, text: exchanged, safe: false },
    };
  },
};

/** 12, "XII" → 12; NaN for anything without an order. */
const rank = (place: number | string): number => (typeof place === "number" ? place : fromRoman(place));

/** "pp. 226-7" and "paras. 138-9" are short for 226 to 227 and 138 to 139. */
const isShort = ({ unit, from, to }: Locator, text: string): boolean =>
  typeof from === "number" &&
  (unit === "page" || from >= 100) &&
  String(to).length < String(from).length &&
  !/\bto\b/.test(text);
