import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const locatorDot: FaultRule = {
  id: "locator/dot",
  severity: "style",
  summary: "An abbreviation in a reference to a place lacks its full stop.",
  why: "In notes: para. 5, sect. III, chap. II (Editorial Manual, Footnotes).",
  fixes: "safe",
  faults: ["locator-dot"],
  examples: {
    wrong: ["See A/64/293, para 52."],
    right: ["See A/64/293, para. 52."],
  },
  check: (fault, text) => respelt(fault, undefined, `"${text}" without its full stop`),
};
