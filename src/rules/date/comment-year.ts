import { generalCommentNamed } from "../../facts/general-comments.ts";
import type { CitationRule } from "../engine/rule.ts";

export const commentYear: CitationRule = {
  id: "date/comment-year",
  severity: "warning",
  summary: "A general comment or recommendation of that number was not adopted in that year.",
  why: "Each treaty body numbers its general comments consecutively, so each number belongs to one year: either the number or the year is wrong.",
  limits: "The following year is not reported: it is often the year of publication.",
  examples: {
    wrong: [
      "The Human Rights Committee, in its general comment No. 34 (2014), said so.",
      "See CEDAW general recommendation No. 35 (2014).",
    ],
    right: [
      "The Human Rights Committee, in its general comment No. 34 (2011), said so.",
      "See CEDAW general recommendation No. 35 (2017).",
      "The Human Rights Committee, in its general comment No. 36 (2019), said so.",
    ],
  },
  statuses: ["found", "unlisted"],
  check({ citation: { target: written }, target }) {
    if (written.kind !== "comment" || written.year === undefined || target === null) return undefined;
    const known = generalCommentNamed(target);
    const { year } = written;
    if (!known || known.years.some((one) => one === year || one + 1 === year)) return undefined;
    return {
      message: `${known.kind} No. ${known.number} of the ${known.bodyName} is of ${known.years[0]}, not of ${year}`,
    };
  },
};
