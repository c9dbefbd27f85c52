import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";

export const ambiguous: CitationRule = {
  id: "act/ambiguous",
  severity: "style",
  summary: "Several bodies number their resolutions or decisions so, and none is named near the number.",
  why: "The General Assembly, the Human Rights Council and several commissions all have a resolution 31/6: a resolution is identified by the name of its body and its number (Editorial Manual, System of identification, A).",
  examples: {
    wrong: ["States recalled resolution 31/6."],
    right: ["States recalled Human Rights Council resolution 31/6."],
  },
  statuses: ["ambiguous"],
  check({ citation, candidates }) {
    if (citation.target.kind !== "act" || candidates.length < 2) return undefined;
    return { message: `no body is named near "${citation.text}": it may be ${either(candidates)}` };
  },
};
