/**
 * Resolves whose 43rd meeting is cited. A record is named only if the text says whose it is, or if it is the document's
 * own.
 */
import { claimedDate } from "../facts/names.ts";
import { within } from "../facts/sessions.ts";
import type { Citation, MeetingTarget } from "../types/citation.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import type { DocumentIdentity } from "../types/source.ts";
import { type Mentions, unknownBody } from "./mentions.ts";
import { paragraphAround, sentenceAround } from "./sentences.ts";

export interface MeetingContext {
  readonly text: string;
  readonly registry: Registry;
  readonly document: DocumentIdentity;
  readonly mentions: Mentions;
  /** The last source cited in the text. */
  readonly cited: ResolvedCitation | undefined;
}

export function resolveMeeting(citation: Citation, context: MeetingContext): ResolvedCitation {
  const { target } = citation;
  const name = target.kind === "meeting" ? nameOf(target, citation, context) : undefined;
  return {
    citation,
    target: name ?? null,
    kind: "meeting",
    status: name === undefined ? "ambiguous" : "unlisted",
    because: "masthead",
    candidates: [],
  };
}

function nameOf(target: MeetingTarget, citation: Citation, context: MeetingContext): string | undefined {
  const { number, plenary: isPlenary = false } = target;
  const { body } = context.document;
  if (target.unit === "session") {
    const prefix = target.special === undefined ? "" : target.special === "special" ? "S-" : "ES-";
    return body && `${body} session ${prefix}${number}`;
  }
  const owner = ownerOf(citation, context) ?? (isPlenary ? "A" : body);
  if (owner === "S") return isPlenary ? undefined : `S/PV.${number}`;
  if (owner !== "A") return undefined;
  // The General Assembly's records were numbered continuously until 1976
  if (number > mostInSession) return number <= lastRunning ? `A/PV.${number}` : undefined;
  const session = isPlenary ? assemblySession(citation, context) : undefined;
  return session && `A/${session}/PV.${number}`;
}

/** The most plenary meetings of the General Assembly in one session, and the number reached in the thirtieth. */
const [mostInSession, lastRunning] = [200, 2444];

/**
 * The body that the text names for a meeting: "the 2043rd meeting of the General Assembly", "[the Council] at its
 * 4213th meeting".
 */
function ownerOf({ start, end }: Citation, { text, mentions }: MeetingContext): string | undefined {
  const sentence = sentenceAround(text, start, paragraphAround(text, start));
  const of = /^\s+of\s+(?:the\s+)?/.exec(text.slice(end, end + 12))?.[0];
  const next = mentions.all[mentions.lastBefore(end + (of?.length ?? 0) + 1)];
  if (of !== undefined && next?.start === end + of.length) return next.body;
  // "Official Records of the Security Council, Thirty-ninth Year, 2531st meeting"
  if (/\bYear,[^.;]{0,60}$/.test(text.slice(sentence.start, start))) return "S";
  const isKnown = (body: string) => body !== unknownBody;
  const before = mentions.lastBefore(start);
  // "At its 4213th meeting, on …, the Security Council"
  return mentions.nearestBefore(before, sentence, isKnown) ?? mentions.nearestAfter(before, sentence, isKnown);
}

/**
 * The session of the General Assembly in which a plenary meeting was held: by its date, otherwise the document's own.
 */
function assemblySession(citation: Citation, { registry, document, cited }: MeetingContext): string | undefined {
  const date = claimedDate(citation);
  const dated =
    date &&
    registry.sessionsOf("A").find(({ session, window }) => /^\d+$/.test(session) && window && within(window, date));
  if (dated) return dated.session;
  const isNear = cited && citation.start - cited.citation.end < 120;
  const nearby = isNear ? /^A\/RES\/(\d+)\//.exec(cited.target ?? "")?.[1] : undefined;
  if (nearby) return nearby;
  const { body, session } = document;
  return body === "A" && session ? String(session) : undefined;
}
