/** What is read: a text, and the way from it back to the file. All of it is plain data. */

/** Offsets are UTF-16 units into `Source.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An ISO date, or the part of one that the text gives: `2010-07-30`, `2010-07`. */
export type PartialDate = string;

export type FormatName =
  | "text"
  | "markdown"
  | "latex"
  | "asciidoc"
  | "rst"
  | "bibtex"
  | "html"
  | "xml"
  | "notebook"
  | "docx"
  | "odt"
  | "pdf";

/**
 * The text of a file as it is linted. It can be sent to a thread, kept in a cache and made in a browser.
 * Where the text is the file's own, decoded (text, Markdown), there is no `map`.
 */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly format: FormatName;
  /** Stretches that are not prose (code spans and fences), in order and apart. */
  readonly skip: readonly Span[];
  /** What the format itself knows of the text; absent where it knows nothing. */
  readonly known?: Structure;
  readonly map?: OffsetMap;
}

/** What a format knows and a plain text must be searched for. All spans are in order. */
export interface Structure {
  /** Links: the span of what is shown, and the address. */
  readonly links?: readonly (Span & { readonly href: string })[];
  /** Notes, each with the place of its indicator where the text has one. */
  readonly notes?: readonly (Span & { readonly label: string; readonly indicator?: Span })[];
  readonly headings?: readonly (Span & { readonly level: number })[];
  readonly cells?: readonly (Span & TableCell & { readonly header?: true })[];
  /** Comments of the file, in which findings can be suppressed; `covers` is the stretch that each is attached to. */
  readonly comments?: readonly { readonly text: string; readonly covers: Span }[];
  /** The languages of stretches, as BCP 47 names them, where the file says so. */
  readonly languages?: readonly (Span & { readonly language: string })[];
  /** What the properties of the file say of the document: they fill what its masthead does not say. */
  readonly facts?: DocumentFacts;
}

/** One-based, as a reader counts them. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The pieces of the text in order, as parallel lists. Piece `i` is `length[i]` units of text from `start[i]` on; in the
 * file it stands at `from[i]` of the part `units[unit[i]]` and is `size[i]` long there (an entity such as `&nbsp;` is
 * longer than the unit of text that it means). What lies between two pieces was added by the reader: it is in no file
 * and cannot be changed.
 */
export interface OffsetMap {
  readonly start: readonly number[];
  readonly length: readonly number[];
  readonly from: readonly number[];
  readonly size: readonly number[];
  readonly unit: readonly number[];
  /** The file itself (""), a part of an archive (`word/document.xml`), a page, a cell of a notebook. */
  readonly units: readonly string[];
  /** Where a reader finds the stretches of text of which it consists: one for each paragraph, line or cell. */
  readonly places?: readonly (Span & { readonly at: PlaceInDocument })[];
}

/** Lines and columns count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Where lines mean nothing to a reader of the file. */
  readonly at?: PlaceInDocument;
}

export type PlaceInDocument =
  | {
      readonly kind: "paragraph";
      readonly part: "body" | "footnote" | "endnote" | "header" | "footer" | "text box";
      /** The heading above. */
      readonly heading?: string;
      /** The number of the paragraph as typed: `12`, `8.I.3`. */
      readonly number?: string;
      /** Counts paragraphs of the part from 1. */
      readonly paragraph: number;
      readonly cell?: TableCell;
      /** The indicator of the note. */
      readonly note?: string;
    }
  | {
      readonly kind: "page";
      readonly page: number;
      readonly label?: string;
      /** In points of PDF, from the lower left corner of the page. */
      readonly boxes: readonly Box[];
    }
  | { readonly kind: "unit"; readonly name: string };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which document is read, from all that says so; what nothing says is absent. */
export interface DocumentIdentity {
  readonly symbol?: string;
  /** As in the table of bodies: `A`, `CTOC/COP`. */
  readonly body?: string;
  /** The day of issue. */
  readonly day?: PartialDate;
  readonly session?: number;
  readonly language?: string;
  /** Who says whose document it is: the document itself, by its masthead or the name of its file, or the configuration. */
  readonly from: "masthead" | "config";
}

/** What is said of a document outside its text: by the configuration, or the properties of its file. */
export interface DocumentFacts {
  readonly symbol?: string;
  readonly body?: string;
  readonly date?: PartialDate;
  readonly session?: number;
  readonly language?: string;
}
