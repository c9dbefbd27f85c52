import type { CitationRule } from "../engine/rule.ts";

export const draft: CitationRule = {
  id: "act/draft",
  severity: "warning",
  summary: "A draft is cited as a resolution or decision.",
  why: "Documents of limited distribution (L.) hold drafts, which may have been changed or not adopted; the adopted text has a number of its own.",
  source: "Editorial Manual, Resolutions and decisions: editing of drafts",
  limits:
    "Only drafts of limited distribution (L.) behind the word “resolution” or “decision” are reported; one called a draft, proposed or revised text is not.",
  examples: {
    wrong: ["States recalled General Assembly resolution A/64/L.64."],
    right: ["States recalled draft resolution A/64/L.64 and General Assembly resolution 64/293."],
  },
  check({ citation, kind }, { source }) {
    if (kind !== "symbol" || citation.target.kind !== "symbol" || !/\/L\.\d/.test(citation.target.name))
      return undefined;
    const before = source.text.slice(Math.max(0, citation.start - 60), citation.start);
    const [, keyword] = /(resolution|decision)\s+$/i.exec(before) ?? [];
    if (!keyword || /\b(?:draft|proposed|revised)\b/i.test(before)) return undefined;
    return { message: `${citation.text} is a draft ${keyword.toLowerCase()}` };
  },
};
