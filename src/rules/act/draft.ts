import type { CitationRule } from "../engine/rule.ts";
import { adoptedText, draftCalled } from "../shared/drafts.ts";

export const draft: CitationRule = {
  id: "act/draft",
  severity: "warning",
  summary: "A draft is cited as a resolution or decision.",
  why: "Documents of limited distribution (L.) contain drafts, which may have been changed or not adopted; the adopted text has its own number.",
  source: "Editorial Manual, Resolutions and decisions: editing of drafts",
  limits:
    "Only drafts of limited distribution (L.) after the word “resolution” or “decision”, and not where the text says “draft”, “proposed” or “revised”.",
  examples: {
    wrong: ["States recalled General Assembly resolution A/64/L.64."],
    right: ["States recalled draft resolution A/64/L.64 and General Assembly resolution 64/293."],
  },
  check({ citation, target }, context) {
    const called = draftCalled(citation, context.source.text);
    if (called === undefined || target === null) return undefined;
    const message = `${citation.text} is a draft ${called}`;
    const text = adoptedText(target, context);
    return text === undefined ? { message } : { message: `${message}, adopted as ${text}`, suggestion: text };
  },
};
