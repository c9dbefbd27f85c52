/**
 * Resolves whose fifth session is meant. Only if the text leaves no doubt: the body is named after it ("the fifth
 * session of the Conference"), is the subject of the sentence ("The Conference, at its fifth session"), or issued the
 * document in whose masthead it stands. A body outside the registry must not be mistaken for one in it.
 */

import { bodyRow } from "../facts/names.ts";
import { scanned } from "../parse/scans.ts";
import { bodyAt, genericBodies } from "../parse/vocabulary.ts";
import { lowest } from "../text/binary-search.ts";
import type { BodyMention, Parsed, Sitting } from "../types/citation.ts";
import type { Meeting, Registry, Session } from "../types/registry.ts";
import type { Span } from "../types/source.ts";
import { genericGroup, groupAt, groupOfSymbol, groupsIn } from "./groups.ts";
import { identityOf } from "./identity.ts";
import { mentionsOf, unknownBody } from "./mentions.ts";
import type { ResolveContext } from "./resolve.ts";
import { paragraphAround, sentenceAround } from "./sentences.ts";

export interface ResolvedSitting {
  readonly sitting: Sitting;
  /** `CTOC/COP`, `CTOC/COP/WG.4` */
  readonly body: string;
  /** What the registry knows about the session or meeting with that number, or on those days. */
  readonly known?: Session | Meeting;
}

/** The sittings whose body is certain. */
export function resolveSittings(parsed: Parsed, context: ResolveContext): ResolvedSitting[] {
  if (parsed.sittings.length === 0) return [];
  const owners = new Owners(parsed, context);
  return parsed.sittings.flatMap((sitting) => {
    const body = owners.of(sitting);
    if (body === undefined) return [];
    const known = knownOf(body, sitting, context.registry);
    return [{ sitting, body, ...(known ? { known } : {}) }];
  });
}

/** Looks the sitting up by its number, or by its dates if it has no number. */
function knownOf(body: string, { label, held }: Sitting, registry: Registry): Session | Meeting | undefined {
  const meetings = registry.meetings.filter((meeting) => meeting.body === body);
  return label === undefined
    ? meetings.find(({ from, to }) => held && from <= held.from && held.to <= to)
    : (registry.session(body, label) ?? meetings.find(({ number }) => String(number) === label));
}

/** Text allowed between the body and "its fifth session", and between the body and "met". */
const before = /\b(?:its|their)\s+(?:(?:first|second|third|last|next|latest|previous)\s+)?$/;
/**
 * A longer name follows, so it is another body: "Assembly of Heads of State", "Conference of the Parties to the
 * Minamata Convention"; or it only says whose resolution follows: "established by Human Rights Council resolution 5/1".
 */
const goesOn = /^\s+(?:of|to|for|on(?!\s+its)|serving|resolutions?|decisions?)\s/;
const institution =
  /[A-Z][a-z]+\s+(?:of|for|on)\s|\b(?:Assembly|Council|Conference|Commission|Committee|Subcommittee|Group|Board|Union|Organi[sz]ation|Forum|Bureau|Panel|Platform|Authority|Agency|Congress|Fund|Programme|Office|Court|Tribunal|Centre|Secretariat|Parties|Meeting|Mechanism|Process|Network)\b/;

/** What follows the body in the symbols of a session's documents: `A/C.3/80/L.17`, `CTOC/COP/2014/1`, `A/HRC/S-5/1`. */
const ofSession = /^\/(?:C\.[1-6]\/)?(?:E?S-)?\d|^\/(?:L|INF|CRP|NGO|PV|RES|DEC)\b/;

class Owners {
  readonly #text: string;
  readonly #own: string | undefined;
  /**
   * The document's body, if the symbol belongs to one of its sessions, not to a subsidiary: `A/80/5`, not `A/AC.105/5`.
   */
  readonly #ofOwn: string | undefined;
  readonly #mentions: readonly BodyMention[];
  /** The bodies and groups that the document names in full. */
  readonly #named: ReadonlySet<string>;
  /** By words such as "Conference": the only body with that name in the document. */
  readonly #called = new Map<string, string | undefined>();

