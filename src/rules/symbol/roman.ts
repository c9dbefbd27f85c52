import type { FaultRule } from "../engine/rule.ts";
import { nameOf, respelt } from "../shared/respelt.ts";

export const romanSession: FaultRule = {
  id: "symbol/roman",
  severity: "error",
  summary: "The session of a text adopted before 1976 is not in Roman numerals.",
  why: "Up to the thirtieth session of the General Assembly, the session is in Roman numerals in parentheses: 217 A (III).",
  source: "Editorial Manual, System of identification",
  limits: "Without the name of a body, a number is reported only if it is in the range of that session.",
  fixes: "safe",
  faults: ["roman"],
  examples: {
    wrong: ["See A/RES/217 (3).", "In General Assembly resolution 3363 (30), States agreed."],
    right: ["See A/RES/217 (III).", "In General Assembly resolution 3363 (XXX), States agreed."],
  },
  check(fault, text, citation, { registry }) {
    const target = citation?.target;
    // "decision 75(8)" may be of a body that uses this form
    if (target?.kind === "act" && !target.body) {
      const range = registry.legacyRange(target.session);
      if (!range || target.ordinal < range.first || target.ordinal > range.last) return undefined;
    }
    return respelt(
      fault,
      citation,
      () => `the session in "${citation?.text ?? text}" is written in roman numerals: ${nameOf(fault, citation)}`,
    );
  },
};
