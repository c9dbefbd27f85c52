/**
 * Whose "decision 4/4"? The order of inference, each step with its reason:
 * the body named beside the number; the form, where only one body numbers so; "its" in a text that a body adopts;
 * the list it stands in; the sentence; the paragraph; the document's own body; the date.
 */

import { actName, bodyRow, claimedDate } from "../facts/names.ts";
import {
  bareOwners,
  canNumber,
  canNumberSession,
  hasNamedOwner,
  isBareOwner,
  ownerByForm,
} from "../facts/numbering.ts";
import { within as isWithin } from "../facts/sessions.ts";
import { bodiesIn, genericBodies as generic } from "../parse/vocabulary.ts";
import { lowest } from "../text/binary-search.ts";
import type { ActTarget, BodyMention, Citation } from "../types/citation.ts";
import type { Because } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import type { Span } from "../types/source.ts";
import { paragraphAround, sentenceAround } from "./sentences.ts";

/** "[Parliamentary ]Assembly", "[European ]Council": the word is the end of another's name. */
const ofOthers =
  /\b(?:Parliamentary|European|African|Arab|Nordic|Atlantic|Pacific|Legislative|Federal|National|Permanent|Executive|Constituent)\s{1,3}$/;

/** Bodies that everybody cites. */
const principal: ReadonlySet<string> = new Set(["A", "S", "E"]);

export type Inference =
  | { readonly body: string; readonly because: Because }
  | { readonly body: null; readonly candidates: readonly string[] };

export interface Document {
  readonly text: string;
  readonly headings: readonly BodyMention[];
  /** The body whose document is cited right beside: "CBD/COP/15/17, decision 15/4", "Resolution 5/2, CTOC/COP/2010/17". */
  readonly beside: (citation: Citation) => string | undefined;
  /** The body whose document this is. */
  readonly own?: string;
  /** Who says so: the document, or the configuration. */
  readonly ownBecause: "masthead" | "config";
  /** Whether the document is a text, or the draft of one, that its body adopts: "its resolution" is then that body's own. */
  readonly adopts: boolean;
}

/** Infers bodies from the beginning of the document on; call in reading order. */
export class BodyInference {
  readonly #document: Document;
  readonly #registry: Registry;
  /** The bodies that the text names, each with the body that its words stand for there; found when first asked for. */
  #found: readonly BodyMention[] | undefined;
  #bodiesFound: ReadonlySet<string> | undefined;
  /** How many headings have been passed. */
  #headings = 0;
  #paragraph: Span = { start: 0, end: -1 };
  #sentence: Span = { start: 0, end: -1 };
  #previous: { readonly end: number; readonly body: string } = { end: -1, body: "" };

  constructor(document: Document, registry: Registry) {
    this.#document = document;
    this.#registry = registry;
  }

