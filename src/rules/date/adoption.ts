import type { ClaimRule } from "../rule.ts";
import { longDate } from "../words.ts";

export const adoptionDate: ClaimRule<"date"> = {
  id: "date/adoption",
  severity: "error",
  summary: "The date given for a resolution or decision is not that of its adoption.",
  why: "An adopted text is dated by the day of its adoption, not by that of its distribution, which stands on its masthead (Editorial Manual, Mastheads).",
  claim: "date",
  examples: {
    wrong: ["In General Assembly resolution 64/293 of 12 August 2010, States agreed."],
    right: ["In General Assembly resolution 64/293 of 30 July 2010, States agreed."],
  },
  check(claim, { target, entry, kind }) {
    const known = entry?.date;
    if (!known || !/^(resolution|decision|statement|symbol|backreference)$/.test(kind) || !/\/(RES|DEC)\//.test(target ?? "")) return undefined;
    if (claim.date.length < 10 || claim.date.startsWith("-") || known.value === claim.date) return undefined;
    return {
      message: `${target} was adopted on ${longDate(known.value)}, not on ${longDate(claim.date)}`,
      ...(known.basis === "cited-once" ? { severity: "warning" as const } : {}),
      suggestion: longDate(known.value),
    };
  },
};
