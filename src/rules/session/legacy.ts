import type { ActName } from "../../facts/act-name.ts";
import { legacySessionOf } from "../../facts/sessions.ts";
import { sureness } from "../../resolve/sureness.ts";
import type { Because } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import { fromRoman, toRoman } from "../../words/roman.ts";
import type { CitationRule, Result } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";

/** The ends of the ranges are partly inferred. */
const slack = 3;

export const legacySession: CitationRule = {
  id: "session/legacy",
  severity: "warning",
  summary:
    "The number does not belong to the session given, in the years when resolutions were numbered consecutively.",
  why: "The General Assembly numbered its resolutions consecutively until 1975, the Economic and Social Council until 1977, so each number belongs to one session: 217 to (III).",
  limits:
    "The limits of the ranges are partly inferred. Another body may be meant: 217 (VIII) is a resolution of the Economic and Social Council.",
  examples: {
    wrong: [
      "In General Assembly resolution 2625 (XXVI), States agreed.",
      "In Economic and Social Council resolution 1503 (XLVII), States agreed.",
    ],
    right: [
      "In General Assembly resolution 2625 (XXV), States agreed.",
      "In Economic and Social Council resolution 1503 (XLVIII), States agreed.",
    ],
  },
  statuses: ["missing", "unlisted"],
  check(resolved, { registry }) {
    const { because, target, kind } = resolved;
    if (kind === "backreference") return undefined;
    const act = actOf(resolved);
    if (!act) return undefined;
    if (Number.isNaN(fromRoman(act.session.replace(/^E?S-/, "")))) return noNumeral(act, because);
    if (act.series === "E/RES") {
      // Commissions of the Council use the same form
      const other = sureness(because) !== "inferred" ? ofCouncil(act, registry) : undefined;
      return other ? { message: `there is no ${target}; there is ${other}`, suggestion: other } : undefined;
    }
    if (act.series !== "A/RES") return undefined;
    const range = registry.legacyRange(act.session);
    if (!range) return endedBefore(act, because);
    if (range.first - slack <= act.ordinal && act.ordinal <= range.last + slack) return undefined;
    const [nearest] = registry.nearest(target as string);
    if (sureness(because) !== "said" && !nearest?.startsWith(`A/RES/${act.ordinal} `)) return undefined;
    const numbers = `session ${act.session} has the numbers ${range.first} to ${range.last}`;
    const right = legacySessionOf(act.ordinal)?.label;
    return {
      message: right ? `resolution ${act.ordinal} is of session ${right}; ${numbers}` : numbers,
      ...(nearest ? { suggestion: nearest } : {}),
    };
  },
};

/** "3281 (XXXIX)": this numbering ended with session XXX. */
function endedBefore({ session, ordinal, part }: ActName, because: Because): Result {
  const right = legacySessionOf(ordinal)?.label;
  if (!right || !/^[IVXL]+$/.test(session) || sureness(because) !== "said") return undefined;
  return {
    message: `resolution ${ordinal} is of session ${right}; numbers with a session in Roman numerals ended with session XXX`,
    suggestion: `A/RES/${ordinal} (${right})${part ? ` ${part}` : ""}`,
  };
}

/** "2625 (XXVV)": not a valid roman numeral. */
function noNumeral({ series, session, ordinal, part }: ActName, because: Because): Result {
  if (series !== "A/RES" || !/^[IVXLC]+$/.test(session) || sureness(because) === "inferred") return undefined;
  const right = legacySessionOf(ordinal)?.label;
  return {
    message: `${session} is no roman numeral${right ? `; resolution ${ordinal} is of session ${right}` : ""}`,
    severity: "error",
    ...(right ? { suggestion: `A/RES/${ordinal} (${right})${part ? ` ${part}` : ""}` } : {}),
  };
}

/** The Council had held sixty-three ordinary sessions when its symbols began to give the year. */
const lastOfCouncil = 63;

/** The Council's resolution with this number, in any session. */
function ofCouncil({ ordinal, part }: ActName, registry: Registry): string | undefined {
  for (let session = 1; session <= lastOfCouncil; session++) {
    const name = `E/RES/${ordinal} (${toRoman(session)})${part ? ` ${part}` : ""}`;
    if (registry.find(name)) return name;
  }
  return undefined;
}
