/** The body that the words before or after a number name as its owner: the subject of "its", or who adopted it. */
import { endOf } from "../facts/names.ts";
import { canNumberSession } from "../facts/numbering.ts";
import type { CitedNumber } from "./cited-number.ts";
import { type Mentions, unknownBody } from "./mentions.ts";

/**
 * "the Human Rights Council, including through its resolution 60/16", "the adoption by the Commission of its
 * resolution"
 */
export function ofOwner(number: CitedNumber): string | undefined {
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
  const end = endOf(citation);
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
export function ofOther(number: CitedNumber): string | undefined {
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
