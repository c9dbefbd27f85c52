import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const locatorDot: FaultRule = {
  id: "locator/dot",
  severity: "style",
  summary: "An abbreviation in a reference to part of a document lacks its full stop.",
  why: "In notes, abbreviations end with a full stop: para. 5, sect. III, chap. II.",
  source: "Editorial Manual, Footnotes",
  limits: "English texts only: “para” is a preposition in Spanish.",
  fixes: "safe",
  faults: ["locator-dot"],
  examples: {
    wrong: ["See A/64/293, para 52."],
    right: ["See A/64/293, para. 52."],
  },
  check: (fault, text) => respelt(fault, undefined, `"${text}" without its full stop`),
};
