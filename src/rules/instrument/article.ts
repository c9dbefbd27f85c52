import type { ClaimRule } from "../engine/rule.ts";
import { instrumentInAnnex, instrumentOf } from "../shared/provisions.ts";

export const article: ClaimRule<"locator"> = {
  id: "instrument/article",
  severity: "error",
  summary:
    "A cited article is beyond the last one of its instrument, or a cited paragraph beyond the last one of a plan.",
  why: "There is no such provision; usually another instrument is meant.",
  limits:
    "A warning where “the Convention” may be a different one from that named before. Only instruments whose articles have been counted.",
  examples: {
    wrong: [
      "Under article 51 of the Organized Crime Convention, States cooperate.",
      "See A/RES/55/25, annex I, art. 51.",
    ],
    right: [
      "Under article 41 of the Organized Crime Convention, and article 51 of the Convention against Corruption, States cooperate.",
    ],
  },
  claim: "locator",
  check({ unit, from, to }, resolved, { source, registry }) {
    const { kind } = resolved.citation.target;
    const found = kind === "provision" ? instrumentOf(resolved, source.text) : instrumentInAnnex(resolved, registry);
    if (found?.instrument.highest === undefined) return undefined;
    const { name, highest, unit: counted } = found.instrument;
    if (unit !== (kind === "provision" ? "article" : counted)) return undefined;
    const number = Math.max(Number.parseInt(String(from), 10), Number.parseInt(String(to), 10));
    if (!(number > highest)) return undefined;
    return {
      message: `the ${name} has ${highest} ${counted}s; ${counted} ${number} is not one of them`,
      ...(found.severity ? { severity: found.severity } : {}),
    };
  },
};
