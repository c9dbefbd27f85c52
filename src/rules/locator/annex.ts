import { sureness } from "../../resolve/sureness.ts";
import { fromRoman } from "../../words/roman.ts";
import type { ClaimRule } from "../engine/rule.ts";

export const annex: ClaimRule<"locator"> = {
  id: "locator/annex",
  severity: "error",
  summary: "An annex is cited beyond the last one of its resolution or decision.",
  why: "There is nothing to be read there.",
  limits:
    "Only texts whose annexes were counted in the text itself, and never a text that seems to have none. A warning where the body of the number was inferred.",
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
