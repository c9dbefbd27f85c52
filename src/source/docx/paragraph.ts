/**
 * The content of a part of a Word file, before it becomes one text. Offsets named `start`, `end` and `from` are in the
 * part.
 */
import type { Span, TableCell } from "../../types/source.ts";
import type { ListItem } from "./numbering.ts";

export interface Paragraph {
  readonly pieces: Piece[];
  /** Spans of the text of the paragraph. */
  readonly links: (Span & { readonly href: string })[];
  readonly notes: NoteReference[];
  /** Ends of the spans to which comments are attached. A comment without a span has only its mark. */
  readonly comments: { readonly id: string; readonly at: number; readonly side: "start" | "end" | "mark" }[];
  /** Paragraphs of text boxes that are anchored in this one. */
  readonly boxed: Paragraph[];
  readonly cell?: TableCell & { readonly header?: true };
  /** The identifier of the note that it belongs to. */
  readonly note?: string;
  /** Set if Word numbers it. */
  item?: ListItem;
  /** Level of a heading, from 1; absent if it is not a heading. */
  level?: number;
  /** Set if its style prints it in capitals. */
  isCapital?: true;
  /** UTF-16 units of text so far. */
  length: number;
  /** Set if its end is deleted, so that the next paragraph continues it. */
  isJoined?: true;
}

/** A run of text; `at` is its offset in the paragraph. */
export interface Piece extends Omit<Span, "end"> {
  readonly at: number;
  readonly text: string;
  readonly size: number;
  readonly run: Run;
  /** Absent if the text stands for a tab or a hyphen, or differs from the file. */
  readonly element?: TextElement;
}

/** A `<w:t>`, with its tags. */
export interface TextElement {
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  readonly run: Run;
}

/** A `<w:r>`: text with one formatting. */
export interface Run {
  readonly start: number;
  readonly tagEnd: number;
  /** As written in the part: `ns0:r`. */
  readonly rawName: string;
  end: number;
  /** `<w:rPr>…</w:rPr>` */
  properties?: Span;
  /** The start of its first content, and the end of its last. */
  contentStart?: number;
  contentEnd: number;
  isRaised: boolean;
  /** Whether it is printed in capitals; undefined if only its paragraph says so. */
  isCapital?: boolean;
  isHidden: boolean;
  readonly isInserted: boolean;
  readonly isBoxed: boolean;
  /** The locked control that contains it. */
  readonly lock?: Lock;
  /** The reason why its text cannot be changed. */
  readonly refused?: string;
}

/** A control whose content is locked, with its tags. */
export interface Lock {
  readonly start: number;
  end: number;
  /** Whether it is inside a paragraph; others contain whole paragraphs. */
  readonly isInline: boolean;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** The offset of its indicator in the paragraph. */
  readonly at: number;
  /** Set if the indicator is text of the paragraph: `*`. */
  readonly isCustom: boolean;
  readonly run: Run;
}

export const textOf = ({ pieces }: Pick<Paragraph, "pieces">): string => pieces.map(({ text }) => text).join("");
