import type { CitationRule } from "../engine/rule.ts";

export const documentPrefix: CitationRule = {
  id: "style/document-prefix",
  severity: "style",
  summary: '"UN Doc." stands before a symbol.',
  why: "A symbol stands alone: A/74/89. The prefix is the style of law reviews (Bluebook, OSCOLA).",
  source: "Editorial Manual, Footnotes",
  limits: "The word “document” before a symbol is right. The fix removes the prefix.",
  fixes: "safe",
  examples: {
    wrong: ["See UN Doc. A/64/293, para. 5.", "See U.N. Doc. S/RES/1325 (2000)."],
    right: ["See A/64/293, para. 5.", "See document A/64/293, para. 5."],
  },
  check({ citation: { start, target } }, { source: { text } }) {
    if (target.kind !== "symbol") return undefined;
    const prefix = /\b(?:UN|U\.N\.)\s{1,3}Docs?\b\.?\s{1,3}$/.exec(text.slice(Math.max(0, start - longest), start));
    if (!prefix) return undefined;
    const span = { start: start - prefix[0].length, end: start };
    return { message: `"${prefix[0].trim()}" before a symbol`, span, fix: { ...span, text: "", safe: true } };
  },
};

/** "U.N.   Docs.   ", in UTF-16 units */
const longest = 16;
