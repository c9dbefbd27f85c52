/** What the page asks of its worker, and what it gets: plain data, so that it can be sent. */
import type { Graph } from "../../src/report/graph/graph.ts";
import type { Finding, ResolvedCitation } from "../../src/types/finding.ts";
import type { Span } from "../../src/types/source.ts";

/** What a person has set; kept in the browser. */
export interface Settings {
  /** Rules of style also for texts without a UN masthead. */
  readonly style: boolean;
  /** Facts of one's own, as in `wgtip.registry.tsv`. */
  readonly facts: string;
}

/** What can be made of a file: a copy with comments, one with tracked changes, tables and reports. */
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
}

/** A replacement in the text as it was opened. */
export interface Edit extends Span {
  readonly text: string;
}

/** Each method of the worker: what goes in, and what comes back. */
export interface Methods {
  /** The registry, compressed with gzip. Comes first. */
  start: (registry: ArrayBuffer) => { readonly version: string };
  open: (path: string, bytes: ArrayBuffer) => Opened;
  /** The text as it now is; it need not be the one that was opened. */
  lint: (path: string, text: string, settings: Settings) => Linted;
  search: (query: string) => readonly Known[];
  make: (path: string, product: Product, text: string, edits: readonly Edit[], settings: Settings) => Made;
  /** What these texts cite, each as it now is. */
  graph: (texts: readonly { readonly path: string; readonly text: string }[], settings: Settings) => Graph;
  /** The language versions among the opened files, side by side. */
  compare: (paths: readonly string[]) => Made;
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
