import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const jointDash: FaultRule = {
  id: "symbol/joint-dash",
  severity: "style",
  summary: "The two symbols of a joint document are not connected by a plain dash.",
  why: "A document issued under two symbols has both, connected by a dash without spaces.",
  source: "Editorial Manual, Documents issued under a double symbol",
  limits: "The fix inserts a plain dash.",
  fixes: "safe",
  faults: ["joint-dash"],
  examples: {
    wrong: ["See A/62/500 - S/2007/600.", "See A/62/500\u2212S/2007/600."],
    right: ["See A/62/500\u2013S/2007/600.", "See A/62/500-S/2007/600."],
  },
  check: (fault) => respelt(fault, undefined, "the halves of a joint symbol are joined by a dash without spaces"),
};
