import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const doubleStroke: FaultRule = {
  id: "symbol/double-stroke",
  severity: "error",
  summary: "A symbol contains two strokes in a row.",
  why: "Either a component is missing between the strokes or one of them is superfluous; the symbol names no document.",
  source: "research.un.org, Elements of a symbol",
  limits: "The fix removes one stroke; a component may be missing instead.",
  fixes: "safe",
  faults: ["double-stroke"],
  examples: {
    wrong: ["See A//64/1."],
    right: ["See A/64/1."],
  },
  check: (fault, _text, citation) => respelt(fault, citation, () => `two strokes in "${citation?.text}"`),
};
