import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const script: FaultRule = {
  id: "symbol/script",
  severity: "error",
  summary: "A letter of another script, or of full width, stands in a symbol.",
  why: "A symbol is the same in all six languages, in plain Latin letters and digits; a Cyrillic А looks alike and is found nowhere (research.un.org, Elements of a symbol).",
  fixes: "safe",
  faults: ["script"],
  examples: {
    wrong: ["See \u0410/64/293.", "See \uff21/64/293."],
    right: ["See A/64/293."],
  },
  check: (fault, text, citation) =>
    respelt(
      fault,
      citation,
      () =>
        `"${text}" (U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) is not the Latin ${fault.right}`,
    ),
};