  constructor(parsed: Parsed, { text, document = identityOf(parsed) }: ResolveContext) {
    const { symbol, body } = document;
    this.#text = text;
    this.#own = (symbol && groupOfSymbol(symbol)) ?? body;
    this.#ofOwn =
      !symbol || ofSession.test(symbol.slice(body?.length)) || groupOfSymbol(symbol) ? this.#own : undefined;
    const bodies = mentionsOf(parsed, text, body);
    this.#mentions = [...bodies.all, ...scanned(groupsIn, parsed, text)].sort((a, b) => a.start - b.start);
    this.#named = new Set(this.#mentions.map((mention) => mention.body));
  }

  of(sitting: Sitting): string | undefined {
    if (this.#isOfPart(sitting) || this.#isOfSession(sitting)) return undefined;
    if (sitting.of) return this.#namedBy(sitting.of) ?? (sitting.head ? this.#ofHead(sitting.of) : undefined);
    return this.#subject(sitting) ?? this.#subjectBehind(sitting);
  }

  /** "At its 1st meeting, on 6 November 2013": a meeting within a session, not a session of its own. */
  #isOfSession({ unit, label, start, held }: Sitting): boolean {
    if (unit !== "meeting" || label === undefined) return false;
    const words = this.#text.slice(start, held?.start ?? start + 1);
    return /^\d/.test(words) || /^[\s\w-]+meetings?,\s+on\s+$/.test(words);
  }

