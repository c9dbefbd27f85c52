/** The input: a text, and the map from its offsets back to places in the file. All of it is plain data. */

/** Offsets into `Source.text`, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An ISO date, or as much of one as the text gives: `2010-07-30`, `2010-07`. */
export type PartialDate = string;

export type FormatName =
  | "text"
  | "markdown"
  | "latex"
  | "asciidoc"
  | "rst"
  | "bibtex"
  | "csl"
  | "html"
  | "xml"
  | "notebook"
  | "docx"
  | "odt"
  | "pdf";

/**
 * The text of a file as it is linted. It can be sent to a thread, kept in a cache and created in a browser. If the text
 * is simply the decoded file (text, Markdown), there is no `map`.
 */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly format: FormatName;
  /** Spans that are not prose (code spans and fences), sorted and not overlapping. */
  readonly skip: readonly Span[];
  /** What the format says about the structure of the text; absent if it says nothing. */
  readonly known?: Structure;
  readonly map?: OffsetMap;
}

/** Structure that a format marks up, and that must be guessed in plain text. All spans are sorted. */
export interface Structure {
  /** Links: the span of the link text, and the address. */
  readonly links?: readonly (Span & { readonly href: string })[];
  /** Notes, each with the place of its indicator if the text has one. */
  readonly notes?: readonly (Span & { readonly label: string; readonly indicator?: Span })[];
  readonly headings?: readonly (Span & { readonly level: number })[];
  readonly cells?: readonly (Span & TableCell & { readonly header?: true })[];
  /** Comments in the file, which may suppress findings; `covers` is the span that each is attached to. */
  readonly comments?: readonly { readonly text: string; readonly covers: Span }[];
  /** Languages of passages as BCP 47 tags, if the file declares them. */
  readonly languages?: readonly (Span & { readonly language: string })[];
  /** What the properties of the file say about the document. They fill gaps in its masthead. */
  readonly facts?: DocumentFacts;
}

/** One-based, as a reader counts them. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The pieces of the text in order, as parallel arrays. Piece `i` is `length[i]` code units of text starting at
 * `start[i]`. In the file it starts at `from[i]` of the part `units[unit[i]]` and is `size[i]` long (an entity such as
 * `&nbsp;` is longer than the character it stands for). Text between two pieces was added by the reader of the format;
 * it is not in the file and cannot be changed.
 */
export interface OffsetMap {
  readonly start: readonly number[];
  readonly length: readonly number[];
  readonly from: readonly number[];
  readonly size: readonly number[];
  readonly unit: readonly number[];
  /** The file itself (""), a part of an archive (`word/document.xml`), a page, a cell of a notebook. */
  readonly units: readonly string[];
  /** The whole file, if it is text: its lines and columns are reported. */
  readonly file?: string;
  /** Where a person finds each part of the text: one place for each paragraph, line or cell. */
  readonly places?: readonly (Span & { readonly at: PlaceInDocument })[];
}

/** Lines and columns count from 1, columns in UTF-16 code units, as in editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** For files in which line numbers mean nothing to a person. */
  readonly at?: PlaceInDocument;
}

export type PlaceInDocument =
  | {
      readonly kind: "paragraph";
      readonly part: "body" | "footnote" | "endnote" | "header" | "footer" | "text box";
      /** The heading above. */
      readonly heading?: string;
      /** The number of the paragraph as printed: `12`, `8.I.3`. */
      readonly number?: string;
      /** Index of the paragraph in the part, from 1. */
      readonly paragraph: number;
      readonly cell?: TableCell;
      /** The indicator of the note. */
      readonly note?: string;
    }
  | {
      readonly kind: "page";
      readonly page: number;
      readonly label?: string;
      /** In PDF points, from the lower left corner of the page. */
      readonly boxes: readonly Box[];
    }
  | { readonly kind: "unit"; readonly name: string };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which document the text is, from all available evidence. What is unknown is absent. */
export interface DocumentIdentity {
  readonly symbol?: string;
  /** Code from the table of bodies: `A`, `CTOC/COP`. */
  readonly body?: string;
  /** The date of issue. */
  readonly day?: PartialDate;
  readonly session?: number;
  readonly language?: string;
  /** Where the body comes from: the document itself (its masthead or file name), or the configuration. */
  readonly from: "masthead" | "config";
}

/** What the configuration or the properties of the file say about a document. */
export interface DocumentFacts {
  readonly symbol?: string;
  readonly body?: string;
  readonly date?: PartialDate;
  readonly session?: number;
  readonly language?: string;
}
