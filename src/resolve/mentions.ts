/**
 * The bodies that a text names, and what words such as "the Council" stand for. A name that is part of a longer one
 * belongs to another institution: "the African Union Peace and Security Council", "the Council of Europe".
 */
import { type Institution, institutionsIn } from "../facts/institutions.ts";
import { bodyRow } from "../facts/names.ts";
import { scanned } from "../parse/scans.ts";
import { bodiesIn, genericBodies as generic } from "../parse/vocabulary.ts";
import { lowest } from "../text/binary-search.ts";
import type { BodyMention, Parsed } from "../types/citation.ts";
import type { Span } from "../types/source.ts";
import { paragraphAround } from "./sentences.ts";

/** Stands for an organ of an institution that is not in the tables. */
export const unknownBody = "?";

/** How far back to look for an institution whose organ a word may stand for, in UTF-16 units. */
const reach = 3000;

type Fits = (body: string, mention: BodyMention) => boolean;

export class Mentions {
  readonly #parsed: Parsed;
  readonly #text: string;
  readonly #own: string | undefined;
  readonly #others: readonly BodyMention[];
  #all: readonly BodyMention[] | undefined;
  #named: ReadonlySet<string> | undefined;
  #ofNumbers: ReadonlySet<number> | undefined;

  /** @param others bodies named in other languages, in order */
  constructor(parsed: Parsed, text: string, own: string | undefined, others: readonly BodyMention[]) {
    this.#parsed = parsed;
    this.#text = text;
    this.#own = own;
    this.#others = others;
  }

  isOf(text: string, own: string | undefined, others: readonly BodyMention[]): boolean {
    return this.#text === text && this.#own === own && this.#others === others;
  }

