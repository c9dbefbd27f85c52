import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const case_: FaultRule = {
  id: "symbol/case",
  severity: "warning",
  summary: "A component of a symbol is in the wrong case.",
  why: "Organs and natures of documents are in capitals (RES, DEC, PV), additions have one capital (Add., Corr., Rev.); catalogues that mind the case do not find the document.",
  source: "research.un.org, Elements of a symbol",
  limits:
    "Other bodies than the principal organs and the Vienna conferences may write Res. and Inf.; they are left alone.",
  fixes: "safe",
  faults: ["case"],
  examples: {
    wrong: ["See A/Res/79/1.", "The text is in E/ECE/1478/rev.1."],
    right: ["See A/RES/79/1.", "The text is in E/ECE/1478/Rev.1.", "See UNEP/EA.5/Res.14."],
  },
  check: (fault, text, citation) => respelt(fault, citation, () => `"${text}" for ${fault.right}`),
};
