import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const order: FaultRule = {
  id: "symbol/order",
  severity: "error",
  summary: "The components of a symbol stand in the wrong order.",
  why: "The body comes first, then session or year, then nature and number; in another order the symbol names no document.",
  source: "research.un.org, Elements of a symbol",
  limits:
    "Only orders that have been seen: the session before RES, DEC or a Main Committee, the year before a working group. What cannot be put in order has no fix.",
  fixes: "safe",
  faults: ["order"],
  examples: {
    wrong: ["The report is CTOC/COP/2010/WG.4/6.", "See A/64/RES/293."],
    right: ["The report is CTOC/COP/WG.4/2010/6.", "See A/RES/64/293."],
  },
  check: (fault, text, citation) =>
    respelt(fault, citation, () =>
      fault.right === undefined
        ? `the components of "${text}" stand in the wrong order`
        : `the components of "${text}" belong in the order ${fault.right}`,
    ),
};
