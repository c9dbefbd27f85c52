/** Resolves what "that decision" and "ibid." refer back to. */
import type { BackReferenceTarget, Citation, Parsed } from "../types/citation.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Note } from "./note-lines.ts";
import { type NotedText, noteAt, notesOf } from "./notes.ts";

export type Referred = BackReferenceTarget["to"];

/** Sources that wgtip does not read as citations. */
const unread = /Treaty\s+Series|Official\s+Records/;

/**
 * Whether "Ibid.", which ends at `end`, is followed by its own source, so that it repeats the series and not the
 * document:
 *   Ibid., Seventy-fourth Session, Supplement No. 20 (A/74/20)   Ibid., vol. 1249   Ibid., document S/16519
 */
export const namesSource = (text: string, end: number): boolean => seriesGoesOn.test(text.slice(end, end + 60));

const seriesGoesOn =
  /^\.?(?:,\s{1,3}(?!(?:Part|Annex|Chap|Sect|Para|Art|Appendix|Table|See)\w*\b)[A-Z][\w./]|,?\s{1,3}(?:[a-z]+(?:-[a-z]+)?\s+(?:session|year)\b|\d{4},|Supplement|[Vv]ol(?:s?\.|ume)?\s+(?:\d|[IVX]+\s+\()|No\b|documents?\b|\d+(?:st|nd|rd|th)\s))/;

/** "(citing A/65/100)": a document cited by a source is not itself a source of the note. */
export const isCitedBySource = (text: string, start: number): boolean =>
  citing.test(text.slice(Math.max(0, start - 80), start));

const citing = /\((?:citing|quoting|referring\s+to|as\s+cited\s+in|cited\s+in)\s[^()]*$/i;

/** Remembers what was cited, in reading order. Text and notes are kept apart, because a note interrupts the text. */
export class Antecedents {
  readonly #text: string;
  /** Empty if the text has no back-references. */
  readonly #notes: readonly Note[];
  /** The last act of each kind and the last source cited. */
  readonly #inText = new Map<Referred, ResolvedCitation>();
  readonly #inNotes = new Map<Referred, ResolvedCitation>();

  /** By kind, the acts that the last sentence with several named one after the other. */
  readonly #lists = new Map<Referred, ResolvedCitation[]>();

  constructor(source: NotedText, parsed: Parsed) {
    this.#text = source.text;
    const refersBack = parsed.citations.some(({ target }) => target.kind === "backreference");
    this.#notes = refersBack ? notesOf(parsed, source) : [];
  }

  remember(resolved: ResolvedCitation): void {
    const last = noteAt(this.#notes, resolved.citation.start) < 0 ? this.#inText : this.#inNotes;
    const kind = actKind(resolved);
    if (!isCitedBySource(this.#text, resolved.citation.start)) last.set("source", resolved);
    if (!kind) return;
    last.set(kind, resolved);
    const list = this.#lists.get(kind) ?? [];
    const before = list.at(-1);
    const isNext = before !== undefined && this.#isSameSentence(before.citation, resolved.citation);
    if (isNext) list.push(resolved);
    else this.#lists.set(kind, [resolved]);
  }

  /** The acts meant by "those resolutions": the several last named in the same paragraph, or none. */
  severalOf(citation: Citation, to: Referred): readonly ResolvedCitation[] {
    const list = this.#lists.get(to) ?? [];
    const last = list.at(-1);
    if (last === undefined || list.length < 2) return [];
    const between = this.#text.slice(last.citation.end, citation.start);
    return between.length < 600 && !/\n[ \t]*\n/.test(between) ? list : [];
  }

  #isSameSentence(before: Citation, next: Citation): boolean {
    const between = this.#text.slice(before.end, next.start);
    return between.length < 300 && !/[.;]\s|\n[ \t]*\n/.test(between);
  }

  /** The last source cited in the text, outside its notes. */
  get lastSource(): ResolvedCitation | undefined {
    return this.#inText.get("source");
  }

  of(citation: Citation, to: Referred): ResolvedCitation | undefined {
    const note = noteAt(this.#notes, citation.start);
    const [inText, noted] = [this.#inText.get(to), this.#inNotes.get(to)];
    if (to !== "source") return noted && noteAt(this.#notes, noted.citation.start) === note ? noted : inText;
    if (namesSource(this.#text, citation.end)) return undefined;
    if (note < 0) return inText && this.#isNear(inText.citation, citation) ? inText : undefined;
    return noted && this.#isSource(noted.citation, citation, note) ? noted : undefined;
  }

  /**
   * "Ibid." repeats the citation before it in its own note or at the end of the note before, unless a treaty or book
   * follows.
   */
  #isSource(source: Citation, ibid: Citation, note: number): boolean {
    const [here, before] = [this.#notes[note] as Note, this.#notes[note - 1]];
    if (source.start >= here.start) return !unread.test(this.#text.slice(source.end, ibid.start));
    if (before === undefined || source.start < before.start) return false;
    const between = this.#text.slice(source.end, before.end) + this.#text.slice(here.start, ibid.start);
    return !unread.test(between);
  }

  /** If the notes cannot be told from the text: the last citation, in the same note or the one before. */
  #isNear(source: Citation, ibid: Citation): boolean {
    const between = this.#text.slice(source.end, ibid.start);
    const skipsNote = /\n[ \t]*(?:\[\^)?\d{1,3}(?:\]:)?\s+\S/.test(between);
    return between.length < 2000 && !skipsNote && !unread.test(between);
  }
}

/** Whether a symbol or number names a resolution or a decision. */
export function actKind({ kind, target }: ResolvedCitation): "resolution" | "decision" | undefined {
  if (kind === "resolution" || kind === "decision") return kind;
  if (kind !== "symbol" || target === null) return undefined;
  return /\/RES\//.test(target) ? "resolution" : /\/DEC\//.test(target) ? "decision" : undefined;
}