  /** In the order of the text, each with the body that its words stand for there; computed on first use. */
  get all(): readonly BodyMention[] {
    if (this.#all) return this.#all;
    const inEnglish = scanned(mentionsIn, this.#parsed, this.#text);
    const all = this.#others.length === 0 ? inEnglish : inOrder([...inEnglish, ...this.#others]);
    this.#all = this.#settled(all);
    return this.#all;
  }

  /** Index of the last mention that begins before `at`, or -1. */
  lastBefore(at: number): number {
    return lowest(this.all.length, (i) => (this.all[i] as BodyMention).start >= at) - 1;
  }

  /** The body that a mention, read by the grammar, stands for; undefined if that is open. */
  standsFor(mention: BodyMention): string | undefined {
    const attached = ofOthers(mention, this.#text).body;
    if (!generic.has(attached)) return attached;
    const here = this.all[this.lastBefore(mention.start + 1)];
    const isKnown = here?.start === mention.start && !generic.has(here.body);
    return isKnown ? here.body : undefined;
  }

  /** The body for which a word stands at a place: "the [Conference]'s rules of procedure". */
  standsForWord(word: string, at: number): string | undefined {
    if (!generic.has(word)) return undefined;
    for (let i = this.lastBefore(at + 1); i >= 0; i--) {
      const { body } = this.all[i] as BodyMention;
      if (isCalled(body, word)) return body;
    }
    return undefined;
  }

  /** Whether the text names a body. */
  names(body: string): boolean {
    this.#named ??= new Set(this.all.map((mention) => mention.body));
    return this.#named.has(body);
  }

  /** Whether the mention only belongs to a number: "the [General Assembly] resolution 76/188". */
  isOfNumber({ start }: BodyMention): boolean {
    this.#ofNumbers ??= new Set(
      this.#parsed.citations.flatMap(({ target }) => (target.kind === "act" && target.body ? [target.body.start] : [])),
    );
    return this.#ofNumbers.has(start);
  }

  /** The institution whose name ends right before `at`: "[African Union] decision 5/1". */
  institutionBefore(at: number): Institution | undefined {
    const institutions = scanned(institutionsIn, this.#parsed, this.#text);
    const before = institutions[lowest(institutions.length, (i) => (institutions[i] as Institution).start >= at) - 1];
    return before && at - before.end < 4 && /^\s+$/.test(this.#text.slice(before.end, at)) ? before : undefined;
  }

  /** The nearest mention of a body that fits within a span, searched backwards from the one at `before`. */
  nearestBefore(before: number, within: Span, fits: Fits): string | undefined {
    for (let i = before; i >= 0; i--) {
      const mention = this.all[i] as BodyMention;
      if (mention.start < within.start) break;
      if (fits(mention.body, mention)) return mention.body;
    }
    return undefined;
  }

  nearestAfter(before: number, within: Span, fits: Fits): string | undefined {
    for (let i = before + 1; i < this.all.length; i++) {
      const mention = this.all[i] as BodyMention;
      if (mention.start >= within.end) break;
      if (fits(mention.body, mention)) return mention.body;
    }
    return undefined;
  }

  /**
   * "the Conference" stands for the conference last named in full, otherwise for the one that issued the document,
   * otherwise for the only one that the document names.
   */
  #settled(bodies: readonly BodyMention[]): BodyMention[] {
    const named = new Set(bodies.map(({ body }) => body).filter((body) => body !== unknownBody && !generic.has(body)));
    const last = new Map<string, { readonly body: string; readonly end: number }>();
    const calledBy = new Map([...named].map((body) => [body, [...generic].filter((word) => isCalled(body, word))]));
    for (const word of generic) {
      const called = [...(this.#own ? [this.#own] : []), ...named].filter((body) => isCalled(body, word));
      if (called[0] && (called[0] === this.#own || called.length === 1)) last.set(word, { body: called[0], end: 0 });
    }
    return bodies.map((mention) => {
      if (generic.has(mention.body)) {
        const before = last.get(mention.body);
        return before && !this.#mayBeOfInstitution(mention, before.end) ? { ...mention, body: before.body } : mention;
      }
      for (const word of calledBy.get(mention.body) ?? []) last.set(word, { body: mention.body, end: mention.end });
      return mention;
    });
  }

  /**
   * "The International Maritime Organization met. The Assembly …": whether an institution was named after the last body
   * of that name. In a document of such a body, only an institution in the same paragraph counts.
   */
  #mayBeOfInstitution({ start, body: word }: BodyMention, since: number): boolean {
    const institutions = scanned(institutionsIn, this.#parsed, this.#text);
    let i = lowest(institutions.length, (n) => (institutions[n] as Institution).start >= start) - 1;
    while (i >= 0 && !institutions[i]?.organs.has(word)) i--;
    const institution = institutions[i];
    if (institution === undefined || institution.start < Math.max(since, start - reach)) return false;
    const isOwn = this.#own !== undefined && isCalled(this.#own, word);
    return !isOwn || institution.start >= paragraphAround(this.#text, start).start;
  }
}

const made = new WeakMap<Parsed, Mentions>();
const none: readonly BodyMention[] = [];

/**
 * The bodies that a text names, found once for its citations and its sittings.
 *
 * @param others bodies named in other languages, in order
 */
export function mentionsOf(parsed: Parsed, text: string, own?: string, others = none): Mentions {
  const known = made.get(parsed);
  if (known?.isOf(text, own, others)) return known;
  const mentions = new Mentions(parsed, text, own, others);
  made.set(parsed, mentions);
  return mentions;
}

const mentionsIn = (text: string): BodyMention[] => bodiesIn(text).map((mention) => ofOthers(mention, text));

/**
 * "UNEP Assembly", "the Assembly of the African Union": the institution determines the body, or that it is not in the
 * tables.
 */
function ofOthers(mention: BodyMention, text: string): BodyMention {
  const { start, end, body } = mention;
  const isWord = generic.has(body);
  if (!isWord && !takesOthers.has(body)) return mention;
  const lead = text.slice(Math.max(0, start - 60), start);
  const name = nameBefore(lead) ?? /\bPeace\s+and\s+$/.exec(lead)?.[0];
  const behind = text.slice(end, end + 80);
  const isOf = goesOn.test(behind) || (/^Con|^Com/.test(body) && goesOnOn.test(behind));
  if (name === undefined && !isOf) return mention;
  const institution = institutionsIn(`${name ?? ""}${isOf ? behind : ""}`)[0];
  const isQualified = isOf || (/[ \u00a0]$/.test(lead) && (institution !== undefined || ofNation.test(lead)));
  if (!isWord && !isQualified) return mention;
  return { ...mention, body: organOf(institution, body) ?? unknownBody };
}

/** "UNICEF Executive Board", "Governing Council of UNEP": the institution's organ of that name. */
function organOf(institution: Institution | undefined, body: string): string | undefined {
  for (const [word, organ] of institution?.organs ?? []) if (word === body || isCalled(body, word)) return organ;
  return undefined;
}

/** In the order of the text; if two overlap, only the first. */
const inOrder = (mentions: BodyMention[]): BodyMention[] => {
  const kept: BodyMention[] = [];
  for (const one of mentions.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};

/** Whether a body has this name: the General Assembly is an Assembly. */
export const isCalled = (body: string, word: string): boolean => bodyRow(body)?.name.includes(word) === true;

/** "the OAS General Assembly", "the Inter-American Commission on Human Rights", "the Economic and Social Council of Spain" */
const takesOthers: ReadonlySet<string> = new Set(["A", "S", "E", "A/HRC", "E/CN.4", "UNEP/GC"]);

/** … of a nation or region, or in the African Union: "National ", "Inter-American ", "Peace and " */
const ofNation = /\b(?:National|State|Arab|Islamic|Peace\s+and|[A-Z][\w-]*(?:ian|ean|can|ese|ish))\s+$/;

const day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|\\w+ber\\b";

/**
 * A longer name follows: "Council of the European Union", "Commission on the Limits of …"; not "the Council of Monday".
 */
const goesOn = new RegExp(`^\\s+of\\s+(?:the\\s+)?(?!United\\s+Nations(?!\\s+[A-Z])|Resolution|Decision|${day})[A-Z]`);
const goesOnOn = new RegExp(`^\\s+(?:on|for)\\s+(?:the\\s+)?(?!${day})[A-Z]`);

/** Words before a name that are not part of it: "Recalling Council resolution", "UN Council". */
const noName =
  /^(?:The|This|That|These|Those|An?|In|By|At|Under|Of|And|Or|As|For|On|With|To|From|Both|Its|Their|See|Also|All|Any|Each|If|When|Where|While|Whether|Pursuant|UN|Nations|(?!(?:Peacebuild|Plann|Hous|Fish|Trad|Bank|Broadcast)ing)[A-Z][a-z]+(?:ing|ed)|(?:Adopt|Allow|Approv|Call|Decid|Endors|Express|Not|Reaffirm|Recall|Recogniz|Request|Stress|Tak|Urg|Welcom|Invit|Encourag|Commend)\w*)$/;

/** The capitalised words that end a text: "the [African Union ]". */
function nameBefore(lead: string): string | undefined {
  if (!/(?:^|[^\w’'.-])[A-Z][\w’'.-]*\s+$/.test(lead)) return undefined;
  const name = /(?:[A-Z][\w’'.-]*\s+(?:(?:and|of|the|for)\s+)*)+$/.exec(lead)?.[0];
  const word = name && /([\w’'.-]+)\s+$/.exec(name)?.[1];
  return word === undefined || word === "" || noName.test(word) || !/^[A-Z]/.test(word) ? undefined : name;
}
