import { canNumberSession } from "../../facts/numbering.ts";
import { within } from "../../facts/sessions.ts";
import { longDate } from "../../words/wording.ts";
import type { ClaimRule } from "../engine/rule.ts";
import { actOf, adoptedOn, datedByAnother, exchanged, orElse, type Window, windowOf } from "../shared/acts.ts";
import { isOfGluedNote, isOfSheet, otherDate } from "./adoption.ts";

export const sessionDate: ClaimRule<"date"> = {
  id: "date/session",
  severity: "error",
  summary:
    "The date given for a text, or for a Security Council document, is outside the session or year of its number.",
  why: "The number contains the session, and the session met at a known time: either the number or the date is wrong.",
  limits:
    "Not reported where the date shows that the number belongs to another body, where the registry knows the date (date/adoption), or where the number itself is wrong (date/council-year, act/form).",
  examples: {
    wrong: [
      "In General Assembly resolution 73/399 of 15 April 2018, States agreed.",
      "In Human Rights Council resolution 37/99 of 23 March 2017, States agreed.",
    ],
    right: [
      "In General Assembly resolution 73/399 of 15 April 2019, States agreed.",
      "In Human Rights Council resolution 37/99 of 23 March 2018, States agreed.",
    ],
  },
  claim: "date",
  check(claim, resolved, { registry, source }) {
    const { date } = claim;
    const year = /^S\/(\d{4})\/\d/.exec(resolved.target ?? "")?.[1];
    // A letter may date from the year before it is issued, not from the year after
    if (year !== undefined && date.slice(0, 4) > year)
      return { message: `${resolved.target} cannot be of ${longDate(date)}: its number is of ${year}` };
    if (date.length < 10 || date.startsWith("-") || otherDate(claim, resolved, registry)) return undefined;
    // "decision OM/7/1 of 6 April 2017" is of an organizational meeting, not 7/1
    if (source.text[resolved.citation.start - 1] === "/") return undefined;
    const act = actOf(resolved);
    const window = act && windowOf(act, registry);
    // If date/council-year or act/form reports the number, the date is not reported as well
    if (act?.body === "S" && resolved.status === "missing") return undefined;
    const written = resolved.citation.target;
    if (act && written.kind === "act" && written.body && !canNumberSession(act.body, written)) return undefined;
    if (!act || !window || within(window, date) || resolved.entry?.date?.value === date) return undefined;
    if (datedByAnother(date, resolved, act, registry)) return undefined;
    // A number that does not belong to the session may be another body's: Commission on Human Rights resolution 8
    // (XXIII)
    const range = act.body === "A" && isRoman(act.session) ? registry.legacyRange(act.session) : undefined;
    if (range && (act.ordinal < range.first || act.ordinal > range.last)) return undefined;
    if (isOfGluedNote(date, resolved, registry)) return undefined;
    if (window.to && isOfSheet(claim, resolved, window.to, source.text)) return undefined;
    if (exchanged(resolved, registry)) return undefined;
    const others = adoptedOn(date, resolved, registry);
    const right = otherYear(date, window);
    const suggestion = others.length === 1 ? others[0] : right && longDate(right);
    return {
      message: `${resolved.target} cannot be of ${longDate(date)}: ${spoken(window)}${orElse(others)}`,
      ...(suggestion ? { suggestion } : {}),
    };
  },
};

const isRoman = (session: string): boolean => /[IVXLC]$/.test(session);

const spoken = ({ from, to, words }: Window): string =>
  /^\d{4}$/.test(words)
    ? `its number is of ${words}`
    : `texts of ${words} ${to ? "were" : "are"} adopted ${to ? `between ${longDate(from)} and ${longDate(to)}` : `from ${longDate(from)} on`}`;

/** The same day in the only year that puts it into the session. */
function otherYear(date: string, window: Window): string | undefined {
  const years = [Number(window.from.slice(0, 4)), Number((window.to ?? window.from).slice(0, 4))];
  const days = [...new Set(years)].map((year) => `${year}${date.slice(4)}`).filter((day) => within(window, day));
  return days.length === 1 ? days[0] : undefined;
}
