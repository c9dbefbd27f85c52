/** What a part of a Word file holds, before it becomes one text. Offsets named `start`, `end` and `from` are in the part. */
import type { Span, TableCell } from "../../types/source.ts";
import type { ListItem } from "./numbering.ts";

export interface Paragraph {
  readonly pieces: Piece[];
  /** Spans of the text of the paragraph. */
  readonly links: (Span & { readonly href: string })[];
  readonly notes: NoteReference[];
  /** Ends of the spans to which comments are attached; a comment without a span has only the place of its mark. */
  readonly comments: { readonly id: string; readonly at: number; readonly side: "start" | "end" | "mark" }[];
  /** Paragraphs of text boxes that hang on this one. */
  readonly boxed: Paragraph[];
  readonly cell?: TableCell & { readonly header?: true };
  /** The identifier of the note in which it stands. */
  readonly note?: string;
  /** Word numbers it. */
  item?: ListItem;
  /** From 1; absent if it is no heading. */
  level?: number;
  /** UTF-16 units of text so far. */
  length: number;
  /** Its end is deleted, so that the next one continues it. */
  isJoined?: true;
}

/** A stretch of text; `at` is its offset in the paragraph. */
export interface Piece extends Omit<Span, "end"> {
  readonly at: number;
  readonly text: string;
  readonly size: number;
  readonly run: Run;
  /** Absent where the text stands for a tab or a hyphen, or is not as in the file. */
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

/** A `<w:r>`: text of one appearance. */
export interface Run {
  readonly start: number;
  readonly tagEnd: number;
  /** As it stands in the part: `ns0:r`. */
  readonly rawName: string;
  end: number;
  /** `<w:rPr>…</w:rPr>` */
  properties?: Span;
  /** Where its first content begins, and where its last one ends. */
  contentStart?: number;
  contentEnd: number;
  isRaised: boolean;
  isHidden: boolean;
  readonly isInserted: boolean;
  readonly isBoxed: boolean;
  /** The control in which nothing can be changed. */
  readonly lock?: Lock;
  /** Why its text cannot be changed. */
  readonly refused?: string;
}

/** A control whose content is locked, with its tags. */
export interface Lock {
  readonly start: number;
  end: number;
  /** It stands in a paragraph; others hold whole paragraphs. */
  readonly isInline: boolean;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** Where its indicator stands in the paragraph. */
  readonly at: number;
  /** The indicator is text of the paragraph behind it: `*`. */
  readonly isCustom: boolean;
  readonly run: Run;
}

export const textOf = ({ pieces }: Pick<Paragraph, "pieces">): string => pieces.map(({ text }) => text).join("");
