/** The order of inference for the body of "decision 4/4": the first step that finds a body decides. */
import { actName } from "../facts/names.ts";
import { canNumber, canNumberSession, hasNamedOwner } from "../facts/numbering.ts";
import type { BodyMention, Citation } from "../types/citation.ts";
import type { Because } from "../types/finding.ts";
import type { CitedNumber } from "./cited-number.ts";
import { isEconomic, isOfCouncil, ownerByNumber, ownerOfLegacy } from "./forms.ts";
import { headingOver } from "./headings.ts";
import { unknownBody } from "./mentions.ts";
import { named } from "./named-body.ts";
import { ofOther, ofOwner } from "./owner.ts";

export interface Step {
  readonly because: Because | "own";
  /** What the step relies on, as the README says it. */
  readonly says: string;
  /** The body; `unknownBody` if it is one outside the tables; undefined if the step does not decide. */
  readonly find: (number: CitedNumber) => string | undefined;
}

/** The order of inference. */
export const steps: readonly Step[] = [
  { because: "named", says: "the body named in the citation", find: named },
  { because: "beside", says: "the document cited right beside it, or whose report that is", find: beside },
  { because: "form", says: "the form of the number, where only one body numbers so", find: byForm },
  { because: "heading", says: "for numbers alone in a table, the heading above", find: underHeading },
  { because: "list", says: "for numbers without a keyword, the list it stands in", find: inBareList },
  { because: "date", says: "the date, where it lies in a session of one body only", find: onlyDated },
  { because: "form", says: "the number, where only one body reaches it", find: onlyNumbering },
  { because: "sentence", says: "the body that says “its”, or that is said to have adopted it", find: ofOwner },
  {
    because: "sentence",
    says: "no body that is known, where another institution is named right beside",
    find: ofOther,
  },
  { because: "own", says: "the body that adopts this document, where the document says “its”", find: itsOwn },
  { because: "form", says: "before 1976, the session that reached the number", find: byLegacyNumber },
  { because: "list", says: "the list it stands in", find: inList },
  {
    because: "date",
    says: "for a running number that is only “UN”, who came to it, that year if it has one",
    find: reachedOfUnited,
  },
  { because: "sentence", says: "the nearest body that the sentence speaks of", find: inSentence },
  {
    because: "date",
    says: "the date, also where bodies that are always named could have adopted it",
    find: leftByDate,
  },
  { because: "form", says: "the number, likewise", find: leftByNumber },
  { because: "paragraph", says: "the nearest body of the paragraph, but in what a body adopts", find: inReport },
  { because: "own", says: "the body whose document this is", find: own },
  { because: "paragraph", says: "the nearest body of the paragraph", find: inParagraph },
  { because: "date", says: "for a running number, who came to it that year", find: reachedThatYear },
  { because: "title", says: "the title", find: byTitle },
  { because: "form", says: "in a document of the Security Council, the General Assembly", find: toCouncil },
];

/** "CBD/COP/15/17, decision 15/4", "(A/73/53), chap. IV, sect. A, resolution 37/17" */
function beside({ besideIt, target }: CitedNumber): string | undefined {
  return target.bare === undefined && besideIt !== undefined && canNumber(besideIt, target) ? besideIt : undefined;
}

/** "resolution 1325 (2000)", "decision 1/CP.21"; "resolution 1481 (2006) of the Parliamentary Assembly" is of another year. */
function byForm(number: CitedNumber): string | undefined {
  const { target, around } = number;
  const owner = ownerByNumber(target, () => number.sentenceText, around.registry);
  if (owner !== "S" || isOfCouncil(target, around.registry)) return owner;
  return ofOwner(number) === unknownBody ? unknownBody : (ofOther(number) ?? owner);
}

/** "Security Council resolutions ⏎ 1624 (2005)"; without a heading, a bare number in a cell is not an act. */
function underHeading({ target, citation, reading, around: { headings, registry } }: CitedNumber): string | undefined {
  const body = headingOver(citation, target, headings, reading)?.body;
  if (body !== undefined && canNumber(body, target)) return body;
  return target.bare === "cell" ? (ownerOfLegacy(target, registry) ?? unknownBody) : undefined;
}

/** Without a keyword, a number is an act only if its date fits or it stands in a list of acts. */
function inBareList(number: CitedNumber): string | undefined {
  const { target, citation, possible } = number;
  const { previous } = number.reading;
  if (target.bare !== "dated" || possible.length > 0) return undefined;
  const isListed = previous.end >= 0 && citation.start - previous.end < 60 && number.canBe(previous.body);
  return isListed ? previous.body : unknownBody;
}

function onlyDated(number: CitedNumber): string | undefined {
  return hasNamedOwner(number.target) ? undefined : leftByDate(number);
}

function onlyNumbering(number: CitedNumber): string | undefined {
  return hasNamedOwner(number.target) ? undefined : leftByNumber(number);
}

/** The only known body that can have used the number, on its date: "64/293 of 30 July 2010". */
function leftByDate({ possible, citation }: CitedNumber): string | undefined {
  return possible.length === 1 && isDated(citation) ? possible[0] : undefined;
}

/** "UN Resolution 181 of 29 November 1947": the Security Council reached that number only in 1963. */
function reachedOfUnited({ reachedBy, target }: CitedNumber): string | undefined {
  return target.united && reachedBy.length === 1 ? reachedBy[0] : undefined;
}

