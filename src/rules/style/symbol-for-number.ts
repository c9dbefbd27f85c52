import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const symbolForNumber: FaultRule = {
  id: "style/symbol-for-number",
  severity: "style",
  summary: "A resolution or decision is cited in the text by its symbol.",
  why: "A resolution is identified by the name of the body and its number; the symbol belongs in the note (Editorial Manual, System of identification, A).",
  fixes: "safe",
  faults: ["symbol-for-number"],
  examples: {
    wrong: ["In its resolution A/RES/64/293, the General Assembly adopted the plan."],
    right: ["In its resolution 64/293, the General Assembly adopted the plan."],
  },
  check: (fault, text) => respelt(fault, undefined, `"${text}" is cited by its number, ${fault.right}`),
};
