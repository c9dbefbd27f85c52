import type { Registry } from "../../types/registry.ts";
import { longDate } from "../../words/wording.ts";
import type { ClaimRule } from "../engine/rule.ts";
import { actOf, windowOf } from "../shared/acts.ts";
import { generation } from "../shared/years.ts";
import { otherDate } from "./adoption.ts";

export const impossibleYear: ClaimRule<"date"> = {
  id: "date/year",
  severity: "error",
  summary: "The year given for a text is before the United Nations existed, or generations ahead.",
  why: "Two digits of a year are easily transposed: 2107 looks like 2017.",
  limits: "Where the registry knows the date or the session of the text, date/adoption or date/session reports it.",
  examples: {
    wrong: ["See document A/72/999 of 24 December 2107.", "See document S/1996/999 of 5 March 1696."],
    right: ["See document A/72/999 of 24 December 2017.", "See document S/1996/999 of 5 March 1996."],
  },
  claim: "date",
  check(claim, resolved, { registry }) {
    const year = Number(claim.date.slice(0, 4));
    if (resolved.target === null || claim.date.startsWith("-") || (year >= first && year <= last(registry)))
      return undefined;
    // Rules that know the date, or the session of the number, say more
    const act = actOf(resolved);
    if (otherDate(claim, resolved, registry) || (act && windowOf(act, registry))) return undefined;
    return { message: `${longDate(claim.date)} cannot be the date of a text that is cited` };
  },
};

/** The Preparatory Commission met in 1945. */
const first = 1945;
const last = ({ version }: Registry): number => Number(version.slice(0, 4)) + generation;
