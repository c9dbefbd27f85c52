import { otherActKind } from "../../facts/act-name.ts";
import { highestComment } from "../../facts/general-comments.ts";
import { bodyWords } from "../../facts/names.ts";
import { canNumber } from "../../facts/numbering.ts";
import type { NumberedAct } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";
import { actOf, exchanged } from "../shared/acts.ts";

export const ahead: CitationRule = {
  id: "act/ahead",
  severity: "warning",
  summary: "A session, year or number that the body has not reached, or that no session reaches.",
  why: "There is no such text yet: a digit is wrong.",
  limits:
    "The facts age with the program, so sessions and years just ahead are not reported; nor is a text said not to exist where it might.",
  examples: {
    wrong: [
      "See A/RES/99/1.",
      "See A/RES/70/999.",
      "See Security Council resolution 2900 (2037).",
      "See A/HRC/95/4.",
      "See S/RES/9999.",
      "See CCPR/C/GC/99.",
      "See decision 12/CP.99.",
      "See S/2014/1810.",
      "See A/80/6 (Sect. 92).",
    ],
    right: [
      "See A/RES/79/1.",
      "See A/RES/70/1.",
      "See Security Council resolution 2767 (2024).",
      "See A/HRC/55/4.",
      "See S/RES/2767.",
      "See CCPR/C/GC/37.",
      "See S/2014/810.",
      "See A/80/6 (Sect. 29).",
    ],
  },
  statuses: ["unlisted"],
  check(resolved, { registry, document: { day, symbol: own } }) {
    // If the number has a date, date/session judges it
    const isDated = resolved.citation.claims.some(({ kind }) => kind === "date");
    if (resolved.kind === "backreference" || resolved.target === null || resolved.target === own || isDated)
      return undefined;
    // 46/182 written 182/46 is reported by act/reversed
    if (exchanged(resolved, registry)) return undefined;
    const today = Number((day ?? registry.version).slice(0, 4));
    return (
      councilAhead(resolved, registry, today) ??
      sessionAhead(resolved, registry, today) ??
      beyondSession(resolved) ??
      documentAhead(resolved.target, registry) ??
      commentAhead(resolved, today - newest(registry))
    );
  },
};

/** The Security Council adopts some fifty resolutions a year, a hundred at most. */
const councilYearly = 100;

/** `S/RES/9999`, `S/RES/2900 (2027)` */
function councilAhead(resolved: ResolvedCitation, registry: Registry, today: number) {
  const [, number, year] = /^S\/RES\/(\d+)(?: \((\d{4})\))?$/.exec(resolved.target ?? "") ?? [];
  if (number === undefined || registry.councilYear(Number(number))) return undefined;
  if (year !== undefined && Number(year) > today)
    return { message: `${resolved.target} would be of ${year}; this is ${today}` };
  const last = lastCouncilNumber(registry);
  return Number(number) > last + councilYearly * Math.max(1, today - newest(registry) + 1)
    ? { message: `the Security Council has not adopted ${number} resolutions; the last known here is ${last}` }
    : undefined;
}

/** The busiest treaty body adopts two general comments a year. */
const commentsYearly = 2;

/** `CCPR/C/GC/99` */
function commentAhead({ target }: ResolvedCitation, years: number) {
  const [, body = "", number = ""] = /^(.+)\/GC\/(\d+)(?:\/Rev\.\d+)?$/.exec(target ?? "") ?? [];
  const highest = highestComment(body) || highestComment(`${body}/C`);
  return highest > 0 && Number(number) > highest + commentsYearly * (Math.max(0, years) + 2)
    ? {
        message: `no general comment of that body is known to have the number ${number}; the last known here is ${highest}`,
      }
    : undefined;
}

const newest = (registry: Registry): number => Number(registry.version.slice(0, 4));

function lastCouncilNumber(registry: Registry): number {
  let last = 0;
  for (let step = 4096; step >= 1; step /= 2) if (registry.councilYear(last + step)) last += step;
  return last;
}

/** Most sessions in a year. */
const yearly: Readonly<Record<string, number>> = { A: 1, "A/HRC": 3, "FCCC/CP": 1, "CTOC/COP": 1, "CAC/COSP": 1 };

/** `A/RES/99/1`, `A/HRC/95/4`, `CTOC/COP resolution 25/1`, `FCCC/CP decision 12/CP.99` */
function sessionAhead({ target }: ResolvedCitation, registry: Registry, today: number) {
  const [, body = "", session = ""] =
    /^(A|A\/HRC)\/(?:RES\/|DEC\/|PRST\/|C\.[1-6]\/)?(\d{2,3})\/[A-Z]*\.?\d/.exec(target ?? "") ??
    /^(\S+) (?:resolution|decision) (?:\d+\/CP\.)?(\d+)/.exec(target ?? "") ??
    [];
  const each = yearly[body];
  if (each === undefined) return undefined;
  const last = Math.max(...registry.sessionsOf(body).map((one) => Number(one.session) || 0));
  // Documents of the session after the next are already announced
  if (Number(session) <= last + each * (2 + Math.max(0, today - newest(registry)))) return undefined;
  return {
    message: `${target}: ${bodyWords(body)} has not come to session ${session}; the last known here is ${last}`,
  };
}

/**
 * Series whose numbers start again each session or year, with a number well above the highest ever used; for the
 * programme budget, of its sections. The reports "A/54/2000" and "A/59/2005" were numbered like a year.
 */
const series: readonly (readonly [RegExp, number, string])[] = [
  [/^S\/\d{4}\/(\d+)/, 1600, "no year of the Security Council has come to document"],
  [/^A\/(?:[3-9]\d|1\d\d)\/(?!2005|2000)(\d+)/, 1300, "no session of the General Assembly has come to document"],
  [/^A\/HRC\/\d+\/(\d+)/, 200, "no session of the Human Rights Council has come to document"],
  [/^E\/\d{4}\/(\d+)/, 500, "no year of the Economic and Social Council has come to document"],
  [/^A\/\d+\/6 \(Sect\. (\d+)/, 40, "no programme budget has a section"],
  [/^A\/\d+\/6 \(Income sect\. (\d+)/, 4, "no programme budget has an income section"],
];

/** `S/2014/1810`, `A/80/6 (Sect. 92)` */
function documentAhead(target: string, registry: Registry) {
  for (const [form, most, words] of series) {
    const number = form.exec(target)?.[1];
    if (number === undefined || Number(number) <= most) continue;
    const near = registry.nearest(target, []);
    return { message: `${words} ${number}${near.length > 0 ? `; did you mean ${either(near)}?` : ""}` };
  }
  return undefined;
}

/** `A/RES/70/999` */
function beyondSession(resolved: ResolvedCitation) {
  const act = actOf(resolved);
  // for "General Assembly resolution 1325 (2000)", act/form says that the Assembly numbers otherwise
  if (
    act?.body !== "A" ||
    !act.number.includes("/") ||
    act.kind === "statement" ||
    !/^\d+$/.test(act.session) ||
    Number(act.session) < 31
  )
    return undefined;
  const written: NumberedAct = { ...act, act: act.kind, form: "session" };
  const other = { ...written, act: otherActKind(act.kind) };
  return canNumber("A", written) || (canNumber("A", other) && act.ordinal < 700)
    ? undefined
    : { message: `no session of the General Assembly has come to ${act.kind} ${act.ordinal}` };
}
