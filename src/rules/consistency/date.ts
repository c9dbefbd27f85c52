import { within } from "../../facts/sessions.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import { longDate } from "../../words/wording.ts";
import type { DocumentRule } from "../engine/rule.ts";
import { actOf, windowOf } from "../shared/acts.ts";
import { contradictions } from "../shared/contradictions.ts";

export const date: DocumentRule = {
  id: "consistency/date",
  severity: "warning",
  summary: "A document is cited with two different dates.",
  why: "A text is identified by its number and its date of adoption: one of the dates, or one of the numbers, is wrong; the registry does not know which.",
  source: "Editorial Manual, System of identification",
  limits:
    "Only resolutions and decisions whose date the registry does not know, or knows from a single citation, and only where their body is certain. The less frequent date is reported, or else the later one; either may be the wrong one.",
  examples: {
    wrong: [
      "See General Assembly resolution 99/1 of 3 October 2044. It goes back to General Assembly resolution 99/1 of 5 October 2044.",
    ],
    right: [
      "See General Assembly resolution 99/1 of 3 October 2044. It goes back to General Assembly resolution 99/1 of 3 October 2044.",
    ],
  },
  document: true,
  check({ resolved, registry }) {
    return contradictions(
      resolved.filter(({ entry }) => !entry?.date || entry.date.basis === "cited-once"),
      (claim, one) =>
        claim.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(claim.date) && !isOutside(claim.date, one, registry)
          ? claim.date
          : undefined,
      (a, b) => a === b,
    ).map(({ name, claim, said, other, elsewhere }) => ({
      message: `${name} is of ${longDate(said)} here, and of ${longDate(other)} where it is cited elsewhere`,
      span: claim,
      related: [{ start: elsewhere.start, end: elsewhere.end, message: `of ${longDate(other)} here` }],
    }));
  },
};

/** A date that date/session reports is not reported again. */
function isOutside(date: string, one: ResolvedCitation, registry: Registry): boolean {
  const act = actOf(one);
  const window = act && windowOf(act, registry);
  return window !== undefined && !within(window, date);
}
