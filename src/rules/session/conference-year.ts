import { bodyWords } from "../../facts/names.ts";
import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";

export const conferenceYear: CitationRule = {
  id: "session/conference-year",
  severity: "warning",
  summary: "The year in a plenary symbol of a Vienna conference is not one in which the conference met.",
  why: "Plenary documents of the Conference of the Parties to the Organized Crime Convention and of the Conference of the States Parties to the Convention against Corruption carry the year of the session; documents of their working groups may carry any year.",
  limits: "Only the two Vienna conferences, and only years before their last known session.",
  examples: {
    wrong: ["See CTOC/COP/2009/3."],
    right: ["See CTOC/COP/2010/3 and CTOC/COP/WG.4/2009/2."],
  },
  statuses: ["missing", "unlisted"],
  check({ citation, kind }, { registry }) {
    if (kind !== "symbol" || citation.target.kind !== "symbol") return undefined;
    const [, body, year] = /^(CTOC\/COP|CAC\/COSP)\/(\d{4})\//.exec(citation.target.name) ?? [];
    if (!body || !year) return undefined;
    const years = registry.sessionsOf(body).flatMap(({ from }) => (from ? [from.slice(0, 4)] : []));
    const before = years.filter((each) => each < year).at(-1);
    const after = years.find((each) => each > year);
    // A session may be held in a year after the last known one
    if (years.includes(year) || after === undefined) return undefined;
    return {
      message: `${bodyWords(body)} had no session in ${year}; it met in ${either([before, after].filter((y) => y !== undefined))}`,
    };
  },
};
