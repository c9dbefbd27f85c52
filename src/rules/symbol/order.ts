import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const order: FaultRule = {
  id: "symbol/order",
  severity: "error",
  summary: "The components of a symbol are in the wrong order.",
  why: "The body comes first, then the session or year, then the type of document and the number; in any other order, the symbol names no document.",
  source: "research.un.org, Elements of a symbol",
  limits:
    "Only orders that occur in practice: the session before RES, DEC or a Main Committee, the year before a working group. Where the right order is not clear, there is no fix.",
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
