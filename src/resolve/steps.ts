/** The order of inference for the body of "decision 4/4": the first step that finds a body decides. */
import { actName } from "../facts/names.ts";
import { canNumber, canNumberSession, hasNamedOwner } from "../facts/numbering.ts";
import type { BodyMention, Citation } from "../types/citation.ts";
import type { Because } from "../types/finding.ts";
import type { CitedNumber } from "./cited-number.ts";
import { isEconomic, isOfCouncil, ownerByNumber, ownerOfLegacy } from "./forms.ts";
import { headingOver } from "./headings.ts";
import { type Mentions, unknownBody } from "./mentions.ts";
import { named } from "./named-body.ts";

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

/**
 * "the Human Rights Council, including through its resolution 60/16", "the adoption by the Commission of its
 * resolution"
 */
function ofOwner(number: CitedNumber): string | undefined {
  const { its, citation, target, around } = number;
  const { text, mentions } = around;
  const at = citation.start - (its?.length ?? 0);
  const subject = subjectOf(at, text, mentions) ?? (its === undefined ? undefined : subjectBehind(at, number));
  const owner = its === undefined ? adopterBehind(number) : subject;
  if (owner === unknownBody || subject === unknownBody) return unknownBody;
  // "the Human Rights Council in its decision 21/11", although only a resolution has such a number
  return owner && (number.fits(owner) || canNumberSession(owner, target)) ? owner : undefined;
}

/** The body to which "its", at `at`, refers. */
function subjectOf(at: number, text: string, mentions: Mentions): string | undefined {
  const mention = mentions.all[mentions.lastBefore(at)];
  if (mention === undefined || at - mention.end > 160) return undefined;
  const between = text.slice(mention.end, at);
  if (mention.body === unknownBody && /^,\s+$/.test(between)) return unknownBody;
  if (!ownerLead.test(between) && !/^\s+of\s+$/.test(between)) return undefined;
  const isBy = /\badopt(?:ion|ed)\s+by\s+(?:the\s+)?$/.test(text.slice(Math.max(0, mention.start - 30), mention.start));
  return !/^\s+of\s+$/.test(between) || isBy ? mention.body : undefined;
}

/** "In its resolution 1481 (2006), the Parliamentary [Assembly] of the Council of Europe" */
function subjectBehind(at: number, { citation, around: { text, mentions } }: CitedNumber): string | undefined {
  if (!/\b(?:In|By|Through|Under)\s+$/.test(text.slice(Math.max(0, at - 9), at))) return undefined;
  const end = Math.max(citation.end, ...citation.claims.map((claim) => claim.end));
  const mention = mentions.all[mentions.lastBefore(end) + 1];
  return mention && subjectLead.test(text.slice(end, mention.start)) ? mention.body : undefined;
}

const subjectLead = /^\)?,\s+the\s+(?:[A-Z][\w-]*\s+){0,4}$/;

/**
 * Between a body and "its": ", in ", ", at its thirty-first session, by ", ", including through ", " contained in ",
 * " adopted "
 */
const ownerLead =
  /^(?:\s+\([^()]{1,40}\))?(?:,?\s+at\s+its\s+[a-z-]+(?:\s+[a-z]+)?\s+session(?:,[^,.;]{0,60})?)?,?\s+(?:(?:(?:including|also|inter\s+alia|(?:most\s+)?notably|most\s+recently|in\s+particular),?\s+)?(?:(?:as\s+)?(?:contained|set\s+(?:out|forth)|reflected|expressed)\s+)?(?:in|by|through|under|pursuant\s+to)|(?:(?:which|that)\s+)?(?:ha[sd]\s+|having\s+|to\s+)?adopt(?:ed|s|ing)?)\s+$/;

/** "resolutions 55/19, 55/21 and 60/3 adopted by the Human Rights Council", "the adoption of resolution 58/13 by …" */
function adopterBehind({ citation, around: { text, mentions } }: CitedNumber): string | undefined {
  const lead = text.slice(Math.max(0, citation.start - 24), citation.start);
  const by = adoptedBy.exec(text.slice(citation.end, citation.end + 300));
  if (by === null || !(by[1] || adoptionOf.test(lead))) return undefined;
  const mention = mentions.all[mentions.lastBefore(citation.end + by[0].length + 1)];
  return mention?.start === citation.end + by[0].length ? mention.body : undefined;
}

/** The text after the rest of a list: " adopted by the ", ", as adopted in March 2022 by the " */
const adoptedBy =
  /^(?:(?:,|,?\s+(?:and|or))?\s+(?:E?S-)?\d{1,4}(?:\/\d{1,3}|\s\([\dIVXL-]{1,7}\)))*,?\s+((?:as\s+|(?:which|that)\s+(?:was|were)\s+)?(?:adopted|taken)(?:\s+(?:on|in|at)\s[^,.;]{1,40})?\s+)?by\s+(?:the\s+)?/;

/**
 * "resolution 2 (II) of the Regional Conference on South-South Cooperation", "the adoption of resolution 2 (II) by …"; in
 * a note, "Regional Conference on South-South Cooperation, resolution 2 (II)"
 */
function ofOther(number: CitedNumber): string | undefined {
  const { citation, sentence, around } = number;
  const { text, mentions } = around;
  const lead = text.slice(Math.max(sentence.start, citation.start - 160), citation.start);
  const behind = text.slice(citation.end, citation.end + 160);
  const isKnown = (from: number, to: number) => {
    const mention = mentions.all[mentions.lastBefore(to)];
    return mention !== undefined && mention.end > from && mention.body !== unknownBody;
  };
  if (otherBefore.test(lead)) return isKnown(citation.start - lead.length, citation.start) ? undefined : unknownBody;
  const of = otherBehind.exec(behind);
  if (of === null || (of[1] === "by" && !adoptionOf.test(lead))) return undefined;
  return isKnown(citation.end, citation.end + of[0].length) ? undefined : unknownBody;
}

const organ = "(?:Committee|Commission|Conference|Congress|Board|Authority|Union|Parliament|Assembly|Council|Forum)\\b";
const capitalised = "(?:[A-Z][\\w’'-]*\\s+(?:(?:and|of|on|for)\\s+(?:the\\s+)?)*){1,8}?";
/** A name, up to the word for an organ. */
const otherBehind = new RegExp(
  `^\\s+(of|adopted\\s+by|by)\\s+the\\s+(?:[\\w-]+\\s+session\\s+of\\s+the\\s+)?${capitalised}${organ}`,
);
const otherBefore = new RegExp(
  `^\\s*\\d{0,3}\\s*(?:See\\s+(?:also\\s+)?)?${capitalised}${organ}(?:\\s+(?:on|of|for)\\s[^.;,]{1,80})?,\\s+$`,
);
const adoptionOf = /\badoption\s+of\s+(?:the\s+)?$/;

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
