import { within } from "../../facts/sessions.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { daysBetween } from "../../words/days.ts";
import { longDate } from "../../words/wording.ts";
import type { CitationRule, Result } from "../engine/rule.ts";
import { actOf, isDraft, windowOf } from "../shared/acts.ts";
import { otherDate } from "./adoption.ts";

export const laterDate: CitationRule = {
  id: "date/later",
  severity: "error",
  summary:
    "A text is cited that was adopted, or a document that was issued, after the day of the document that cites it.",
  why: "A document cannot cite what was adopted after it was distributed: a digit of the date, the session or the year is wrong, or the text is still a draft. A document that was issued much later is a warning: it may have been announced, or known in advance.",
  examples: {
    wrong: [
      "General Assembly\nDistr.: General\n3 June 2014\n\nStates recalled General Assembly resolution 79/1 and decisions taken before.",
    ],
    right: [
      "General Assembly\nDistr.: General\n3 June 2014\n\nStates recalled General Assembly resolution 68/192 of 18 December 2013.",
    ],
  },
  check(resolved, { document: { day, symbol: own }, registry, source }) {
    const { citation, target } = resolved;
    if (day === undefined || day.length < 10 || resolved.kind === "backreference") return undefined;
    const known = resolved.entry?.date;
    if (resolved.status === "missing" || (known && known.value <= day)) return undefined;
    if (resolved.kind === "symbol" && known && !actOf(resolved)) return issuedLater(resolved, known.value, day);
    const act = actOf(resolved);
    if (!act || isDraft(citation, source.text)) return undefined;
    const window = windowOf(act, registry);
    const said = citation.claims.find(
      (claim) => claim.kind === "date" && !claim.date.startsWith("-") && claim.date > day,
    );
    if (said?.kind === "date") {
      // A date that contradicts the number, or the registry, is reported as that
      if ((window && !within(window, said.date)) || otherDate(said, resolved, registry)) return undefined;
      return {
        message: `${target} is cited as of ${longDate(said.date)}, in a document of ${longDate(day)}`,
        span: said,
      };
    }
    if (known && known.basis !== "cited-once" && target !== own) {
      return { message: `${target} was adopted on ${longDate(known.value)}; the document is of ${longDate(day)}` };
    }
    if (window === undefined || window.from <= day) return undefined;
    return {
      message: `${target} cannot have been adopted before ${longDate(window.from)}; the document is of ${longDate(day)}`,
    };
  },
};

/** Documents are announced in agendas, and known to their authors some weeks before they are issued. */
const weeks = 8;

function issuedLater({ target }: ResolvedCitation, issued: string, day: string): Result {
  if (daysBetween(day, issued) < weeks * 7) return undefined;
  return {
    message: `${target} was issued on ${longDate(issued)}; the document is of ${longDate(day)}`,
    severity: "warning",
  };
}
