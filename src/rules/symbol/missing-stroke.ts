import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const missingStroke: FaultRule = {
  id: "symbol/missing-stroke",
  severity: "error",
  summary: "A stroke before an addition or another component is missing.",
  why: "Addenda, corrigenda and revisions follow an oblique stroke; without it the reader gets the parent document.",
  source: "research.un.org, Elements of a symbol",
  limits: "“A/62/7 and Add.1” is right. The fix inserts the stroke.",
  fixes: "safe",
  faults: ["missing-stroke"],
  examples: {
    wrong: ["See A/62/7 Add.1."],
    right: ["See A/62/7/Add.1.", "See A/62/7 and Add.1."],
  },
  check: (fault, _text, citation) => respelt(fault, citation, () => `a stroke is missing in "${citation?.text}"`),
};
