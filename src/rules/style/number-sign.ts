import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const numberSign: FaultRule = {
  id: "style/number-sign",
  severity: "style",
  summary: '"No." stands before the number of a resolution or decision.',
  why: "The number follows the word directly: resolution 64/293.",
  source: "Editorial Manual, System of identification",
  limits: "The fix removes the sign.",
  fixes: "safe",
  faults: ["number-sign"],
  examples: {
    wrong: ["In General Assembly resolution No. 64/293, States agreed."],
    right: ["In General Assembly resolution 64/293, States agreed."],
  },
  check: (fault, text) => respelt(fault, undefined, `"${text.trim()}" before the number`),
};
