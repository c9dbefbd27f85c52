import { longDate } from "../../words/wording.ts";
import type { ClaimRule } from "../engine/rule.ts";

export const dateForm: ClaimRule<"date"> = {
  id: "style/date-form",
  severity: "style",
  summary: "A date is not in the form day, month, year.",
  why: "Dates are written 25 September 2015: no ordinal, comma or abbreviation.",
  source: "Editorial Manual, Numbers, dates and time",
  limits: "Only dates of what is cited. The fix keeps the date and changes its form.",
  fixes: "safe",
  examples: {
    wrong: [
      "In General Assembly resolution 70/1 of September 25, 2015, States agreed.",
      "In General Assembly resolution 70/1 of 25th September 2015, States agreed.",
    ],
    right: ["In General Assembly resolution 70/1 of 25 September 2015, States agreed."],
  },
  claim: "date",
  check({ start, end, date }, _resolved, { source: { text } }) {
    if (date.length < 10 || date.startsWith("-")) return undefined;
    const asWritten = text.slice(start, end);
    if (!otherForms.test(asWritten)) return undefined;
    const right = longDate(date);
    return {
      message: `"${asWritten}" is written ${right}`,
      span: { start, end },
      suggestion: right,
      fix: { start, end, text: right, safe: true },
    };
  },
};

/** September 25, 2015 · Sept. 25, 2015 · 25th September 2015 */
const otherForms =
  /^(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}|\d{1,2}(?:st|nd|rd|th)\s+[A-Z][a-z]+\s+\d{4})$/;
