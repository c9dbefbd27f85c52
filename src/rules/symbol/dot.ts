import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const dot: FaultRule = {
  id: "symbol/dot",
  severity: "error",
  summary: "A component of a symbol lacks the full stop before its number.",
  why: "Working group 4 is WG.4 and the first revision Rev.1 in every symbol; without the full stop, the library and the document server find nothing.",
  source: "research.un.org, Elements of a symbol",
  limits: "Only components that always have a full stop: INF4 need not be a mistake.",
  fixes: "safe",
  faults: ["dot"],
  examples: {
    wrong: ["See CTOC/COP/WG4/2011/8.", "The text is in A/64/1/Rev1."],
    right: ["See CTOC/COP/WG.4/2011/8.", "The text is in A/64/1/Rev.1."],
  },
  check: (fault, text, citation) => respelt(fault, citation, () => `no full stop in "${text}"`),
};
