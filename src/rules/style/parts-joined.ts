import type { CitationRule } from "../engine/rule.ts";

export const partsJoined: CitationRule = {
  id: "style/parts-joined",
  severity: "style",
  summary: "The letters of the parts of a composite resolution are joined by a sign instead of a word.",
  why: "In print: resolutions 42/37 A to C, and 3411 A and B (XXX).",
  source: "Editorial Manual, System of identification",
  limits: "The fix writes “and” for two consecutive letters, “to” for more.",
  fixes: "safe",
  examples: {
    wrong: [
      "In its resolutions 42/37 A-C, the General Assembly agreed.",
      "In its resolutions 3411 A & B (XXX), the General Assembly agreed.",
    ],
    right: [
      "In its resolutions 42/37 A to C, the General Assembly agreed.",
      "In its resolutions 3411 A and B (XXX), the General Assembly agreed.",
    ],
  },
  check({ citation: { start, text, target } }) {
    if (target.kind !== "act") return undefined;
    const joined = /\d\s?([A-Z])(\s?[-‐-―&]\s?)([A-Z])(?![A-Za-z0-9])/.exec(text);
    if (!joined) return undefined;
    const [all, first = "", sign = "", last = ""] = joined;
    const between = sign.includes("&") || last.charCodeAt(0) === first.charCodeAt(0) + 1 ? " and " : " to ";
    const at = start + joined.index + all.length - 1 - sign.length;
    const fix = { start: at, end: at + sign.length, text: between, safe: true };
    return { message: `"${first}${sign}${last}" is written ${first}${between}${last}`, fix };
  },
};
