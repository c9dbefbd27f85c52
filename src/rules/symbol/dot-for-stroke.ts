import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const dotForStroke: FaultRule = {
  id: "symbol/dot-for-stroke",
  severity: "error",
  summary: "A full stop stands where the stroke before an addition belongs.",
  why: "Addenda, corrigenda and revisions are components of their own and follow an oblique stroke.",
  source: "research.un.org, Elements of a symbol",
  limits: "The fix puts a stroke for the full stop.",
  fixes: "safe",
  faults: ["dot-for-stroke"],
  examples: {
    wrong: ["See ECE/MP.WAT/63.Add.2."],
    right: ["See ECE/MP.WAT/63/Add.2."],
  },
  check: (fault, _text, citation) => respelt(fault, citation, () => `full stop for the stroke in "${citation?.text}"`),
};