  get #mentions(): readonly BodyMention[] {
    this.#found ??= bodiesNamed(this.#document);
    return this.#found;
  }

  get #spokenOf(): ReadonlySet<string> {
    this.#bodiesFound ??= new Set(this.#mentions.map(({ body }) => body));
    return this.#bodiesFound;
  }

  infer(citation: Citation, target: ActTarget): Inference {
    const inference = this.#infer(citation, target);
    if (inference.body !== null) this.#previous = { end: citation.end, body: inference.body };
    return inference;
  }

  #infer(citation: Citation, target: ActTarget): Inference {
    const { text, own, ownBecause, adopts } = this.#document;
    const named = target.body && this.#standsFor(target.body);
    // "Conference of the Parties decision 1/CP.21" names a conference, the form says which
    const byName = named && !(target.body && generic.has(target.body.body) && !canNumberEither(named, target));
    if (byName) return { body: named, because: "named" };

    const byForm = ownerByForm(target) ?? this.#byLegacyNumber(target);
    if (byForm) return { body: byForm, because: "form" };
    if (target.bare && target.bare !== "dated") {
      const heading = this.#heading(citation.start);
      if (heading && canNumber(heading.body, target)) return { body: heading.body, because: "heading" };
      if (target.bare === "cell") return { body: null, candidates: [] };
    }

    const beside = this.#document.beside(citation);
    if (beside && canNumber(beside, target)) return { body: beside, because: "named" };

    const possible = this.#dated(citation, target);
    // Without a keyword only a date that fits, or the list it stands in, makes a number an act's
    if (target.bare === "dated" && possible.length === 0) {
      const { end, body } = this.#previous;
      const listed = end >= 0 && citation.start - end < 60 && canNumber(body, target);
      return listed ? { body, because: "list" } : { body: null, candidates: [] };
    }
    const only = this.#only(possible, citation);
    if (only && !hasNamedOwner(target)) return only;
    const fits = (body: string) =>
      possible.length === 0
        ? canNumber(body, target)
        : possible.includes(body) || (!isBareOwner(body) && canNumber(body, target));

    const its = /\b[Ii]ts(?: own| previous| earlier)?\s+$/.exec(
      text.slice(Math.max(0, citation.start - 16), citation.start),
    );
    const owner = its && this.#ownerOf(citation.start - its[0].length);
    // "the Human Rights Council in its decision 21/11": the number is that of a resolution
    if (owner && (fits(owner) || canNumberSession(owner, target))) return { body: owner, because: "sentence" };
    if (adopts && its && own && (fits(own) || (possible.length === 0 && canNumberSession(own, target))))
      return { body: own, because: ownBecause };
    if (citation.start >= this.#paragraph.end) this.#paragraph = paragraphAround(text, citation.start);
    if (citation.start >= this.#sentence.end) {
      this.#sentence = sentenceAround(text, citation.start, this.#paragraph);
    }
    const sentence = this.#sentence;

    const before = this.#lastBefore(citation.start);
    const previous = this.#previous;
    const listed =
      previous.end > sentence.start && (before < 0 || (this.#mentions[before] as BodyMention).start < previous.end);
    if (listed && fits(previous.body)) return { body: previous.body, because: "list" };

    const inSentence = this.#nearestBefore(before, sentence, fits);
    if (inSentence) return { body: inSentence, because: "sentence" };
    // "By its resolution 78/297, the General Assembly …": what follows counts less than whose document it is
    const follows = this.#nearestAfter(before, sentence, fits);
    if (follows && !(own && fits(own) && !its)) return { body: follows, because: "sentence" };
    if (only) return only;
    const inParagraph =
      this.#nearestBefore(before, this.#paragraph, fits) ?? this.#nearestAfter(before, this.#paragraph, fits);
    if (inParagraph && !adopts) return { body: inParagraph, because: "paragraph" };
    if (own && fits(own)) return { body: own, because: ownBecause };
    if (inParagraph) return { body: inParagraph, because: "paragraph" };
    const entitled = this.#entitled(citation, target, possible);
    if (entitled) return { body: entitled, because: "title" };
    return { body: null, candidates: possible };
  }

  /**
   * The only one of the known bodies that can have numbered so. Unknown ones have a decision 4/10 too: without a day, a
   * body is meant that the document speaks of, or one that everybody cites.
   */
  #only(possible: readonly string[], citation: Citation): Inference | undefined {
    const [body] = possible;
    if (body === undefined || possible.length > 1) return undefined;
    if (isDated(citation)) return { body, because: "date" };
    const isSpokenOf = principal.has(body) || body === this.#document.own || this.#spokenOf.has(body);
    return isSpokenOf ? { body, because: "form" } : undefined;
  }

  /** "the Commission on Crime Prevention and Criminal Justice, in its …": the body named right before. */
  #ownerOf(at: number): string | undefined {
    const { text } = this.#document;
    if (!/\b(?:in|by|through)\s+$/.test(text.slice(Math.max(0, at - 12), at))) return undefined;
    const mention = this.#mentions[this.#lastBefore(at)];
    return mention && /^,?\s+(?:in|by|through)\s+$/.test(text.slice(mention.end, at)) ? mention.body : undefined;
  }

  /** 1653 (XVI) is the General Assembly's, for its sixteenth session reached that number; 217 (VIII) is not. */
  #byLegacyNumber(target: ActTarget): string | undefined {
    const [, number, session] = /^(\d+)(?: [A-Z]+)? \((.+)\)$/.exec(target.number) ?? [];
    if (target.form !== "legacy" || target.act !== "resolution" || session === undefined) return undefined;
    const range = this.#registry.legacyRange(session);
    return range && Number(number) >= range.first && Number(number) <= range.last ? "A" : undefined;
  }

  /** The table heading above a number: "Security Council resolutions". */
  #heading(at: number): BodyMention | undefined {
    const { headings } = this.#document;
    while (this.#headings < headings.length && (headings[this.#headings] as BodyMention).start < at) this.#headings++;
    return headings[this.#headings - 1];
  }

  /** The bodies that a number of this form may belong to without being named, among them those whose session the date falls in. */
  #dated(citation: Citation, target: ActTarget): readonly string[] {
    const candidates = bareOwners(target);
    const date = claimedDate(citation);
    if (
      (candidates.length < 2 && target.bare !== "dated") ||
      date === undefined ||
      date.length < 10 ||
      date.startsWith("-")
    )
      return candidates;
    const session = target.number.slice(0, target.number.indexOf("/"));
    const within = candidates.filter((body) => {
      const window = this.#registry.session(body, session)?.window;
      return window !== undefined && isWithin(window, date);
    });
    return within.length > 0 || target.bare === "dated" ? within : candidates;
  }

  /** The body for which the words of a mention stand where it stands. */
  standsFor(words: string, at: number): string | undefined {
    if (!generic.has(words)) return undefined;
    for (let i = this.#lastBefore(at + 1); i >= 0; i--) {
      const { body } = this.#mentions[i] as BodyMention;
      if (bodyRow(body)?.name.includes(words)) return body;
    }
    return undefined;
  }

  #standsFor(mention: BodyMention): string | undefined {
    if (ofOthers.test(this.#document.text.slice(Math.max(0, mention.start - 16), mention.start))) return undefined;
    if (!generic.has(mention.body)) return mention.body;
    const here = this.#mentions[this.#lastBefore(mention.start + 1)];
    return here?.start !== mention.start || generic.has(here.body) ? undefined : here.body;
  }

  /** Index of the last mention that begins before `at`, or -1. */
  #lastBefore(at: number): number {
    const mentions = this.#mentions;
    return lowest(mentions.length, (i) => (mentions[i] as BodyMention).start >= at) - 1;
  }

  /** The one body among several whose text of that number has the title that is claimed. */
  #entitled(citation: Citation, { act, form, number }: ActTarget, possible: readonly string[]): string | undefined {
    const title = citation.claims.find((claim) => claim.kind === "title")?.title.toLowerCase();
    return (
      title &&
      possible.find(
        (body) => this.#registry.find(actName(body, act, form, number))?.title?.value.toLowerCase() === title,
      )
    );
  }

  /** The nearest mention in a stretch, up to the one at `before`, of a body that fits. */
  #nearestBefore(before: number, within: Span, fits: (body: string) => boolean): string | undefined {
    for (let i = before; i >= 0; i--) {
      const mention = this.#mentions[i] as BodyMention;
      if (mention.start < within.start) break;
      if (fits(mention.body)) return mention.body;
    }
    return undefined;
  }

  #nearestAfter(before: number, within: Span, fits: (body: string) => boolean): string | undefined {
    for (let i = before + 1; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i] as BodyMention;
      if (mention.start >= within.end) break;
      if (fits(mention.body)) return mention.body;
    }
    return undefined;
  }
}

