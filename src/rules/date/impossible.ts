import { resolveSittings } from "../../resolve/sittings.ts";
import type { PartialDate, ResolvedCitation, Sitting, Span } from "../../types.ts";
import { isInCalendar, lastDay } from "../days.ts";
import type { Context, DocumentFinding, DocumentRule } from "../rule.ts";
import { knownDays, spokenDays } from "../sittings.ts";
import { longDate } from "../words.ts";
import { otherDate } from "./adoption.ts";

export const impossibleDate: DocumentRule = {
  id: "date/impossible",
  severity: "error",
  summary: "The date given for a text, a session or a weekday is in no calendar.",
  why: "A digit is wrong, and the reader cannot know which.",
  examples: {
    wrong: [
      "In General Assembly resolution 64/999 of 31 June 2010, States agreed.",
      "The Conference met at its fifth session, held in Vienna from 30 to 31 February 2010.",
      "The meeting will be opened on Friday, 31 April 2009.",
    ],
    right: ["In General Assembly resolution 64/999 of 30 June 2010, States agreed."],
  },
  document: true,
  check(context) {
    const { parsed, resolved } = context;
    const held = parsed.sittings.flatMap((sitting) => ofSitting(sitting, context));
    return [
      ...resolved.flatMap((one) => ofText(one, context)),
      ...held,
      ...parsed.weekdays.flatMap((weekday) =>
        isInCalendar(weekday.date) || held.some(({ span }) => span.start <= weekday.start && weekday.end <= span.end)
          ? []
          : [found(weekday.date, { start: weekday.start, end: weekday.end })],
      ),
    ];
  },
};

const found = (date: PartialDate, span: Span, right?: string): DocumentFinding => ({
  message: `${longDate(date.slice(0, 7))} has ${lastDay(date)} days; there is no ${longDate(date)}`,
  span,
  ...(right ? { suggestion: right } : {}),
});

function ofText(one: ResolvedCitation, { registry }: Context): DocumentFinding[] {
  return one.citation.claims.flatMap((claim) => {
    // The day that the registry knows says more
    if (claim.kind !== "date" || isInCalendar(claim.date) || otherDate(claim, one, registry)) return [];
    const known = one.entry?.date?.value;
    return [found(claim.date, claim, known?.startsWith(claim.date.slice(0, 7)) ? longDate(known) : undefined)];
  });
}

function ofSitting(sitting: Sitting, { parsed, registry, source }: Context): DocumentFinding[] {
  const { held } = sitting;
  const date = held && [held.from, held.to].find((day) => !isInCalendar(day));
  if (held === undefined || date === undefined) return [];
  const known = resolveSittings(parsed, { ...source, registry }).find((one) => one.sitting === sitting)?.known;
  const days = known && !sitting.part ? knownDays(known) : undefined;
  return [found(date, held, days && spokenDays(days))];
}
