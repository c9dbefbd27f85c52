import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";

export const ambiguous: CitationRule = {
  id: "act/ambiguous",
  severity: "style",
  summary: "Several bodies number their resolutions or decisions so, and none is named near the number.",
  why: "The General Assembly, the Human Rights Council and several commissions all have a resolution 31/6: a resolution is identified by the name of its body and its number.",
  source: "Editorial Manual, System of identification, A",
  limits:
    "Silent where words such as “of the FAO Commission” or the symbol of a document beside the number say whose it is. A body that the tables do not know may be meant.",
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
