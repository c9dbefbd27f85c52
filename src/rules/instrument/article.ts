import type { ClaimRule } from "../rule.ts";

/** "the Charter of the Organization of American States" is not the Charter. */
const goesOn = /^\s+(?:of|on|for|to|relating|concerning|against|additional)\b/i;

export const article: ClaimRule<"locator"> = {
  id: "instrument/article",
  severity: "error",
  summary: "An article is cited beyond the last one of its instrument.",
  why: "There is nothing to be read there; mostly another instrument is meant.",
  examples: {
    wrong: ["Under article 51 of the Organized Crime Convention, States cooperate."],
    right: [
      "Under article 41 of the Organized Crime Convention, and article 51 of the Convention against Corruption, States cooperate.",
    ],
  },
  claim: "locator",
  check({ unit, from, to }, { citation, instrument, because }, { source }) {
    if (unit !== "article" || citation.target.kind !== "provision" || instrument?.highest === undefined)
      return undefined;
    const number = Math.max(Number.parseInt(String(from), 10), Number.parseInt(String(to), 10));
    // "the Convention" may be another one than that named before
    if (
      because === "paragraph" ||
      (because === "masthead" && goesOn.test(source.text.slice(citation.end, citation.end + 20)))
    )
      return undefined;
    if (instrument.unit !== citation.target.unit || !(number > instrument.highest)) return undefined;
    return {
      message: `the ${instrument.name} has ${instrument.highest} articles; article ${number} is not one of them`,
      ...(because === "named" ? {} : { severity: "warning" as const }),
    };
  },
};
