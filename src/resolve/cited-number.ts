/** The number of an act at its place in the text, with the questions that several steps of inference ask about it. */
import { claimedDate } from "../facts/names.ts";
import { bareOwners, canNumber, isBareOwner } from "../facts/numbering.ts";
import { within as isWithin, runningNumber } from "../facts/sessions.ts";
import { genericBodies } from "../parse/vocabulary.ts";
import type { ActTarget, BodyMention, Citation } from "../types/citation.ts";
import type { Registry } from "../types/registry.ts";
import type { DocumentIdentity, Span } from "../types/source.ts";
import { legacySession } from "./forms.ts";
import { isCalled, type Mentions, unknownBody } from "./mentions.ts";
import { numberBy } from "./noted-number.ts";
import { paragraphAround, sentenceAround } from "./sentences.ts";

/** What is examined besides the number. */
export interface Surroundings {
  readonly text: string;
  readonly mentions: Mentions;
  readonly headings: readonly BodyMention[];
  /** Starts of notes and numbered paragraphs, where a sentence ends. */
  readonly breaks: readonly number[];
  readonly document: DocumentIdentity;
  /** The word for "its" before `at`, or in the keyword there, in a language other than English: "sa ". */
  readonly its: (at: number) => string | undefined;
  /** Whether the document is a text that its body adopts: "its resolution" is then that body's own. */
  readonly adopts: boolean;
  /** Whether note indicators may be glued to numbers. */
  readonly gluesNotes: () => boolean;
  readonly registry: Registry;
}

/** How far the text has been read. */
export interface Reading {
  paragraph: Span;
  sentence: Span;
  previous: { readonly end: number; readonly body: string };
  /** Number of headings passed. */
  heading: number;
}

export class CitedNumber {
  readonly citation: Citation;
  readonly target: ActTarget;
  readonly besideIt: string | undefined;
  readonly around: Surroundings;
  readonly reading: Reading;
  /** The bodies that it may belong to without being named, including those in whose sessions its date falls. */
  readonly possible: readonly string[];
  /** "its ", "its own " with the text before it, if the number has it. */
  readonly its: string | undefined;
  /** "Council", if nothing says which: only a body of that name can be meant. */
  readonly #word: string | undefined;

  constructor(
    citation: Citation,
    target: ActTarget,
    besideIt: string | undefined,
    around: Surroundings,
    reading: Reading,
  ) {
    this.citation = citation;
    this.target = target;
    this.besideIt = besideIt;
    this.around = around;
    this.reading = reading;
    const word = target.body?.body ?? "";
    // "во исполнение резолюций 70/226 и 70/303 Конференция рассмотрит": the subject, not the owner
    const mayBeSubject = citation.language !== undefined && (target.body?.start ?? 0) >= citation.end;
    this.#word = genericBodies.has(word) && !mayBeSubject ? word : undefined;
    this.possible = possibleOwners(citation, target, around.registry).filter((body) => this.#isCalledSo(body));
    const lead = around.text.slice(Math.max(0, citation.start - 16), citation.start);
    this.its = /\b[Ii]ts(?: own| previous| earlier)?\s+$/.exec(lead)?.[0] ?? around.its(citation.start);
  }

  /** Whether it is named only by a word such as "Conference", which bodies outside the tables share. */
  get isOfSome(): boolean {
    return this.#word !== undefined;
  }

  #isCalledSo(body: string): boolean {
    return this.#word === undefined || isCalled(body, this.#word);
  }

  /** Numbers after the first in a list have no keyword of their own. */
  get hasKeyword(): boolean {
    return !/^\d/.test(this.citation.text);
  }

