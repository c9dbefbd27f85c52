/** Numbers with a note indicator glued to them, as in text extracted from a PDF. */
import { otherActKind } from "../facts/act-name.ts";
import { composed } from "../facts/act-number.ts";
import { actName, claimedDate } from "../facts/names.ts";
import { canNumber, mostDigits } from "../facts/numbering.ts";
import type { ActTarget, Citation, NumberedAct, Parsed } from "../types/citation.ts";
import type { Registry } from "../types/registry.ts";
import { type NotedText, notesOf } from "./notes.ts";

export interface NotedIn {
  readonly citation: Citation;
  readonly registry: Registry;
  /** Whether the text may have such numbers. */
  readonly isNoted: () => boolean;
}

/**
 * The number as the body can have used it. If it is higher than the body reaches in a session, tries it without its
 * last one or two digits. "54/2639 of 12 October 2023" is 54/26 with note 39, because that was adopted on that day.
 * Without a date, "59/3009" is 59/300 if notes may be glued to numbers, because it has more digits than the Assembly
 * ever needed and is not a decision's.
 */
export function numberBy(body: string, target: ActTarget, { citation, registry, isNoted }: NotedIn): NumberedAct {
  const { act, form, session, ordinal, part } = target;
  if ((form !== "session" && form !== "year") || part !== undefined || canNumber(body, target)) return target;
  const date = claimedDate(citation);
  const digits = String(ordinal);
  const other = { ...target, act: otherActKind(act) };
  const mayBeOther = digits.length <= mostDigits(body, act) && canNumber(body, other);
  if (date === undefined && (mayBeOther || registry.find(actName(body, other)))) return target;
  const isMeant = (shorter: NumberedAct) => {
    if (!canNumber(body, shorter)) return false;
    const entry = registry.find(actName(body, shorter));
    return entry !== undefined && (date === undefined ? isNoted() : entry.date?.value === date);
  };
  // the indicator of a note does not begin with 0
  const shorter = [1, 2].filter((noted) => noted < digits.length && digits.at(-noted) !== "0");
  return (
    shorter.map((noted) => ({ act, form, ...composed(form, session, digits.slice(0, -noted)) })).find(isMeant) ?? target
  );
}

/**
 * Whether a text may have such numbers: a published text, or one with notes; but not Markdown, where nobody types them.
 */
export const gluesNotes = (parsed: Parsed, source: NotedText): boolean =>
  source.format !== "markdown" && (parsed.masthead !== undefined || notesOf(parsed, source).length > 0);
