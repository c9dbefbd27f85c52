import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";

export const ambiguous: CitationRule = {
  id: "act/ambiguous",
  severity: "style",
  summary: "Several bodies use such numbers, and the text near this one names none of them.",
  why: "The General Assembly, the Human Rights Council and several commissions all have a resolution 31/6: only the body and the number together identify a resolution.",
  source: "Editorial Manual, System of identification, A",
  limits:
    "Not reported where words such as “of the FAO Commission”, or the symbol of a document beside the number, tell the body. The body meant may be one that the tables do not list.",
  examples: {
    wrong: ["States recalled resolution 31/6."],
    right: ["States recalled Human Rights Council resolution 31/6."],
  },
  statuses: ["ambiguous"],
  check({ citation, candidates }) {
    if (citation.target.kind !== "act") return undefined;
    // "Council resolution 16/21": there are more Councils than the one known to use such numbers
    if (candidates.length < (citation.target.body === undefined ? 2 : 1)) return undefined;
    return { message: `no body is named near "${citation.text}": it may be ${either(candidates)}` };
  },
};
