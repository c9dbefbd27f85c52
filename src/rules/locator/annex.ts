import { sureness } from "../../resolve/sureness.ts";
import { fromRoman } from "../../words/roman.ts";
import type { ClaimRule } from "../engine/rule.ts";

export const annex: ClaimRule<"locator"> = {
  id: "locator/annex",
  severity: "error",
  summary: "A cited annex is beyond the last one of its resolution or decision.",
  why: "There is no such annex: a digit is wrong, or another text is meant.",
  limits:
    "Only texts whose annexes have been counted in the text itself, and not texts that seem to have none. A warning where the body was inferred.",
  examples: {
    wrong: ["See General Assembly resolution 55/25, annex IV."],
    right: ["See General Assembly resolution 55/25, annex III."],
  },
  claim: "locator",
  check({ unit, to }, { entry, because, target, kind }) {
    const last = entry?.annexes;
    if (unit !== "annex" || last?.basis !== "header" || kind === "backreference") return undefined;
    const number = typeof to === "number" ? to : /^[IVX]+$/.test(to) ? fromRoman(to) : 0;
    if (number <= last.value) return undefined;
    const annexes = last.value === 1 ? "one annex" : `${last.value} annexes`;
    return {
      message: `${target} has ${annexes}; there is no annex ${to}`,
      ...(sureness(because) === "said" ? {} : { severity: "warning" }),
    };
  },
};
