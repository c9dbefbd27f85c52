import type { CitationRule } from "../engine/rule.ts";

export const charterArticle: CitationRule = {
  id: "style/charter-article",
  severity: "style",
  summary: '"Article" of the Charter, or of the Statute of the Court, is in lower case.',
  why: "“Article” is capitalized for the Charter of the United Nations and the Statute of the International Court of Justice, and lower-cased elsewhere.",
  source: "Correspondence Manual, capitalization",
  limits: "The fix changes the first letter.",
  fixes: "safe",
  examples: {
    wrong: ["Under article 51 of the Charter of the United Nations, States may defend themselves."],
    right: [
      "Under Article 51 of the Charter of the United Nations, States may defend themselves.",
      "Under article 6 of the United Nations Convention against Transnational Organized Crime, they act.",
    ],
  },
  check({ citation: { start, text, target }, instrument }) {
    if (target.kind !== "provision" || !instrument || !withCapital.has(instrument.name)) return undefined;
    const word = /^art(?:icles?\b|s?\.)/.exec(text)?.[0];
    if (word === undefined) return undefined;
    const [span, right] = [{ start, end: start + word.length }, `A${word.slice(1)}`];
    return { message: `"${word}" for ${right}`, span, suggestion: right, fix: { ...span, text: right, safe: true } };
  },
};

const withCapital: ReadonlySet<string> = new Set([
  "Charter of the United Nations",
  "Statute of the International Court of Justice",
]);
