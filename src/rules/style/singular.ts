import { oneLine } from "../../words/wording.ts";
import type { FaultRule } from "../engine/rule.ts";

export const singular: FaultRule = {
  id: "style/singular",
  severity: "style",
  summary: "A word in the singular stands before the numbers of several paragraphs, sections or pages.",
  why: "The correct form is paragraphs 5 to 9, or paras. 5 and 6 in a note.",
  source: "Editorial Manual, References to paragraphs",
  limits: "English texts only. “Paragraph 1 or 2” and “paragraph 5 (a) and (b)” are right.",
  fixes: "safe",
  faults: ["singular"],
  examples: {
    wrong: ["See A/64/293, para. 5-9.", "See paragraph 5 and 6 of General Assembly resolution 64/293."],
    right: ["See A/64/293, paras. 5-9.", "See paragraph 5 (a) and (b) of General Assembly resolution 64/293."],
  },
  check(fault, text) {
    const { start, end } = fault;
    const right = `${text}${text === text.toUpperCase() ? "S" : "s"}`;
    return {
      message: `"${oneLine(text)}" before several numbers`,
      span: { start, end },
      fix: { start, end, text: right, safe: true },
    };
  },
};