  fits(body: string): boolean {
    if (!this.#isCalledSo(body)) return false;
    if (this.possible.length === 0) return this.canBe(body);
    return this.possible.includes(body) || (!isBareOwner(body) && canNumber(body, this.target));
  }

  /** Whether the body can have used this number, apart from a note indicator glued to it. */
  canBe(body: string): boolean {
    const { target, citation, around } = this;
    if (canNumber(body, target)) return true;
    const { registry, gluesNotes: isNoted } = around;
    return numberBy(body, target, { citation, registry, isNoted }) !== target;
  }

  /**
   * The bodies that have used a running number: 181 may be A/RES/181 (II) or S/RES/181 (1963), but with a date in 1947
   * only the first; 3236 can only be the General Assembly's.
   */
  get reachedBy(): readonly string[] {
    const { target, citation } = this;
    if (target.form !== "plain" || target.act !== "resolution") return [];
    const reached = ["A", "S"].filter((body) => runningNumber(body, target) !== undefined);
    const year = claimedDate(citation)?.slice(0, 4);
    return year === undefined || year.startsWith("-")
      ? reached
      : reached.filter((body) =>
          body === "A" ? legacySession(target.ordinal, year) : runningNumber(body, target)?.session === year,
        );
  }

  get paragraph(): Span {
    const { text, breaks } = this.around;
    const { reading, citation } = this;
    if (citation.start >= reading.paragraph.end) reading.paragraph = paragraphAround(text, citation.start, breaks);
    return reading.paragraph;
  }

  get sentence(): Span {
    const { reading, citation } = this;
    const { paragraph } = this;
    if (citation.start >= reading.sentence.end)
      reading.sentence = sentenceAround(this.around.text, citation.start, paragraph);
    return reading.sentence;
  }

  get sentenceText(): string {
    return this.around.text.slice(this.sentence.start, this.sentence.end);
  }

  /** Index of the last body mentioned before it, or -1. */
  get before(): number {
    return this.around.mentions.lastBefore(this.citation.start);
  }

  /** The last body named before it in the sentence, whether it fits or not. */
  get nearest(): string | undefined {
    return this.around.mentions.nearestBefore(this.before, this.sentence, () => true);
  }

  /** Whether an institution outside the tables is named around it: "Working Group on Ageing, decision 13/1". */
  get isOfOthers(): boolean {
    const { text } = this.around;
    const { sentence, citation, target } = this;
    if (this.besideIt !== undefined || this.nearest === unknownBody) return true;
    const start = Math.min(target.body?.start ?? citation.start, citation.start);
    const lead = text.slice(Math.max(sentence.start, start - 120), start);
    const behind = text.slice(citation.end, Math.min(sentence.end, citation.end + 100));
    return nameOfOther.test(lead) || /^\s{1,3}(?:of|adopted\s+by|by)\s{1,3}(?:the|that|this)\s/.test(behind);
  }
}

/** "Indian Ocean Tuna Commission, [resolution 12/07]", "the Working Group on Ageing, in its [decision 13/1]" */
const nameOfOther =
  /[A-Z][\w’'-]*\s+(?:(?:[A-Z][\w’'-]*|on|of|for|and|the|to)\s+)*(?:Committee|Commission|Group|Board|Organi[sz]ation|Authority|Union|Agency|Forum|Platform|Parties|Programme|Fund|Conference|Convention|Protocol|Congress|Parliament|Meeting|Assembly|Council)(?:\s+(?:on|of|for|to)\s+[^.;]{1,80})?(?:\s+\([^()]{2,20}\))?(?:’s|'s)?,?\s+(?:(?:in|by)\s+its\s+)?$/;

/**
 * The bodies to which a number of this form may belong without being named, including those in whose sessions its date
 * falls.
 */
function possibleOwners(citation: Citation, target: ActTarget, registry: Registry): readonly string[] {
  const candidates = bareOwners(target);
  const date = claimedDate(citation);
  const isBareDate = target.bare === "dated";
  if ((candidates.length < 2 && !isBareDate) || date === undefined || date.length < 10 || date.startsWith("-"))
    return candidates;
  // The dates of the early sessions of the Economic and Social Council are not known
  if (target.form === "legacy" && !isBareDate) return candidates;
  const within = candidates.filter((body) => {
    const window = registry.session(body, target.session)?.window;
    return window !== undefined && isWithin(window, date);
  });
  return within.length > 0 || isBareDate ? within : candidates;
}
