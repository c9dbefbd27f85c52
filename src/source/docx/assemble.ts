import type { PlaceInDocument, Span, Structure } from "../../types/source.ts";
import { TextBuilder } from "../builder.ts";
import { printedNumber } from "../printed-number.ts";
import { raised } from "../raised.ts";
import type { Numbering } from "./numbering.ts";
import { type NoteReference, type Paragraph, textOf } from "./paragraph.ts";

type ParagraphPlace = Extract<PlaceInDocument, { kind: "paragraph" }>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type List<K extends keyof Structure> =
  Mutable<NonNullable<Structure[K]>> extends readonly (infer Item)[] ? Item[] : never;

export interface NotePart {
  readonly unit: string;
  /** The paragraphs of each note, by identifier. */
  readonly notes: ReadonlyMap<string, readonly Paragraph[]>;
}

/** Joins the parts of a Word file: paragraphs, cells and notes, separated by blank lines. */
export class Assembly {
  readonly builder = new TextBuilder();
  readonly links: List<"links"> = [];
  readonly notes: List<"notes"> = [];
  readonly headings: List<"headings"> = [];
  readonly cells: List<"cells"> = [];
  /** The spans to which comments are attached, by identifier of the comment. */
  readonly commented = new Map<string, Span>();
  readonly #parts: Readonly<Record<NoteReference["kind"], NotePart | undefined>>;
  readonly #numbering: Numbering | undefined;
  readonly #counts = { footnote: 0, endnote: 0 };
  #heading: string | undefined;

  constructor(parts: Readonly<Record<NoteReference["kind"], NotePart | undefined>>, numbering?: Numbering) {
    this.#parts = parts;
    this.#numbering = numbering;
  }

  /** Adds the paragraphs of a part, each followed by its text boxes and notes. */
  add(paragraphs: readonly Paragraph[], unit: string, part: ParagraphPlace["part"], note?: string): void {
    for (const [i, paragraph] of paragraphs.entries())
      this.#paragraph(paragraph, unit, { part, paragraph: i + 1, note });
  }

  #paragraph(
    paragraph: Paragraph,
    unit: string,
    where: { part: ParagraphPlace["part"]; paragraph: number; note: string | undefined },
  ): void {
    const text = textOf(paragraph);
    const start = this.builder.length;
    if (paragraph.level !== undefined && text.trim() && where.part === "body") this.#heading = text.trim().slice(0, 60);
    const counted = paragraph.item && this.#numbering?.next(paragraph.item);
    const noted = this.#write(paragraph, unit);
    const end = this.builder.length;
    if (end > start) {
      this.#record({ start, end }, paragraph, printedNumber(text) ?? counted, where);
      this.builder.add("\n\n");
    }
    if (paragraph.boxed.length > 0) this.add(paragraph.boxed, unit, "text box");
    for (const each of noted) this.#note(each);
  }

  /** The text of a paragraph, with the indicators of its notes, which Word counts but does not store. */
  #write(
    { pieces, notes, links, comments, length }: Paragraph,
    unit: string,
  ): (NoteReference & { label: string; indicator: Span })[] {
    const noted: (NoteReference & { label: string; indicator: Span })[] = [];
    const paragraphStart = this.builder.length;
    const waiting = [...notes];
    const lengthened: { at: number; by: number }[] = [];
    const indicate = (reference: NoteReference, following = "") => {
      const start = this.builder.length;
      const label = reference.isCustom ? (/^\S{1,3}/.exec(following)?.[0] ?? "*") : `${++this.#counts[reference.kind]}`;
      if (!reference.isCustom) {
        this.builder.add(raised(label));
        lengthened.push({ at: reference.at, by: label.length });
      }
      const end = reference.isCustom ? start + label.length : this.builder.length;
      noted.push({ ...reference, label, indicator: { start, end } });
    };
    for (const { at, text, start, size } of pieces) {
      while (waiting[0] && waiting[0].at <= at) indicate(waiting.shift() as NoteReference, text);
      this.builder.take(text, unit, start, size);
    }
    for (const reference of waiting) indicate(reference);
    const shifted = (offset: number) =>
      paragraphStart + offset + lengthened.reduce((sum, { at, by }) => (at < offset ? sum + by : sum), 0);
    for (const { start, end, href } of links) {
      // an indicator right before the link is not part of it
      const before = lengthened.reduce((sum, { at, by }) => (at <= start ? sum + by : sum), 0);
      this.links.push({ start: paragraphStart + start + before, end: shifted(end), href });
    }
    for (const { id, at, side } of comments) {
      const there = this.commented.get(id);
      const offset = shifted(at);
      if (side === "start") this.commented.set(id, { start: offset, end: offset });
      else if (side === "end") this.commented.set(id, { start: there?.start ?? offset, end: offset });
      // without a span, it is about the paragraph
      else if (!there) this.commented.set(id, { start: paragraphStart, end: shifted(length) });
    }
    return noted;
  }

  #record(
    span: Span,
    { cell, level }: Paragraph,
    number: string | undefined,
    { part, paragraph, note }: { part: ParagraphPlace["part"]; paragraph: number; note: string | undefined },
  ): void {
    this.builder.place(span, {
      kind: "paragraph",
      part,
      paragraph,
      ...(this.#heading !== undefined && part !== "header" && { heading: this.#heading }),
      ...(number && { number }),
      ...(cell && { cell: { table: cell.table, row: cell.row, column: cell.column } }),
      ...(note !== undefined && { note }),
    });
    if (level !== undefined) this.headings.push({ ...span, level });
    if (cell) this.cells.push({ ...span, ...cell });
  }

  #note({ kind, id, label, indicator, isCustom }: NoteReference & { label: string; indicator: Span }): void {
    const part = this.#parts[kind];
    const paragraphs = part?.notes.get(id);
    if (!part || !paragraphs) return;
    const start = this.builder.length;
    const isSpaced = /^\s/.test(paragraphs.map(textOf).join(""));
    if (!isCustom) this.builder.add(isSpaced ? raised(label) : `${raised(label)} `);
    this.add(paragraphs, part.unit, kind, label);
    this.notes.push({ start, end: this.builder.length, label, indicator });
  }
}