/** "resolution 3236 of 22 November 1974" */
function reachedThatYear({ reachedBy, citation }: CitedNumber): string | undefined {
  return isDated(citation) && reachedBy.length === 1 ? reachedBy[0] : undefined;
}

/**
 * Unknown bodies have a decision 4/10, too. So without a date, it must be a body that the text speaks of, or a
 * principal one.
 */
function leftByNumber(number: CitedNumber): string | undefined {
  const { possible, target, isOfSome } = number;
  const { mentions, document } = number.around;
  const [body] = possible;
  if (body === undefined || possible.length > 1) return undefined;
  // "the Assembly and Council resolution 1998/14": other institutions have councils, but not beside the General Assembly
  if (isOfSome && !(target.form === "year" && mentions.names("A"))) return undefined;
  if (isMisnumbered(number, body)) return undefined;
  return principal.has(body) || body === document.body || mentions.names(body) ? body : undefined;
}

/** "the Commission on Crime Prevention and Criminal Justice, in its resolutions 26/4 and 33/99": no other body is meant. */
function isMisnumbered(number: CitedNumber, body: string): boolean {
  const { hasKeyword, target, sentence, paragraph, before, reading, around } = number;
  const { previous } = reading;
  if (hasKeyword || target.bare !== undefined || previous.body === body || previous.body === unknownBody) return false;
  if (previous.end <= sentence.start || around.document.body === body) return false;
  return around.mentions.nearestBefore(before, paragraph, (named) => named === body) === undefined;
}

/** "Recalling its resolution 64/293", in a text that the body adopts */
function itsOwn(number: CitedNumber): string | undefined {
  const { its, target, possible, around } = number;
  const { body } = around.document;
  if (!around.adopts || its === undefined || body === undefined) return undefined;
  return number.fits(body) || (possible.length === 0 && canNumberSession(body, target)) ? body : undefined;
}

/** 1653 (XVI) is the General Assembly's; 9 (I) may be the Economic and Social Council's, if the text mentions it. */
function byLegacyNumber(number: CitedNumber): string | undefined {
  const owner = ownerOfLegacy(number.target, number.around.registry);
  return owner && isEconomic(number.target) && inSentence(number) === "E" ? undefined : owner;
}

/**
 * "General Assembly resolution 54/5 and resolution 54/6"; "resolutions 2758 (XXVI); 31/6 A" is one list, though two
 * sentences
 */
function inList(number: CitedNumber): string | undefined {
  const { previous } = number.reading;
  if (previous.body === unknownBody) return undefined;
  const isMember = number.target.bare === undefined && !number.hasKeyword;
  if ((!isMember && previous.end <= number.sentence.start) || !number.fits(previous.body)) return undefined;
  const { mentions, document } = number.around;
  const before = mentions.all[number.before];
  // "General Assembly resolution 76/188 and its resolution 65/2", in a text of a commission
  const isOwn = number.its !== undefined && document.body !== undefined && number.fits(document.body);
  if (isOwn && before !== undefined && mentions.isOfNumber(before)) return undefined;
  return before === undefined || before.start < previous.end ? previous.body : undefined;
}

/** "The Human Rights Council … resolution 31/6"; a body named after the number counts less than the document's own. */
function inSentence(number: CitedNumber): string | undefined {
  const { before, sentence, its } = number;
  const { mentions, document } = number.around;
  const fits = mayOwn(number);
  const found = mentions.nearestBefore(before, sentence, fits);
  if (found) return found;
  if (document.body && number.fits(document.body) && its === undefined) return undefined;
  return mentions.nearestAfter(before, sentence, fits);
}

/** Other paragraphs don't count. */
function inParagraph(number: CitedNumber): string | undefined {
  const { before, paragraph, nearest } = number;
  const { mentions } = number.around;
  if (nearest === unknownBody) return undefined;
  const fits = mayOwn(number);
  return mentions.nearestBefore(before, paragraph, fits) ?? mentions.nearestAfter(before, paragraph, fits);
}

/**
 * "its resolution 65/2 and General Assembly resolution 76/188": the body of another number says nothing about this one.
 */
const mayOwn =
  (number: CitedNumber) =>
  (body: string, mention: BodyMention): boolean =>
    number.fits(body) && !(number.its !== undefined && number.around.mentions.isOfNumber(mention));

/** In a text that a body adopts, its own numbers come first. */
function inReport(number: CitedNumber): string | undefined {
  return number.around.adopts ? undefined : inParagraph(number);
}

function own(number: CitedNumber): string | undefined {
  const { body } = number.around.document;
  return body && number.fits(body) ? body : undefined;
}

/** If several bodies are possible, the only one whose text with that number has the claimed title. */
function byTitle({ citation, target, possible, around }: CitedNumber): string | undefined {
  const title = citation.claims.find((claim) => claim.kind === "title")?.title.toLowerCase();
  if (!title) return undefined;
  const titleOf = (body: string) => around.registry.find(actName(body, target))?.title?.value;
  return possible.find((body) => titleOf(body)?.toLowerCase() === title);
}

/** The Security Council never cites numbers of commissions without naming these. */
function toCouncil({ possible, around: { document } }: CitedNumber): string | undefined {
  return document.body === "S" && possible.includes("A") ? "A" : undefined;
}

/** Bodies that everybody cites. */
const principal: ReadonlySet<string> = new Set(["A", "S", "E"]);

const isDated = (citation: Citation): boolean => citation.claims.some((claim) => claim.kind === "date");
