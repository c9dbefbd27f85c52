import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const yearSpace: FaultRule = {
  id: "style/year-space",
  severity: "style",
  summary: "There is no space between the number of a resolution and its year or session.",
  why: "In print, a space comes before the parenthesis: 2751 (2024), 217 A (III).",
  source: "Editorial Manual, System of identification",
  limits:
    "English texts only. Resolutions of the Economic Commission for Latin America and the Caribbean are written without the space.",
  fixes: "safe",
  faults: ["year-space"],
  examples: {
    wrong: ["In Security Council resolution 2751(2024), the mandate was extended."],
    right: ["In Security Council resolution 2751 (2024), the mandate was extended."],
  },
  check: (fault, text, citation) =>
    citation?.target.kind === "act" && citation.target.body?.body === "ECLAC"
      ? undefined
      : respelt(fault, undefined, `no space before the parenthesis in "${text}"`),
};
