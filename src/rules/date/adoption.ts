import type { ActName } from "../../facts/act-name.ts";
import { within } from "../../facts/sessions.ts";
import type { Claim } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Fact, Registry } from "../../types/registry.ts";
import { daysBetween } from "../../words/days.ts";
import { longDate } from "../../words/wording.ts";
import type { ClaimRule } from "../engine/rule.ts";
import { actOf, adoptedOn, datedByAnother, exchanged, orElse, windowOf } from "../shared/acts.ts";

export const adoptionDate: ClaimRule<"date"> = {
  id: "date/adoption",
  severity: "error",
  summary: "The date given for a resolution or decision is not its date of adoption.",
  why: "An adopted text carries the date of its adoption, not the date of distribution, which is in its masthead.",
  source: "Editorial Manual, Mastheads",
  limits:
    "A date that the registry knows from a single citation, or from a document that contains several texts, is not held against a citation. A date within a year after the adoption may be that of a report pursuant to the text: it is a warning, or is not reported. The same applies to a presidential statement dated the day after the meeting that a list gives for it.",
  examples: {
    wrong: ["In General Assembly resolution 64/293 of 12 August 2010, States agreed."],
    right: ["In General Assembly resolution 64/293 of 30 July 2010, States agreed."],
  },
  claim: "date",
  check(claim, resolved, { registry, source }) {
    const known = otherDate(claim, resolved, registry);
    if (!known || isOfSheet(claim, resolved, known.value, source.text)) return undefined;
    const ofReport = mayBeOfReport(claim, resolved, known.value, source.text);
    if (ofReport === "surely") return undefined;
    const others = adoptedOn(claim.date, resolved, registry);
    const [other] = others;
    // The same day in another year is a slip in the year
    const isOther = other !== undefined && others.length === 1 && known.value.slice(4) !== claim.date.slice(4);
    return {
      message: `${resolved.target} was adopted on ${longDate(known.value)}, not on ${longDate(claim.date)}${orElse(others)}`,
      ...(ofReport === "perhaps" || isOfIssue(claim.date, resolved, known) ? { severity: "warning" as const } : {}),
      suggestion: isOther ? other : longDate(known.value),
    };
  },
};

/**
 * Before 1976, one sheet holds several resolutions; later, the parts of a resolution may have different dates. The date
 * in the header may then be another's.
 */
const sharesSheet = ({ session, part }: ActName): boolean => part !== undefined || /[IVXLC]$/.test(session);

/** The date on which an act was adopted, if it is known and differs from the claimed one. */
export function otherDate(
  claim: Extract<Claim, { kind: "date" }>,
  resolved: ResolvedCitation,
  registry: Registry,
): Fact<string> | undefined {
  const known = resolved.entry?.date;
  if (!known || claim.date.startsWith("-") || known.value.startsWith(claim.date)) return undefined;
  const act = actOf(resolved);
  if (!act || datedByAnother(claim.date, resolved, act, registry)) return undefined;
  // A single citation is not enough to contradict another
  if (known.basis === "cited-once" && isPossible(act, claim.date, registry)) return undefined;
  if (known.basis === "header" && sharesSheet(act)) return undefined;
  return isOfGluedNote(claim.date, resolved, registry) || exchanged(resolved, registry) ? undefined : known;
}

function isPossible(act: ActName, date: string, registry: Registry): boolean {
  const window = windowOf(act, registry);
  return window === undefined || within(window, date);
}

/**
 * Law reviews give the day on which the sheet was distributed, some time after adoption:
 *   U.N. Doc. A/RES/60/147 (Mar. 21, 2006)
 */
export function isOfSheet(
  { date, start }: Extract<Claim, { kind: "date" }>,
  { citation }: ResolvedCitation,
  adopted: string,
  text: string,
): boolean {
  if (text[start - 1] !== "(" || date <= adopted || daysBetween(adopted, date) >= 365) return false;
  // "A/RES/60/147 (Mar. 21, 2006)": law reviews date the sheet, also without "U.N. Doc."
  const isReview =
    citation.target.kind === "symbol" && /^[A-Z][a-z]{2,8}\.?\s\d{1,2},/.test(text.slice(start, start + 16));
  const before = text.slice(Math.max(0, citation.start - 16), citation.start);
  return isReview || /\bU\.?N\.?\s{1,3}Docs?\.?\s{1,3}$/.test(before);
}

/**
 * Whether a date may be that of issue: presidential statements are issued after the meeting, and its date is from a
 * list.
 */
const isOfIssue = (date: string, resolved: ResolvedCitation, known: Fact<string>): boolean =>
  actOf(resolved)?.kind === "statement" && known.basis === "list" && daysBetween(known.value, date) === 1;

/**
 * The date may belong to the report that follows the resolution, within a year:
 *   the report of the Secretary-General pursuant to resolution 721 (1991) of 11 December 1991
 *   the report of the Group established by resolution 1533 (2004), dated 15 July 2004 (S/2004/551)
 */
function mayBeOfReport(
  { date, start, end }: Extract<Claim, { kind: "date" }>,
  { citation }: ResolvedCitation,
  adopted: string,
  text: string,
): "surely" | "perhaps" | undefined {
  if (date <= adopted || daysBetween(adopted, date) >= 365) return undefined;
  const sentence = text.slice(Math.max(0, citation.start - 200), citation.start);
  if (!/\b(?:reports?|letters?|notes?|communications?|memorand(?:um|a))\b[^.;]*$/i.test(sentence)) return undefined;
  const hasSymbol = /^\s{0,3}\((?:see\s)?(?:document\s)?[A-Z]+\/(?!RES|DEC)\S*\d/.test(text.slice(end, end + 30));
  const isDated = /,\s{1,3}dated\s{1,3}$/.test(text.slice(Math.max(0, start - 12), start));
  if (hasSymbol || isDated) return "surely";
  return followsText.test(sentence) ? "perhaps" : undefined;
}

const followsText =
  /\b(?:pursuant to|in accordance with|under|requested (?:by|in)|called for (?:by|in)|(?:implementation|follow-up) (?:of|to)|in response to|further to|established (?:by|in|under))\b[^.;]*$/i;

/** In text extracted from a PDF, 70/12 of 25 September 2015 is 70/1 with the indicator of note 2. */
export function isOfGluedNote(date: string, { target }: ResolvedCitation, registry: Registry): boolean {
  return [1, 2].some((digits) => {
    const shorter = (target ?? "").slice(0, -digits);
    const note = (target ?? "").slice(-digits);
    return /\d$/.test(shorter) && /^[1-9]\d?$/.test(note) && registry.find(shorter)?.date?.value === date;
  });
}
