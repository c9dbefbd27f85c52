import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const case_: FaultRule = {
  id: "symbol/case",
  severity: "warning",
  summary: "A component of a symbol is in the wrong case.",
  why: "Organs and types of document are in capitals (RES, DEC, PV); additions are capitalized (Add., Corr., Rev.). Catalogues that distinguish case do not find the document.",
  source: "research.un.org, Elements of a symbol",
  limits: "Only the principal organs and the Vienna conferences: other bodies may write Res. and Inf.",
  fixes: "safe",
  faults: ["case"],
  examples: {
    wrong: ["See A/Res/79/1.", "The text is in E/ECE/1478/rev.1."],
    right: ["See A/RES/79/1.", "The text is in E/ECE/1478/Rev.1.", "See UNEP/EA.5/Res.14."],
  },
  check: (fault, text, citation) => respelt(fault, citation, () => `"${text}" for ${fault.right}`),
};
