import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const stroke: FaultRule = {
  id: "symbol/stroke",
  severity: "error",
  summary: "Another character stands in place of the oblique stroke of a symbol.",
  why: "The oblique stroke, U+002F, separates the components of a symbol; a backslash or a look-alike breaks searches and links.",
  source: "UNBIS manual, Document series symbols",
  limits: "File paths are not symbols, and are not reported.",
  fixes: "safe",
  faults: ["stroke"],
  examples: {
    wrong: ["See A\\64\\293.", "See A\u2215RES\u221564/293."],
    right: ["See A/64/293 and A/RES/64/293."],
  },
  check: (fault, text, citation) => respelt(fault, citation, () => `"${text}" stands where the oblique stroke belongs`),
};
