import { respelt } from "../respelt.ts";
import type { FaultRule } from "../rule.ts";

export const zero: FaultRule = {
  id: "symbol/zero",
  severity: "warning",
  summary: "A number in a symbol begins with a zero.",
  why: "Numbers in symbols have no leading zeros; catalogues do not find them (UNBIS manual, Document series symbols).",
  fixes: "safe",
  faults: ["zero"],
  examples: {
    wrong: ["See A/RES/64/0293."],
    right: ["See A/RES/64/293."],
  },
  check: (fault, text, citation) => respelt(fault, citation, `"${text}" for ${fault.right}`),
};
