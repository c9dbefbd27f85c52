/** Infers the body from the number itself: its form, its year, its session. */
import { ownerByForm } from "../facts/numbering.ts";
import { legacySessionOf, sessionOf, within } from "../facts/sessions.ts";
import type { ActTarget } from "../types/citation.ts";
import type { NumberRange, Registry } from "../types/registry.ts";
import { fromRoman } from "../words/roman.ts";
import { unknownBody } from "./mentions.ts";

/**
 * The only body that uses this form: 1325 (2000) is the Security Council's, 1/CP.21 a climate conference's, XII/3 the
 * biodiversity conference's.
 *
 * @param sentence returns the words around the number, which may name another body that uses the form
 */
export function ownerByNumber(target: ActTarget, sentence: () => string, registry: Registry): string | undefined {
  // the Governing Council of the Compensation Commission numbered its decisions so
  if (target.form === "council" && target.act === "decision") return "S/AC.26";
  if (target.form === "council") return councilOwner(target, sentence, registry);
  if (target.form === "roman") return conferenceOwner(target, sentence);
  return ownerByForm(target);
}

/**
 * "1541 (15 December 1960)", "1514 (1960)": the Security Council reached that number decades later, if ever, and the
 * General Assembly has it in that year. In a table of figures, "58 (1960)" is not an act.
 */
function councilOwner(target: ActTarget, sentence: () => string, registry: Registry): string | undefined {
  if (isOfCouncil(target, registry)) return "S";
  const { ordinal, session } = target;
  const isLegacy = legacySession(ordinal, session) !== undefined;
  if (registry.councilYear(ordinal) === undefined && !isLegacy) return "S";
  if (target.bare) return undefined;
  return isLegacy && (target.united || !/Security\s+Council/.test(sentence())) ? "A" : "S";
}

/** Whether the Security Council used a number such as 1325 (2000) in that year. */
export const isOfCouncil = ({ form, ordinal, session }: ActTarget, registry: Registry): boolean =>
  form === "council" && registry.councilYear(ordinal)?.label === session;

/** The session of the General Assembly that used this number in a year: 1514 in 1960 is of the fifteenth. */
export function legacySession(number: number, year: string): NumberRange | undefined {
  const range = legacySessionOf(number);
  const window = range && sessionOf("A", range.label)?.window;
  return window && (within(window, `${year}-12-31`) || window.from.startsWith(year)) ? range : undefined;
}

/** The biodiversity conference numbered its decisions so until its thirteenth meeting; other bodies still do. */
function conferenceOwner(target: ActTarget, sentence: () => string): string | undefined {
  if (fromRoman(target.session) > 13) return unknownBody;
  const words = sentence();
  return otherConference.test(words) && !/Biological\s+Diversity|\bCBD\b/.test(words) ? unknownBody : "CBD/COP";
}

const otherConference =
  /Meeting\s+of\s+the\s+(?:Contracting\s+)?Parties\b|Parties\s+to\s+the\s+(?:Montreal|Vienna|Basel|Rotterdam|Stockholm|Ramsar|Minamata|Barcelona)|\b(?:Montreal\s+Protocol|Wetlands|Ramsar|CITES|Migratory\s+Species)\b/;

/**
 * Before 1976 the numbers of the General Assembly were continuous, so each belongs to one session: 1653 (XVI). Those of
 * the Economic and Social Council were continuous, too, but grew a third as fast: only in the first session both can
 * have a number.
 */
export function ownerOfLegacy(target: ActTarget, registry: Registry): string | undefined {
  if (target.form !== "legacy" || target.act !== "resolution") return undefined;
  const range = registry.legacyRange(target.session);
  return range && target.ordinal >= range.first && target.ordinal <= range.last ? "A" : undefined;
}

/** Most resolutions per session of the Economic and Social Council, on average: 2100 in 63. */
const mostInSession = 36;

/** Whether the Economic and Social Council can have reached a number by a session. */
export const isEconomic = ({ ordinal, session }: ActTarget): boolean => ordinal <= mostInSession * fromRoman(session);