/**
 * "the Conference" stands for the conference last named in full, or for the one whose document this is, or for the
 * only one that the document names.
 */
export function bodiesNamed({ text, own }: Pick<Document, "text" | "own">): BodyMention[] {
  const bodies = bodiesIn(text);
  const named = new Set(bodies.map((mention) => mention.body).filter((body) => !generic.has(body)));
  const last = new Map<string, string>();
  for (const word of generic) {
    const called = [...(own ? [own] : []), ...named].filter((body) => bodyRow(body)?.name.includes(word));
    if (called[0] && (called[0] === own || called.length === 1)) last.set(word, called[0]);
  }
  return bodies.map((mention) => {
    if (generic.has(mention.body)) {
      const body = last.get(mention.body);
      return body ? { ...mention, body } : mention;
    }
    const name = bodyRow(mention.body)?.name ?? "";
    for (const word of generic) if (name.includes(word)) last.set(word, mention.body);
    return mention;
  });
}

/** "Council resolution 2009/251" has the number of a decision. */
const canNumberEither = (body: string, target: ActTarget): boolean =>
  canNumber(body, target) ||
  (target.act !== "statement" &&
    canNumber(body, { ...target, act: target.act === "decision" ? "resolution" : "decision" }));

const isDated = (citation: Citation): boolean => citation.claims.some((claim) => claim.kind === "date");
