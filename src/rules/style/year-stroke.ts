import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const yearStroke: FaultRule = {
  id: "style/year-stroke",
  severity: "style",
  summary: "The year of a Security Council resolution follows a stroke.",
  why: "The number of a Security Council resolution is followed by its year in parentheses: 2254 (2015). A stroke joins session and number.",
  source: "Editorial Manual, System of identification",
  limits: "Only numbers that cannot contain a session or year of another body.",
  fixes: "safe",
  faults: ["year-stroke"],
  examples: {
    wrong: ["In Security Council resolution 2254/2015, a road map for peace was endorsed."],
    right: ["In Security Council resolution 2254 (2015), a road map for peace was endorsed."],
  },
  check: (fault, text) =>
    respelt(fault, undefined, `the year stands in parentheses, not behind a stroke as in "${text}"`),
};
