/** Numbers to which the indicator of a note is glued, as text taken out of a PDF has them. */
import { otherActKind } from "../facts/act-name.ts";
import { actName, claimedDate } from "../facts/names.ts";
import { canNumber, mostDigits } from "../facts/numbering.ts";
import type { ActKind, ActTarget, Citation, Parsed } from "../types/citation.ts";
import type { Registry } from "../types/registry.ts";
import { type NotedText, notesOf } from "./notes.ts";

export interface NotedIn {
  readonly citation: Citation;
  readonly registry: Registry;
  /** Whether the text may have such numbers. */
  readonly isNoted: () => boolean;
}

/**
 * The number that a body can have given: where the one that is read is beyond what it reaches in a session, that without
 * its last digits, if there is an act of that number. "54/2639 of 12 October 2023" is 54/26 with note 39, for that was
 * adopted on that day. Without a day, "59/3009" is 59/300 where notes may be glued to numbers: it has more digits than the
 * Assembly ever needed, and is no decision's.
 */
export function numberBy(body: string, target: ActTarget, { citation, registry, isNoted }: NotedIn): string {
  const { act, form, number } = target;
  if ((form !== "session" && form !== "year") || canNumber(body, target)) return number;
  const date = claimedDate(citation);
  const digits = number.length - number.indexOf("/") - 1;
  const named = (kind: ActKind, some: string) => registry.find(actName(body, kind, form, some));
  const mayBeOther = digits <= mostDigits(body, act) && canNumber(body, { ...target, act: otherActKind(act) });
  if (date === undefined && (mayBeOther || named(otherActKind(act), number))) return number;
  const isMeant = (shorter: string) => {
    if (number.charAt(shorter.length) === "0" || !canNumber(body, { ...target, number: shorter })) return false;
    const entry = named(act, shorter);
    return entry !== undefined && (date === undefined ? isNoted() : entry.date?.value === date);
  };
  return [number.slice(0, -1), number.slice(0, -2)].find(isMeant) ?? number;
}

/** Whether a text may have such numbers: one that was published, or has notes; in Markdown nobody types them. */
export const gluesNotes = (parsed: Parsed, source: NotedText): boolean =>
  source.format !== "markdown" && (parsed.masthead !== undefined || notesOf(parsed, source).length > 0);
