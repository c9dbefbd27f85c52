import { bodyWords } from "../../facts/names.ts";
import type { Sitting } from "../../types/citation.ts";
import { isInCalendar } from "../../words/days.ts";
import type { RuleFinding, SittingRule } from "../engine/rule.ts";
import { isPlanned, type KnownDays, knownDays, spokenDays, wholeDays } from "../shared/sittings.ts";

export const sessionDates: SittingRule = {
  id: "session/dates",
  severity: "error",
  summary: "The dates given for a session are not those on which the body met.",
  why: "A session is identified by its number and its dates together: where they disagree, the reader looks for its report, decisions and records in the wrong year.",
  source: "Editorial Manual, References to sessions and meetings",
  limits:
    "Only sessions whose body is certain. Not reported: a text older than the session, which may give the planned dates; and parts of a session, which have dates of their own. A difference of one day is a warning. The fix changes the dates; the number may be wrong instead.",
  fixes: "suggested",
  examples: {
    wrong: [
      "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime, at its fifth session, held in Vienna from 18 to 22 October 2011, adopted a resolution.",
      "It was considered at the fifty-third session of the Human Rights Council, held from 27 February to 4 April 2023.",
    ],
    right: [
      "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime, at its fifth session, held in Vienna from 18 to 22 October 2010, adopted a resolution.",
      "It was considered at the fifty-second session of the Human Rights Council, held from 27 February to 4 April 2023.",
      "The Commission on Narcotic Drugs, at its reconvened fifty-first session, held on 24 and 25 November 2008, met again.",
    ],
  },
  sitting: true,
  check({ sitting, body, known }, context) {
    if (isPlanned(sitting, known, context)) return undefined;
    const days = known && "session" in known ? knownDays(known) : undefined;
    return days && otherDays(sitting, days, `session ${sitting.label} of ${bodyWords(body)}`);
  },
};

/** What is wrong with the dates given for a sitting whose dates are known. */
export function otherDays({ held, part }: Sitting, known: KnownDays, name: string): RuleFinding | undefined {
  // An impossible date is reported by date/impossible
  if (held === undefined || part || !isInCalendar(held.from) || !isInCalendar(held.to)) return undefined;
  const said = wholeDays(held);
  const { widest, exact, firm } = known;
  const apart = said.to < widest.from || said.from > widest.to;
  const beyond = held.from.length === 10 && (said.from < widest.from || said.to > widest.to);
  // "from 18 to 21 October" for a session that ended on the 22nd. Dates within the session may be those of a part of it
  const short = exact && said.from !== said.to && (said.from === known.from) !== (said.to === known.to);
  if (!apart && !beyond && !(held.from.length === 10 && short)) return undefined;
  const right = spokenDays(known);
  return {
    message: `${name} was held ${right}`,
    span: held,
    ...(apart && firm ? {} : { severity: "warning" as const }),
    suggestion: right,
    ...(held.from.length === 10
      ? { fix: { start: held.start, end: held.end, text: right.replace(/^(?:from|on) /, ""), safe: false } }
      : {}),
  };
}
