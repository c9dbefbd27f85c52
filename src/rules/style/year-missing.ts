import { sureness } from "../../resolve/sureness.ts";
import type { CitationRule } from "../engine/rule.ts";

export const yearMissing: CitationRule = {
  id: "style/year-missing",
  severity: "style",
  summary: "A Security Council resolution is cited without its year.",
  why: "The year follows the number in parentheses: resolution 1325 (2000).",
  source: "Editorial Manual, System of identification, C",
  limits: "Only where the Security Council is named. The year is that of the number, which may itself be wrong.",
  fixes: "safe",
  examples: {
    wrong: ["In Security Council resolution 1325, States were urged to act."],
    right: ["In Security Council resolution 1325 (2000), States were urged to act."],
  },
  check({ citation, because }, { registry }) {
    const { target, end } = citation;
    if (target.kind !== "act" || target.form !== "plain" || target.body?.body !== "S" || sureness(because) !== "said")
      return undefined;
    const year = target.part === undefined && registry.councilYear(target.ordinal)?.label;
    if (!year) return undefined;
    return {
      message: `"${citation.text}" without its year`,
      suggestion: `${target.number} (${year})`,
      fix: { start: end, end, text: ` (${year})`, safe: true },
    };
  },
};
