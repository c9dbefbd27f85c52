/** The messages between the page and its worker: plain data, so that they can be sent. */
import type { OwnTables } from "../../src/facts/own-tables.ts";
import type { OwnTable } from "../../src/registry/tables/own-tables.ts";
import type { CheckOptions } from "../../src/rules/engine/check.ts";
import type { SeveritySetting } from "../../src/settings/settings.ts";
import type { Finding, ResolvedCitation } from "../../src/types/finding.ts";
import type { Span } from "../../src/types/source.ts";

export type { OwnTable, SeveritySetting };

/** What the page sets of a configuration (docs/configuration.md). */
export type Config = Pick<CheckOptions, "profile" | "rules" | "body" | "language">;

/** Between what the user can choose, in English. */
export interface Choices {
  readonly rules: readonly { readonly id: string; readonly usual: SeveritySetting; readonly summary: string }[];
  readonly bodies: readonly { readonly body: string; readonly name: string }[];
}

/** The user's settings, kept in the browser. */
export interface Settings {
  readonly config: Config;
  /** The user's own facts, as in `wgtip.registry.tsv`. */
  readonly facts: string;
}

/**
 * What can be made from a text: its file with comments, with tracked changes, or as it is now; a table and a report.
 * All contain the changes.
 */
export type Product = "text" | "comments" | "changes" | "authorities" | "report";

export interface Opened {
  readonly text: string;
  readonly products: readonly Product[];
}

/** The citation in a span, and what is known about it. */
export interface Cited extends Span {
  readonly target: string | null;
  readonly status: ResolvedCitation["status"];
  readonly title: string | null;
  readonly date: string | null;
  /** The address of the document. */
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
  /** Everything known, in English: each row has a label and a fact. */
  readonly rows: readonly (readonly string[])[];
}

/** A replacement in the text as opened. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text in its current state. */
export interface Text {
  readonly path: string;
  readonly text: string;
  /** The changes since it was opened. */
  readonly edits: readonly Edit[];
}

/** The methods of the worker: arguments and results. */
export interface Methods {
  /** Reads and checks the user's own tables, for the worker that is started next. */
  tables: (files: readonly OwnTable[]) => OwnTables;
  /** The registry, compressed with gzip. Must be called first if the worker cannot fetch it. */
  start: (registry: ArrayBuffer) => undefined;
  version: () => string;
  open: (path: string, bytes: ArrayBuffer) => Opened;
  close: (path: string) => undefined;
  lint: (text: Text, settings: Settings) => Linted;
  /** The change that makes a finding's suggestion, as this text would write it; undefined if none settles it. */
  meant: (text: Text, finding: Finding, settings: Settings) => Edit | undefined;
  choices: () => Choices;
  /** Reads a configuration; `unused` names its settings that mean nothing here. */
  config: (file: OwnTable) => { readonly config: Config; readonly unused: readonly string[] };
  search: (query: string, settings: Settings) => readonly Known[];
  /** What is wrong with the user's own facts, with line numbers. */
  faults: (facts: string) => readonly string[];
  /** The facts combined with those of a second table. */
  add: (facts: string, more: string) => string;
  make: (text: Text, product: Product, settings: Settings) => Made;
  /** What the texts cite, as SVG. */
  graph: (texts: readonly Text[], settings: Settings) => string;
  /** The language versions among the texts, side by side. */
  compare: (texts: readonly Text[], settings: Settings) => Made;
}

export interface Made {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Messages about what could not be done. */
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
