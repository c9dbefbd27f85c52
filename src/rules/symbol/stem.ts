import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";

export const stem: CitationRule = {
  id: "symbol/stem",
  severity: "warning",
  summary: "No series is known by this stem, and a known one is one letter away from it.",
  why: "The stem names the body whose document it is; with a letter wrong the symbol names another body or none.",
  examples: {
    wrong: ["The report is CTOC/CPO/WG.4/2010/6."],
    right: ["The report is CTOC/COP/WG.4/2010/6."],
  },
  statuses: ["unknown series"],
  check({ citation, lookup, kind }) {
    if (kind !== "symbol" || lookup?.status !== "unknown series" || lookup.nearest.length === 0) return undefined;
    const { nearest } = lookup;
    return {
      message: `no series begins like ${citation.text}; did you mean ${either(nearest)}?`,
      ...(nearest.length === 1 ? { suggestion: nearest[0] as string } : {}),
    };
  },
};
