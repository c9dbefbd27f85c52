import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const letterPlace: FaultRule = {
  id: "style/letter-place",
  severity: "style",
  summary: "The letter of a part follows the session of a text adopted before 1976.",
  why: "In print, the letter stands between the number and the session, 217 A (III); the library puts it last.",
  source: "Editorial Manual, System of identification",
  limits: "The fix moves the letter; the text cited stays the same.",
  fixes: "safe",
  faults: ["letter-place"],
  examples: {
    wrong: ["In General Assembly resolution 217 (III) A, States agreed."],
    right: ["In General Assembly resolution 217 A (III), States agreed."],
  },
  check: (fault, text) => respelt(fault, undefined, `the letter of "${text}" stands before the parenthesis`),
};
