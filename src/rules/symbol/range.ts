import type { FaultRule } from "../engine/rule.ts";

export const symbolRange: FaultRule = {
  id: "symbol/range",
  severity: "error",
  summary: "A range of addenda or corrigenda runs backwards.",
  why: "It is unclear which documents are meant: a digit may be wrong, or the ends transposed.",
  limits: "Only ranges of additions: Add.40-1.",
  faults: ["range"],
  examples: {
    wrong: ["See A/62/7 and Add.40-1."],
    right: ["See A/62/7 and Add.1-40."],
  },
  check: (fault, text) => ({ message: `"${text}" runs backwards`, span: fault }),
};
