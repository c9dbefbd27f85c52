import { scanned } from "../../parse/scans.ts";
import { resolveSittings } from "../../resolve/sittings.ts";
import type { Sitting } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { PartialDate, Span } from "../../types/source.ts";
import { isInCalendar, lastDay } from "../../words/days.ts";
import { months } from "../../words/months.ts";
import { longDate } from "../../words/wording.ts";
import type { Context, DocumentRule, DocumentRuleFinding } from "../engine/rule.ts";
import { knownDays, spokenDays } from "../shared/sittings.ts";
import { otherDate } from "./adoption.ts";

export const impossibleDate: DocumentRule = {
  id: "date/impossible",
  severity: "error",
  summary: "A date does not exist in the calendar.",
  why: "A digit is wrong, and the reader cannot know which.",
  limits: "Where the registry knows the right date, date/adoption reports it.",
  examples: {
    wrong: [
      "In General Assembly resolution 64/999 of 31 June 2010, States agreed.",
      "The Conference met at its fifth session, held in Vienna from 30 to 31 February 2010.",
      "The meeting will be opened on Friday, 31 April 2009.",
      "Views are requested by 31 September 2023.",
    ],
    right: ["In General Assembly resolution 64/999 of 30 June 2010, States agreed."],
  },
  document: true,
  check(context) {
    const { parsed, resolved } = context;
    const said = [
      ...resolved.flatMap((one) => ofText(one, context)),
      ...ofSittings(context),
      ...parsed.weekdays.flatMap(({ date, start, end }) => (isInCalendar(date) ? [] : [found(date, { start, end })])),
      ...inWords(context),
    ].sort((a, b) => a.span.start - b.span.start);
    // The day is inside a date, and the date inside a sitting
    let last = 0;
    return said.filter(({ span }) => {
      const isApart = span.start >= last;
      if (isApart) last = span.end;
      return isApart;
    });
  },
};

/** "views are requested by 31 September 2023" */
const neverThere = (text: string): Written[] =>
  [...text.matchAll(noDay)].map(({ index: start, 0: words }) => ({ start, end: start + words.length, words }));

interface Written extends Span {
  readonly words: string;
}

const noDay = /\b(?:30\s{1,3}February|31\s{1,3}(?:February|April|June|September|November))\s{1,3}\d{4}\b/g;

/** Days that no month has, in any context, except in Markdown code. */
function inWords({ source: { text, skip }, parsed, resolved, registry }: Context): DocumentRuleFinding[] {
  const places = scanned(neverThere, parsed, text);
  if (places.length === 0) return [];
  const known = new Set(
    resolved.flatMap((one) =>
      one.citation.claims.flatMap((claim) =>
        claim.kind === "date" && otherDate(claim, one, registry) ? [claim.start] : [],
      ),
    ),
  );
  return places.flatMap(({ start, end, words }) => {
    if (known.has(start) || skip.some((hole) => hole.start < end && start < hole.end)) return [];
    const [day = "", month = "", year = ""] = words.split(/\s+/);
    return [found(`${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day}`, { start, end })];
  });
}

const found = (date: PartialDate, span: Span, right?: string): DocumentRuleFinding => ({
  message: `${longDate(date.slice(0, 7))} has ${lastDay(date)} days; there is no ${longDate(date)}`,
  span,
  ...(right ? { suggestion: right } : {}),
});

function ofText(one: ResolvedCitation, { registry }: Context): DocumentRuleFinding[] {
  return one.citation.claims.flatMap((claim) => {
    // Another rule reports it with the date that the registry knows
    if (claim.kind !== "date" || isInCalendar(claim.date) || otherDate(claim, one, registry)) return [];
    const known = one.entry?.date?.value;
    return [found(claim.date, claim, known?.startsWith(claim.date.slice(0, 7)) ? longDate(known) : undefined)];
  });
}

function ofSittings({ parsed, registry, source: { text }, document }: Context): DocumentRuleFinding[] {
  const wrong = parsed.sittings.filter(({ held }) => held && !(isInCalendar(held.from) && isInCalendar(held.to)));
  if (wrong.length === 0) return [];
  const known = new Map(resolveSittings(parsed, { text, registry, document }).map((one) => [one.sitting, one.known]));
  return wrong.map((sitting) => {
    const held = sitting.held as NonNullable<Sitting["held"]>;
    const of = known.get(sitting);
    const days = of && !sitting.part ? knownDays(of) : undefined;
    return found(isInCalendar(held.from) ? held.to : held.from, held, days && spokenDays(days));
  });
}
