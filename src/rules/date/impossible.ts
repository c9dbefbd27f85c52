import type { ClaimRule } from "../rule.ts";
import { longDate } from "../words.ts";
import { otherDate } from "./adoption.ts";

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
  check(claim, resolved, { registry }) {
    const { date } = claim;
    const day = Number(date.slice(8));
    if (date.length < 10 || date.startsWith("-") || (day >= 1 && day <= 28)) return undefined;
    const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day >= 1 && day <= last) return undefined;
    // The day that the registry knows says more
    if (otherDate(claim, resolved, registry)) return undefined;
    const known = resolved.entry?.date?.value;
    return {
      message: `${longDate(date.slice(0, 7))} has ${last} days; there is no ${longDate(date)}`,
      ...(known?.startsWith(date.slice(0, 7)) ? { suggestion: longDate(known) } : {}),
    };
  },
};
