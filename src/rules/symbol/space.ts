import { oneLine } from "../../words/wording.ts";
import type { FaultRule } from "../engine/rule.ts";
import { nameOf, respelt } from "../shared/respelt.ts";

export const space: FaultRule = {
  id: "symbol/space",
  severity: "error",
  summary: "There is white space inside a symbol.",
  why: "A symbol is one word, except in a few compound stems and before parentheses; with a space in it, no search finds the document.",
  source: "UNBIS manual, Document series symbols",
  limits: "A warning for a short symbol such as T/ 166, which may be a line of a table.",
  fixes: "safe",
  faults: ["space"],
  examples: {
    wrong: ["See S /RES/2577 (2021).", "The report is ECE/TRANS/ WP.30/AC.2/125."],
    right: ["See S/RES/2577 (2021).", "The report is ECE/TRANS/WP.30/AC.2/125.", "See A/62/6 (Sect. 29)."],
  },
  check(fault, _text, citation) {
    const finding = respelt(fault, citation, () => `white space inside "${oneLine(citation?.text ?? "")}"`);
    // "T/ 0166" may be a line of a table
    const isShort = /^[A-Z]\/\d+$/.test(nameOf(fault, citation) ?? "");
    return finding && isShort ? { ...finding, severity: "warning" } : finding;
  },
};
