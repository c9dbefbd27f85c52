import { fromRoman } from "../../registry/roman.ts";
import { actOf } from "../acts.ts";
import type { CitationRule } from "../rule.ts";

/** The edges of the ranges are partly inferred. */
const slack = 3;

export const legacySession: CitationRule = {
  id: "session/legacy",
  severity: "warning",
  summary: "A General Assembly resolution of that number, before 1976, is not of that session.",
  why: "Numbers ran through from the first to the thirtieth session, so that each belongs to one: 217 is of (III). Another body may be meant: 217 (VIII) is of the Economic and Social Council.",
  examples: {
    wrong: ["In General Assembly resolution 2625 (XXVI), States agreed."],
    right: ["In General Assembly resolution 2625 (XXV), States agreed."],
  },
  statuses: ["missing", "unlisted"],
  check(resolved, { registry }) {
    const { because, target, kind } = resolved;
    if (kind === "backreference") return undefined;
    const act = actOf(resolved);
    if (act?.series !== "A/RES" || Number.isNaN(fromRoman(act.session.replace(/^E?S-/, "")))) return undefined;
    const range = registry.legacyRange(act.session);
    if (!range || (range.first - slack <= act.ordinal && act.ordinal <= range.last + slack)) return undefined;
    const [nearest] = registry.nearest(target as string);
    if (because !== "named" && because !== "symbol" && !nearest?.startsWith(`A/RES/${act.ordinal} `)) return undefined;
    return {
      message: `the resolutions of session ${act.session} have the numbers ${range.first} to ${range.last}`,
      ...(nearest ? { suggestion: nearest } : {}),
    };
  },
};
