import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const doubleStroke: FaultRule = {
  id: "symbol/double-stroke",
  severity: "error",
  summary: "Two strokes follow one another in a symbol.",
  why: "Between two strokes a component is missing or one stroke is too many; the symbol names no document.",
  source: "research.un.org, Elements of a symbol",
  limits: "The fix takes out one stroke; a component may be missing between the two.",
  fixes: "safe",
  faults: ["double-stroke"],
  examples: {
    wrong: ["See A//64/1."],
    right: ["See A/64/1."],
  },
  check: (fault, _text, citation) => respelt(fault, citation, () => `two strokes in "${citation?.text}"`),
};
