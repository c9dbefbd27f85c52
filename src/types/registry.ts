/** The facts in the registry, and the interface to them. */
import type { Claim } from "./citation.ts";
import type { BodyRow } from "./rows.ts";

/**
 * How reliable a fact is: `header` read in the document itself · `cited` two or more documents agree ·
 * `cited-once` one document says so · `list` from a list or catalogue · `known` general knowledge.
 */
export type Basis = "header" | "cited" | "cited-once" | "list" | "known";

export interface Fact<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly source: string;
  /** The project file the fact comes from; absent for facts that wgtip ships. */
  readonly file?: string;
}

/** Titles by language: `fr`, `es`, `ru`, `zh`, `ar`, `de`. */
export type Titles = Readonly<Record<string, Fact<string>>>;

/** Everything known about one document or adopted text. */
export interface Entry {
  /** The canonical name: `A/RES/64/293`, `CTOC/COP decision 4/4`, `A/80/5 (Vol. II)`. */
  readonly name: string;
  /** Where the row comes from: codes from `sources.tsv`, or a project's own words, separated by `; `. */
  readonly source?: string;
  /** The file of facts that has the row, if only one has. */
  readonly file?: string;
  /** In English. */
  readonly title?: Fact<string>;
  /** Titles of the other language versions: `{ fr: { value: "Transformer notre monde …" } }`. */
  readonly titles?: Titles;
  /** ISO date: of adoption for an act, of issue (Distr.) for any other document. */
  readonly date?: Fact<string>;
  /** Number of operative paragraphs of an act, or of numbered paragraphs of any other document. */
  readonly paragraphs?: Fact<number>;
  readonly annexes?: Fact<number>;
  /** The document in which an act without a symbol of its own is published. */
  readonly publishedIn?: Fact<string>;
  /** The symbol of the draft that was adopted. */
  readonly draft?: Fact<string>;
  /** For a draft: the adopted text. */
  readonly adoptedAs?: Fact<string>;
  /** The agenda item under which it was considered: `A/64/251, item 48: Drug control`. */
  readonly agenda?: Fact<string>;
}

export type Lookup =
  | { readonly status: "found"; readonly entry: Entry }
  /** The registry is complete for this range of the series and has no such document. */
  | { readonly status: "missing"; readonly coverage: string; readonly nearest: readonly string[] }
  /** The series is known, but the registry is not complete for this range. */
  | { readonly status: "unlisted" }
  | { readonly status: "unknown series"; readonly nearest: readonly string[] };

/** Random access to bytes, of an open file or an array in memory. `end` is exclusive and may lie beyond the size. */
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
  /** First and last day on which an act of this session can have been adopted; `to` is absent if it is still meeting. */
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

/** The numbers that a continuous series used in one year or session: 1285–1334 in 2000, 190–288 in (III). */
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
  /** The highest number of its articles (or rules, or paragraphs), if that is certain. */
  readonly highest?: number;
  /** The last numbered paragraph of each article, by article number, if it was counted in the text. */
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
 * All the facts. Names are canonical (`A/RES/64/293`, `CTOC/COP decision 4/4`) and compared ignoring spaces and case.
 * No method throws, however odd the name.
 */
export interface Registry {
  /** Year and month of the newest fact: `2026.02`. */
  readonly version: string;
  /** SHA-256 of the index content, in hexadecimal. */
  readonly sha256: string;
  readonly bodies: readonly BodyRow[];
  readonly meetings: readonly Meeting[];
  find(name: string): Entry | undefined;
  /** `missing` only within a range that the coverage table declares complete. */
  lookup(name: string): Lookup;
  /**
   * What may have been meant: at most three existing names, first those that best fit the claims of the citation or
   * that differ least; empty if nothing is near.
   */
  nearest(name: string, claims?: readonly Claim[]): readonly string[];
  /** Names of the known acts of the same body and session (or year), of every kind, in reading order. */
  siblings(name: string): readonly string[];
  /** Names of the texts with this title in any language. Ignores case, quotation marks and white space. */
  byTitle(title: string, body?: string): readonly string[];
  /** Titles that differ from this one in one place, as a misspelt title does: at most three, nearest first. */
  nearestTitles(title: string, body?: string): readonly string[];
  /** The adopted text of a draft: `A/78/L.17` → `A/RES/78/118`. */
  adoptedAs(draft: string): string | undefined;
  session(body: string, session: string | number): Session | undefined;
  sessionsOf(body: string): readonly Session[];
  /** The year in which the Security Council used this resolution number. */
  councilYear(number: number): CouncilYear | undefined;
  /** The resolution numbers of a General Assembly session before the thirty-first: `III`, `S-VI`, `ES-I`. */
  legacyRange(session: string): NumberRange | undefined;
  /**
   * Finds an instrument by its name, short form or abbreviation, in any case, with or without "the": `the Organized Crime
   * Convention`, `UNCAC`; or by its place in the act that adopted it: `A/RES/55/25, annex I`. With `body`, the body that
   * issued the document, also by a bare word: for CTOC/COP, `the Convention` is the Organized Crime Convention.
   */
  instrument(nameAsWritten: string, body?: string): Instrument | undefined;
  seriesOf(symbol: string): Series | undefined;
  /** The entries whose names begin with this, in index order: `A/RES/64/29`, `CTOC/COP decision 4/`. */
  beginning(name: string): Iterable<Entry>;
  /** Every entry, in index order. Reads the whole index. */
  entries(): Iterable<Entry>;
}
