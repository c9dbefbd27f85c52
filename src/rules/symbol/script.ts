import type { Fault } from "../../types/citation.ts";
import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const script: FaultRule = {
  id: "symbol/script",
  severity: "error",
  summary: "A symbol contains a letter of another script, or a full-width one.",
  why: "A symbol is the same in all six languages, in plain Latin letters and digits; a Cyrillic А looks alike, but no search finds it.",
  source: "research.un.org, Elements of a symbol",
  limits:
    "A letter that is a word in the script of the text, such as the letter of a part in a Russian text, is not reported.",
  fixes: "safe",
  faults: ["script"],
  examples: {
    wrong: ["See \u0410/64/293.", "See \uff21/64/293."],
    right: ["See A/64/293."],
  },
  check: (fault, text, citation, { source }) =>
    isOwnWord(fault, source.text)
      ? undefined
      : respelt(
          fault,
          citation,
          () =>
            `"${text}" (U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) is not the Latin ${fault.right}`,
        ),
};

/**
 * "GC(64)/RES/12 А о неэнергетических": in a Russian text the letter of a part may be a Russian word, which must not
 * become Latin.
 */
function isOwnWord({ start, end }: Fault, text: string): boolean {
  const script = /\p{Script=Cyrillic}/u.test(text.slice(start, end)) ? "Cyrillic" : "Greek";
  const before = text.slice(Math.max(0, start - 1), start);
  const isAlone = /[\s(]$/.test(before) && !/^[\p{L}\p{N}/.-]/u.test(text.slice(end, end + 1));
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return isAlone && new RegExp(`\\p{Script=${script}}{2}`, "u").test(around);
}

/** How far around a letter to look for its script, in UTF-16 units. */
const reach = 40;
