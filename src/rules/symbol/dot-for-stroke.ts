import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const dotForStroke: FaultRule = {
  id: "symbol/dot-for-stroke",
  severity: "error",
  summary: "A full stop stands in place of the stroke before an addition.",
  why: "Addenda, corrigenda and revisions are separate components, and follow an oblique stroke.",
  source: "research.un.org, Elements of a symbol",
  limits: "The fix replaces the full stop with a stroke.",
  fixes: "safe",
  faults: ["dot-for-stroke"],
  examples: {
    wrong: ["See ECE/MP.WAT/63.Add.2."],
    right: ["See ECE/MP.WAT/63/Add.2."],
  },
  check: (fault, _text, citation) => respelt(fault, citation, () => `full stop for the stroke in "${citation?.text}"`),
};
