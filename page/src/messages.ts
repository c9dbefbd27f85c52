/** What the page asks of its worker, and what it gets: plain data, so that it can be sent. */
import type { OwnTables } from "../../src/facts/own-tables.ts";
import type { OwnTable } from "../../src/registry/tables/own-tables.ts";
import type { Graph } from "../../src/report/graph/graph.ts";
import type { Finding, ResolvedCitation } from "../../src/types/finding.ts";
import type { Span } from "../../src/types/source.ts";

export type { OwnTable };

/** What a person has set; kept in the browser. */
export interface Settings {
  /** Rules of style also for texts without a UN masthead. */
  readonly style: boolean;
  /** Facts of one's own, as in `wgtip.registry.tsv`. */
  readonly facts: string;
}

/**
 * What can be made of a text: its file with comments, with tracked changes, or simply as it now is; a table and a report.
 * What was changed is in all of them.
 */
export type Product = "text" | "comments" | "changes" | "authorities" | "report";

export interface Opened {
  readonly text: string;
  readonly products: readonly Product[];
}

/** What is cited in a span, and what is known of it. */
export interface Cited extends Span {
  readonly target: string | null;
  readonly status: ResolvedCitation["status"];
  readonly title: string | null;
  readonly date: string | null;
  /** Where it is published. */
  readonly address?: string;
}

export interface Linted {
  readonly findings: readonly Finding[];
  readonly cited: readonly Cited[];
}

export interface Known {
  readonly name: string;
  readonly title?: string;
  readonly date?: string;
  readonly address?: string;
  /** All that is known, a label and a fact in each row, in English. */
  readonly rows: readonly (readonly string[])[];
}

/** A replacement in the text as it was opened. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text as it now is. */
export interface Text {
  readonly path: string;
  readonly text: string;
  /** What has changed since it was opened. */
  readonly edits: readonly Edit[];
}

/** Each method of the worker: what goes in, and what comes back. */
export interface Methods {
  /** Tables of one's own, read and checked, for the worker that is started next. */
  tables: (files: readonly OwnTable[]) => OwnTables;
  /** The registry, compressed with gzip. Comes first. */
  start: (registry: ArrayBuffer) => undefined;
  version: () => string;
  open: (path: string, bytes: ArrayBuffer) => Opened;
  close: (path: string) => undefined;
  lint: (text: Text, settings: Settings) => Linted;
  search: (query: string, settings: Settings) => readonly Known[];
  /** What is wrong with facts of one's own, each with its line. */
  faults: (facts: string) => readonly string[];
  /** The facts with those of a second table. */
  add: (facts: string, more: string) => string;
  make: (text: Text, product: Product, settings: Settings) => Made;
  graph: (texts: readonly Text[], settings: Settings) => Graph;
  /** The language versions among the texts, side by side. */
  compare: (texts: readonly Text[], settings: Settings) => Made;
}

export interface Made {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What could not be done, in words. */
  readonly said: readonly string[];
}

export interface Request {
  readonly id: number;
  readonly method: keyof Methods;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
