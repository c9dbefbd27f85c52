import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";

/** Other bodies use the same form: Parliamentary Assembly resolution 1738 (2010). */
const others =
  /Parliamentary (?:Assembly|Union)|Council of Europe|European (?:Parliament|Union)|African Union|Organization of American|League of Arab/;

export const councilYear: CitationRule = {
  id: "date/council-year",
  severity: "error",
  summary: "A Security Council resolution of that number was not adopted in that year.",
  why: "Security Council resolutions have been numbered consecutively since 1946, so each number belongs to one year: either the number or the year is wrong, and the reader cannot know which.",
  source: "Editorial Manual, System of identification, C",
  limits:
    "Not reported where another organization that uses the same form is named nearby. The fix inserts the year of the number; the number itself may be wrong.",
  fixes: "suggested",
  examples: {
    wrong: ["The Council recalled Security Council resolution 1325 (2001).", "See S/RES/1612 (2006)."],
    right: ["The Council recalled Security Council resolution 1325 (2000).", "See S/RES/1612 (2005)."],
  },
  statuses: ["missing"],
  check(resolved, { registry, source }) {
    const { citation, kind, because, target } = resolved;
    if (kind === "backreference" || target === null) return undefined;
    const act = actOf(resolved);
    // "Security Council resolution 2025/19" has another body's form, which act/form reports
    const known =
      act?.series === "S/RES" && /^\d+ \(\d{4}\)$/.test(act.number) ? registry.councilYear(act.ordinal) : undefined;
    if (!act || !known) return undefined;
    if (because === "form" && others.test(source.text.slice(Math.max(0, citation.start - 120), citation.end + 80)))
      return undefined;
    const at = citation.text.lastIndexOf(act.session);
    const year = { start: citation.start + at, end: citation.start + at + 4 };
    const ofThatYear = registry.nearest(target, citation.claims).filter((name) => name.endsWith(`(${act.session})`));
    const orNumber = ofThatYear.length > 0 ? `; or did you mean ${either(ofThatYear)}?` : "";
    return {
      message: `Security Council resolution ${act.ordinal} is of ${known.label}, not of ${act.session}${orNumber}`,
      suggestion: `${act.ordinal} (${known.label})`,
      ...(at < 0 ? {} : { fix: { ...year, text: known.label, safe: false } }),
    };
  },
};
