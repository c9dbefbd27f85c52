/** Whether a date is possible for a document or adopted text, judged by its name only. */
import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { councilYearFromJuly, sessionOf, within } from "../../facts/sessions.ts";

/** The conflict between a date and a name, in words; undefined if there is none or nothing is known. */
export function dateFault(name: string, date: string): string | undefined {
  const act = actNamed(name);
  if (!act) return documentFault(name, date);
  if (isPossible(act, date)) return undefined;
  const window = sessionOf(act.body, act.session)?.window;
  if (!window) return `${name} of ${date}: not in the year ${act.body === "S" ? "in parentheses" : "of its number"}`;
  return `${name} of ${date}: not in session ${act.session}, ${window.from} to ${window.to ?? "now"}`;
}

/** Whether a text with this number can have this date: within the session or the year of the number. */
export function isPossible({ body, session }: ActName, date: string): boolean {
  if (/^\d{4}$/.test(session)) {
    if (body === "S") return session === date.slice(0, 4);
    if (body !== "E") return true;
    const first = Number(session) >= councilYearFromJuly ? `${Number(session) - 1}-07` : session;
    return date >= first && date.slice(0, 4) <= session;
  }
  const window = sessionOf(body, session)?.window;
  return !window || within(window, date);
}

/**
 * A document is issued in the year of its symbol, at most one year earlier or two later: S/2024/966 can't be of 2020.
 */
function documentFault(name: string, date: string): string | undefined {
  const year = Number(/\/((?:19|20)\d\d)(?:\/|$)/.exec(name)?.[1] ?? Number.NaN);
  const away = Number(date.slice(0, 4)) - year;
  return away < -1 || away > 2 ? `${name} of ${date}: not of the year in the symbol` : undefined;
}