  /**
   * A session in a masthead belongs to the document's body, unless a subsidiary is named above it:
   *   "Original: English ⏎ Seventh session", but "Implementation Review Group ⏎ Seventh session"
   */
  #ofHead({ start, end }: Span): string | undefined {
    const above = this.#text.slice(start, end).replace(/[*_#]/g, "").replace(/\s+/g, " ").trim();
    const own = this.#ofOwn;
    if (own === undefined) return undefined;
    return /^(?:Original|ORIGINAL|Distr|DISTR)|\d$|\//.test(above) || bodyRow(own)?.name.endsWith(above)
      ? own
      : undefined;
  }

  /** "the second part of its fifth session" */
  #isOfPart({ start }: Sitting): boolean {
    return /\bpart\s+of\s+(?:its|the)\s+$/.test(this.#text.slice(Math.max(0, start - 20), start));
  }

  /** The body that these words name, if they are a complete name. */
  #namedBy({ start, end }: Span): string | undefined {
    const lead = /^(?:this|that|its)\s+/.exec(this.#text.slice(start, end))?.[0].length ?? 0;
    const mention = this.#mentionAt(start + lead);
    return mention?.end === end ? this.#certain(mention) : undefined;
  }

  #mentionAt(at: number): BodyMention | undefined {
    return groupAt(this.#text, at) ?? bodyAt(this.#text, at) ?? this.#genericGroupAt(at);
  }

  #genericGroupAt(start: number): BodyMention | undefined {
    genericGroup.lastIndex = start;
    return genericGroup.test(this.#text) ? { start, end: genericGroup.lastIndex, body: "" } : undefined;
  }

  /** "The [Conference], at its fifth session", "the [Working Group] met" */
  #subject({ start, unit, label }: Sitting): string | undefined {
    const text = this.#text;
    const lead = text.slice(Math.max(0, start - 30), start);
    const its = before.exec(lead)?.[0];
    const met = unit === "meeting" && label === undefined && text.startsWith("met", start);
    if (its === undefined && !met) return undefined;
    const sentence = sentenceAround(text, start, paragraphAround(text, start));
    const mention = this.#lastIn({ start: sentence.start, end: start - (its?.length ?? 0) });
    if (mention === undefined || goesOn.test(text.slice(mention.end, mention.end + 40))) return undefined;
    // "the future of the working group at its sixth session": "its" may refer to another; not in "of the Working Group
    // on its …"
    const inside = /\b(?:of|for|with|on|from)\s+(?:the\s+)?$/.test(
      text.slice(Math.max(0, mention.start - 12), mention.start),
    );
    const between = text.slice(mention.end, start);
    if (inside && !/^\s+on\s+its\s+$/.test(between)) return undefined;
    if (met ? !/^\s+(?:has\s+|had\s+)?$/.test(between) : institution.test(between)) return undefined;
    return this.#certain(mention);
  }

  /** "At its seventh session, held in Vienna from 6 to 10 November 2017, the [Conference] adopted" */
  #subjectBehind({ start, end }: Sitting): string | undefined {
    if (!/(?:At|In|During)\s+its\s+$/.test(this.#text.slice(Math.max(0, start - 14), start))) return undefined;
    const the = /^,\s+the\s+/.exec(this.#text.slice(end, end + 12))?.[0];
    const mention = the && this.#mentionAt(end + the.length);
    if (!mention || goesOn.test(this.#text.slice(mention.end, mention.end + 40))) return undefined;
    return this.#certain(mention);
  }

  #lastIn({ start, end }: Span): BodyMention | undefined {
    const last = this.#mentions[lowest(this.#mentions.length, (i) => (this.#mentions[i] as BodyMention).end > end) - 1];
    const named = last && last.start >= start ? last : undefined;
    for (const { index } of this.#text.slice(start, end).matchAll(/[Ww]orking\s+[Gg]roup/g)) {
      const generic = this.#genericGroupAt(start + index);
      if (generic && start + index > (named?.start ?? -1) && !(named && named.end > start + index)) return generic;
    }
    return named;
  }

  /** The body that a mention stands for, if it can't be any other. */
  #certain({ start, body }: BodyMention): string | undefined {
    if (body === "") return this.#onlyGroup();
    const word = genericAt(this.#text, start);
    const settled = this.#settledAt(start)?.body;
    if (settled === unknownBody || (settled !== undefined && settled === word)) return undefined;
    if (word === undefined) return body;
    if (this.#own && bodyRow(this.#own)?.name.includes(word)) return this.#own;
    if (!this.#called.has(word)) this.#called.set(word, this.#onlyCalled(word));
    return this.#called.get(word);
  }

  /** What the name of a body stands for at a place. */
  #settledAt(start: number): BodyMention | undefined {
    const i = lowest(this.#mentions.length, (n) => (this.#mentions[n] as BodyMention).start > start) - 1;
    const mention = this.#mentions[i];
    return mention?.start === start ? mention : undefined;
  }

  #onlyCalled(word: string): string | undefined {
    const called = [...this.#named].filter((named) => bodyRow(named)?.name.includes(word));
    return called.length === 1 && !this.#hasOther(word) ? called[0] : undefined;
  }

  /**
   * Whether the text names a body with this word that the registry doesn't know: "Commission on the Limits of …",
   * "African Commission".
   */
  #hasOther(word: string): boolean {
    return [...this.#text.matchAll(otherNamed(word))].some(
      ({ index }) =>
        !this.#mentions.some(({ start, end }) => start <= index && index < end && end - start > word.length),
    );
  }

  #onlyGroup(): string | undefined {
    if (this.#own && groupOfSymbol(`${this.#own}/`)) return this.#own;
    const groups = [...this.#named].filter((body) => groupOfSymbol(`${body}/`));
    return groups.length === 1 ? groups[0] : undefined;
  }
}

const otherNamed = (word: string): RegExp =>
  new RegExp(
    `(?<=(?!The|This|That)\\b[A-Z][a-z]+\\s+)${word}(?![A-Za-z])|${word}(?=\\s+(?:of|on|for|to|serving)\\s)`,
    "g",
  );

/** The word, if it is the whole name here: "[Conference]", "[Assembly]"; undefined for a full name. */
function genericAt(text: string, at: number): string | undefined {
  const found = bodyAt(text, at);
  if (!found) return undefined;
  const words = text.slice(found.start, found.end).replace(/\s+/g, " ");
  return genericBodies.has(words) ? words : undefined;
}
