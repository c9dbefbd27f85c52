import { within } from "../../facts/sessions.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { daysBetween } from "../../words/days.ts";
import { longDate } from "../../words/wording.ts";
import type { CitationRule, Context, Result } from "../engine/rule.ts";
import { actOf, exchanged, windowOf } from "../shared/acts.ts";
import { isDraft } from "../shared/drafts.ts";
import { saidYear } from "../shared/years.ts";
import { otherDate } from "./adoption.ts";

export const laterDate: CitationRule = {
  id: "date/later",
  severity: "error",
  summary:
    "A text is cited that was adopted, or a document that was issued, after the date of the document that cites it.",
  why: "A document cannot cite what was adopted after it was distributed: a digit of the date, session or year is wrong, or the text is still a draft.",
  limits:
    "Drafts are not reported, nor are numbers of the same session filled in within eight weeks; anything later in the same session is a warning. A document issued more than eight weeks later is a warning: it may have been announced. Where the date in the masthead contradicts the document’s own symbol, only that is reported.",
  examples: {
    wrong: [
      "General Assembly\nDistr.: General\n3 June 2014\n\nStates recalled General Assembly resolution 79/1 and decisions taken before.",
    ],
    right: [
      "General Assembly\nDistr.: General\n3 June 2014\n\nStates recalled General Assembly resolution 68/192 of 18 December 2013.",
    ],
  },
  check(resolved, context) {
    const { document, registry, source } = context;
    const { day, symbol: own } = document;
    const { citation, target } = resolved;
    if (context.misdated !== undefined) return ofHead(resolved, context.misdated, context);
    if (day === undefined || day.length < 10 || resolved.kind === "backreference") return undefined;
    const known = resolved.entry?.date;
    if (resolved.status === "missing" || (known && known.value <= day)) return undefined;
    if (resolved.kind === "symbol" && known && !actOf(resolved)) return issuedLater(resolved, known.value, context);
    const act = actOf(resolved);
    if (!act || isDraft(citation, source.text)) return undefined;
    const window = windowOf(act, registry);
    const isOfSession = act.body === document.body && act.session === String(document.session ?? "");
    const borne = isOfSession ? ({ severity: "warning" } as const) : {};
    /** Numbers from the same session are filled in shortly before the text is issued. */
    const isFilledIn = (date: string) => isOfSession && daysBetween(day, date) < weeks * 7;
    const said = citation.claims.find((claim) => claim.kind === "date" && !claim.date.startsWith("-"));
    if (said?.kind === "date") {
      // A date that contradicts the number, or the registry, is reported by another rule
      if ((window && !within(window, said.date)) || otherDate(said, resolved, registry)) return undefined;
      if (said.date > day)
        return isFilledIn(said.date)
          ? undefined
          : {
              message: `${target} is cited as of ${longDate(said.date)}, in a document of ${longDate(day)}`,
              span: said,
              ...borne,
            };
    }
    if (known && known.basis !== "cited-once" && target !== own) {
      if (isFilledIn(known.value)) return undefined;
      return {
        message: `${target} was adopted on ${longDate(known.value)}; the document is of ${longDate(day)}`,
        ...borne,
      };
    }
    // 76/305 written 305/76 is reported by act/reversed
    if (window === undefined || window.from <= day || exchanged(resolved, registry)) return undefined;
    return {
      message: `${target} cannot have been adopted before ${longDate(window.from)}; the document is of ${longDate(day)}`,
    };
  },
};

/** Reported once, at the symbol in the masthead: S/RES/2536 (2020) of 7 November 2017. */
function ofHead(one: ResolvedCitation, day: string, { document: { symbol }, resolved, registry }: Context): Result {
  if (one.target !== symbol || resolved.find(({ target }) => target === symbol) !== one) return undefined;
  const act = actOf(one);
  const window = act && windowOf(act, registry);
  const since = window
    ? `cannot have been adopted before ${longDate(window.from)}`
    : `is of ${saidYear(symbol as string, registry)?.year}`;
  return { message: `${symbol} ${since}; the document is of ${longDate(day)}` };
}

/** Weeks before a document is issued in which agendas may announce it and its authors know of it. */
const weeks = 8;

function issuedLater(one: ResolvedCitation, issued: string, { document, source: { text } }: Context): Result {
  const day = document.day as string;
  if (daysBetween(day, issued) < weeks * 7) return undefined;
  // Symbols of a session's reports are known from its beginning, and the reports are issued long after its end
  const session = /^A\/(?:C\.[1-6]\/|HRC\/)?(\d{1,3})\//.exec(one.target ?? "")?.[1];
  if (session !== undefined && document.session !== undefined && Number(session) <= document.session) return undefined;
  if (toCome.test(text.slice(Math.max(0, one.citation.start - 200), one.citation.start))) return undefined;
  return {
    message: `${one.target} was issued on ${longDate(issued)}; the document is of ${longDate(day)}`,
    severity: "warning",
  };
}

/** "will be contained in the report of the Council on its fourteenth session (A/HRC/14/37)" */
const toCome =
  /\b(?:will|is to|are to|shall)\s+be\s+(?:contained|issued|published|submitted|circulated|found)\b[^.;]*$/;
