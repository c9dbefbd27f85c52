import { longDate } from "../../words/wording.ts";
import type { DocumentRule } from "../engine/rule.ts";
import { contradictions } from "../shared/contradictions.ts";

export const date: DocumentRule = {
  id: "consistency/date",
  severity: "warning",
  summary: "A document is cited with two different dates.",
  why: "One of the dates, or one of the numbers, is wrong; the registry does not know which (Editorial Manual, System of identification: a text is identified by its number and the date of its adoption).",
  examples: {
    wrong: [
      "See General Assembly resolution 99/1 of 3 October 2044. It goes back to General Assembly resolution 99/1 of 5 October 2044.",
    ],
    right: [
      "See General Assembly resolution 99/1 of 3 October 2044. It goes back to General Assembly resolution 99/1 of 3 October 2044.",
    ],
  },
  document: true,
  check({ resolved }) {
    return contradictions(
      resolved.filter(({ entry }) => !entry?.date),
      (claim) => (claim.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(claim.date) ? claim.date : undefined),
      (a, b) => a === b,
    ).map(({ name, claim, said, other }) => ({
      message: `${name} is of ${longDate(said)} here, and of ${longDate(other)} where it is cited elsewhere`,
      span: claim,
    }));
  },
};
