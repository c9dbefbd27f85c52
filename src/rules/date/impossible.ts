import type { ClaimRule } from "../rule.ts";

export const impossibleDate: ClaimRule<"date"> = {
  id: "date/impossible",
  severity: "error",
  summary: "The date given for a text is in no calendar.",
  why: "A digit is wrong, and the reader cannot know which.",
  examples: {
    wrong: ["In General Assembly resolution 64/999 of 31 June 2010, States agreed."],
    right: ["In General Assembly resolution 64/999 of 30 June 2010, States agreed."],
  },
  claim: "date",
  check({ date }) {
    const [year, month, day] = date.replace(/^-/, "2000").split("-").map(Number);
    if (!year || !month || day === undefined) return undefined;
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day >= 1 && day <= last) return undefined;
    return { message: `there is no day ${day} in month ${month} of ${year}` };
  },
};
