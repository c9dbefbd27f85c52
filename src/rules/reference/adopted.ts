import type { CitationRule } from "../engine/rule.ts";
import { adoptedText, draftCalled } from "../shared/drafts.ts";
import { targetsOf } from "../shared/targets.ts";

export const adopted: CitationRule = {
  id: "reference/adopted",
  severity: "warning",
  summary: "A draft is cited although the text has been adopted.",
  why: "A draft may have been changed before its adoption, and has no standing after it: the reader wants the resolution or decision.",
  source: "Editorial Manual, Resolutions and decisions",
  limits:
    "Not reported where the document also cites the adopted text, is older than the adoption, or is the draft itself or its revision. The registry does not know the adopted text of every draft.",
  examples: {
    wrong: ["The General Assembly considered the matter at its seventy-eighth session (see A/78/L.17)."],
    right: [
      "The General Assembly considered the matter at its seventy-eighth session (see A/RES/78/118).",
      "Draft resolution A/78/L.17 was adopted as resolution 78/118.",
    ],
  },
  statuses: ["found", "unlisted"],
  check({ kind, target, citation }, context) {
    if (kind !== "symbol" || target === null) return undefined;
    const text = adoptedText(target, context);
    const { symbol } = context.document;
    // In the draft itself, and in its later versions, the symbol is its own
    if (symbol === target || symbol?.startsWith(`${target}/`)) return undefined;
    if (text === undefined || text === symbol || targetsOf(context.resolved).has(text)) return undefined;
    // act/draft reports it
    if (draftCalled(citation, context.source.text)) return undefined;
    return { message: `${target} was adopted as ${text}`, suggestion: text };
  },
};
