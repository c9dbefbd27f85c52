import { instrumentOf } from "../provisions.ts";
import type { ClaimRule } from "../rule.ts";

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
  check({ unit, from, to }, resolved, { source }) {
    const found = instrumentOf(resolved, source.text);
    if (unit !== "article" || found?.instrument.highest === undefined) return undefined;
    const { name, highest } = found.instrument;
    const number = Math.max(Number.parseInt(String(from), 10), Number.parseInt(String(to), 10));
    if (!(number > highest)) return undefined;
    return {
      message: `the ${name} has ${highest} articles; article ${number} is not one of them`,
      ...(found.severity ? { severity: found.severity } : {}),
    };
  },
};
