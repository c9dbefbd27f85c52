/** What the registry knows. */
import type { Claim } from "./citation.ts";
import type { BodyRow } from "./rows.ts";

/**
 * How sure a fact is: `header` read in the document itself · `cited` two or more documents agree ·
 * `cited-once` · `list` from a list or catalogue · `known` general knowledge.
 */
export type Basis = "header" | "cited" | "cited-once" | "list" | "known";

export interface Fact<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly source: string;
}

/** All that is known of one document or adopted text. */
export interface Entry {
  /** The canonical name: `A/RES/64/293`, `CTOC/COP decision 4/4`, `A/80/5 (Vol. II)`. */
  readonly name: string;
  /** Where the row comes from: codes of `sources.tsv`, or the words of a project, separated by `; `. */
  readonly source?: string;
  readonly title?: Fact<string>;
  /** Adoption of an act; issue (Distr.) of any other document. ISO. */
  readonly date?: Fact<string>;
  /** Number of operative paragraphs of an act, of numbered paragraphs of another document. */
  readonly paragraphs?: Fact<number>;
  readonly annexes?: Fact<number>;
  /** The document in which an act without a symbol of its own is published. */
  readonly publishedIn?: Fact<string>;
  /** The symbol of the draft that was adopted. */
  readonly draft?: Fact<string>;
  /** The text as which it was adopted, of a draft. */
  readonly adoptedAs?: Fact<string>;
  /** The item under which it was considered: `A/64/251, item 48: Drug control`. */
  readonly agenda?: Fact<string>;
}

export type Lookup =
  | { readonly status: "found"; readonly entry: Entry }
  /** The registry covers this stretch of the series completely, and it isn't there. */
  | { readonly status: "missing"; readonly coverage: string; readonly nearest: readonly string[] }
  /** The series is known; this stretch isn't covered. */
  | { readonly status: "unlisted" }
  | { readonly status: "unknown series"; readonly nearest: readonly string[] };

/** Bytes by position: a file opened once, or an array in memory. `end` is exclusive and may lie beyond the size. */
export interface Blocks {
  readonly size: number;
  read(start: number, end: number): Uint8Array;
}

/** A session of a body; dates are ISO, ends inclusive. */
export interface Session {
  readonly body: string;
  /** `64`, `S-27`, `ES-10`, `EM-1` */
  readonly session: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  /** First and last day on which an act of this session can have been adopted; open where still meeting. */
  readonly window?: { readonly from: string; readonly to?: string };
  readonly basis: Basis;
  readonly source: string;
}

/** A numbered or unnumbered meeting of a working group. */
export interface Meeting {
  readonly body?: string;
  readonly name: string;
  readonly number?: number;
  readonly from: string;
  readonly to: string;
  readonly place?: string;
  /** The symbol of its report. */
  readonly report?: string;
  readonly basis: Basis;
  readonly source: string;
}

/** The numbers of one year or session of a series that runs on: 1285-1334 are of 2000, 190-288 of (III). */
export interface NumberRange {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly basis: Basis;
  readonly source: string;
}

export interface CouncilYear extends NumberRange {
  readonly year: number;
}

export interface Instrument {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly unit: "article" | "rule" | "paragraph";
  /** The highest number of its articles (or rules, or paragraphs), where that is certain. */
  readonly highest?: number;
  /** The last numbered paragraph of an article, by its number, where it was counted in the text. */
  readonly paragraphs?: Readonly<Record<string, number>>;
  /** Canonical name of the act that adopted it. */
  readonly adoptedBy?: string;
  readonly annex?: string;
  readonly adopted?: string;
  readonly inForce?: string;
  readonly basis: Basis;
  readonly source: string;
}

export interface Series {
  /** `CTOC/COP/`; `{n}` stands for a number: `A/AC.{n}/` */
  readonly stem: string;
  readonly body: string;
  readonly scheme: string;
  readonly class: string;
  readonly basis: Basis;
}

/**
 * All the facts. Names are canonical (`A/RES/64/293`, `CTOC/COP decision 4/4`); they are compared without regard to
 * spaces and case. Nothing here throws for a name, however odd.
 */
export interface Registry {
  /** Year and month of the newest fact: `2026.02`. */
  readonly version: string;
  /** SHA-256 of the index's content, in hexadecimal. */
  readonly sha256: string;
  readonly bodies: readonly BodyRow[];
  readonly meetings: readonly Meeting[];
  find(name: string): Entry | undefined;
  /** `missing` only inside a stretch that the table of coverage declares complete. */
  lookup(name: string): Lookup;
  /** What may have been meant: at most three names that exist, nearest slip first, or what fits the claims of the citation; none where nothing is near. */
  nearest(name: string, claims?: readonly Claim[]): readonly string[];
  /** Names of the acts of the same body and session (or year) that are known, of every kind, in reading order. */
  siblings(name: string): readonly string[];
  /** Names of the texts so entitled, compared without regard to case, quotation marks and white space. */
  byTitle(title: string, body?: string): readonly string[];
  /** Titles that differ from this one in one place, as a misspelt one does: at most three, the nearest first. */
  nearestTitles(title: string, body?: string): readonly string[];
  /** The text as which a draft was adopted: `A/78/L.17` → `A/RES/78/118`. */
  adoptedAs(draft: string): string | undefined;
  session(body: string, session: string | number): Session | undefined;
  sessionsOf(body: string): readonly Session[];
  /** The year to which a Security Council resolution belongs by its number. */
  councilYear(number: number): CouncilYear | undefined;
  /** The numbers of a General Assembly session before the thirty-first, by its label: `III`, `S-VI`, `ES-I`. */
  legacyRange(session: string): NumberRange | undefined;
  /**
   * `the Organized Crime Convention`, `UNCAC`, a full name, in any case, with or without "the"; with the body whose
   * document it is, also the bare word: `the Convention` is the Organized Crime Convention to CTOC/COP. Also by its place
   * in the act that adopted it: `A/RES/55/25, annex I`.
   */
  instrument(nameAsWritten: string, body?: string): Instrument | undefined;
  seriesOf(symbol: string): Series | undefined;
  /** Every entry, in the order of the index: reads all of it. */
  entries(): Iterable<Entry>;
}
