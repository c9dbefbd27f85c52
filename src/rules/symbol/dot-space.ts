import { oneLine } from "../../words/wording.ts";
import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const dotSpace: FaultRule = {
  id: "symbol/dot-space",
  severity: "error",
  summary: "There is white space after the full stop of a component.",
  why: "A component is one word, Rev.2; searches and links lose what follows the space, and the reader gets the document without it.",
  source: "UNBIS manual, Document series symbols",
  limits: "The fix removes the white space.",
  fixes: "safe",
  faults: ["dot-space"],
  examples: {
    wrong: ["See A/C.3/307/Rev. 2.", "The record is A/61/PV. 107."],
    right: ["See A/C.3/307/Rev.2.", "The record is A/61/PV.107."],
  },
  check: (fault, text, citation) => respelt(fault, citation, () => `white space in "${oneLine(text)}"`),
};
