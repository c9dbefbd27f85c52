import type { DocumentRule } from "wgtip";

/** What must not be written, and what is written instead. */
const banned = new Map([
  ["UNSCR", "Security Council resolution"],
  ["UNGA resolution", "General Assembly resolution"],
]);

const form = new RegExp(`\\b(?:${[...banned.keys()].join("|")})\\b`, "g");

const bannedForm: DocumentRule = {
  id: "house/banned-form",
  severity: "warning",
  summary: "An abbreviation that our documents do not use stands before a number.",
  why: "Our readers include delegations that do not know these abbreviations.",
  limits: "Only the forms of its list, not in code.",
  fixes: "suggested",
  examples: {
    wrong: ["The mandate rests on UNSCR 1325 (2000).", "See UNGA resolution 64/293."],
    right: ["The mandate rests on Security Council resolution 1325 (2000)."],
  },
  document: true,
  check({ source: { text, skip } }) {
    return [...text.matchAll(form)]
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }))
      .filter(({ start }) => !skip.some((code) => code.start <= start && start < code.end))
      .map(({ start, end, words }) => ({
        span: { start, end },
        message: `"${words}" is not used in our documents`,
        fix: { start, end, text: banned.get(words) ?? words, safe: false },
      }));
  },
};

export default bannedForm;
