import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const ocr: FaultRule = {
  id: "symbol/ocr",
  severity: "warning",
  summary: "A letter and a digit that look alike seem to have been confused.",
  why: "Scanned texts have 1PM for IPM and Ill for III; catalogues contain neither.",
  limits: "The letter of a part, such as 58 O of a text with many parts, is not reported.",
  fixes: "safe",
  faults: ["ocr"],
  examples: {
    wrong: ["See A/CONF.121/1PM/1.", "In General Assembly resolution 217 A (Ill), States agreed."],
    right: ["See A/CONF.121/IPM/1.", "In General Assembly resolution 217 A (III), States agreed."],
  },
  check: (fault, text, citation) => respelt(fault, citation, () => `"${text}" looks like ${fault.right}`),
};
