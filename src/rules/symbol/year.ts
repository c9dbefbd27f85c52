import { mostNearest } from "../../registry/near/nearest.ts";
import { either, longDate } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";
import { actOf, exchanged } from "../shared/acts.ts";
import { firstYear, generation, saidYear, transposed } from "../shared/years.ts";

export const symbolYear: CitationRule = {
  id: "symbol/year",
  severity: "error",
  summary: "The session or year in a symbol or number is before the United Nations existed, or in the future.",
  why: "Two digits of a year are easily transposed: S/2107/5 looks like S/2017/5.",
  limits:
    "A session or year three or more years ahead of the citing document is a warning. If that document has no date, only those generations ahead are reported, and those that name a known document with the digits in another order.",
  examples: {
    wrong: ["See S/2107/5.", "See E/CN.15/1206/4."],
    right: ["See S/2017/5.", "See E/CN.15/2016/4."],
  },
  statuses: ["missing", "unlisted", "unknown series"],
  check(resolved, { document: { day }, registry }) {
    const { target, kind } = resolved;
    const isNamed = kind === "symbol" || kind === "resolution" || kind === "decision";
    const said = isNamed && target !== null ? saidYear(target, registry) : undefined;
    // For acts, date/later and date/session report it
    const isDated = day !== undefined || resolved.citation.claims.some(({ kind }) => kind === "date");
    if (said === undefined || (isDated && actOf(resolved))) return undefined;
    // 46/182 written 182/46 is reported by act/reversed
    if (exchanged(resolved, registry)) return undefined;
    const { year, name } = said;
    const today = Number((day ?? registry.version).slice(0, 4));
    const isCertain = year < firstYear || year > today + generation;
    const others = transposed(said, today);
    const known = others.filter((other) => registry.find(other));
    const isDoubtful = day === undefined ? year > today + 1 && known.length > 0 : year > today + announced;
    if (!isCertain && !isDoubtful) return undefined;
    const near = registry
      .nearest(name, resolved.citation.claims)
      .filter((other) => (saidYear(other, registry)?.year ?? today) <= today);
    const meant = [...new Set([...(known.length > 0 ? known : others), ...near])].slice(0, mostNearest);
    return {
      message: [
        `${name} would be of ${year}`,
        ...(day === undefined ? [] : [`; the document is of ${longDate(day)}`]),
        ...(meant.length > 0 ? [`; did you mean ${either(meant)}?`] : []),
      ].join(""),
      ...(isCertain ? {} : { severity: "warning" as const }),
      ...(meant.length === 1 ? { suggestion: meant[0] as string } : {}),
    };
  },
};

/** Documents of the next session but one are announced, later ones are not. */
const announced = 2;
