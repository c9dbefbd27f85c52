/** What resolution and rules say of citations. */
import type { Citation } from "./citation.ts";
import type { Entry, Instrument, Lookup } from "./registry.ts";
import type { FormatName, Place, Source, Span } from "./source.ts";

export type Status = Lookup["status"] | "ambiguous";

/** The step of the order of inference that settled the body. */
export type Because =
  | "named"
  | "beside"
  | "symbol"
  | "list"
  | "sentence"
  | "paragraph"
  | "heading"
  | "form"
  | "masthead"
  | "date"
  | "title"
  | "antecedent"
  | "note"
  | "config";

export interface ResolvedCitation {
  readonly citation: Citation;
  /** Canonical name; null where ambiguous. */
  readonly target: string | null;
  readonly kind:
    | "symbol"
    | "resolution"
    | "decision"
    | "statement"
    | "provision"
    | "meeting"
    | "backreference"
    | "press";
  readonly status: Status;
  readonly because: Because;
  readonly candidates: readonly string[];
  readonly entry?: Entry;
  readonly lookup?: Lookup;
  /** The instrument of a provision, where the registry knows it. */
  readonly instrument?: Instrument;
}

export type Severity = "error" | "warning" | "style";

export interface Fix extends Span {
  readonly text: string;
  /** Safe: the same document, better spelt. Otherwise a person must decide. */
  readonly safe: boolean;
}

export interface Diagnostic extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What was probably meant, ready to be pasted. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/** Columns count from 1: `column` in UTF-16 units, `byteColumn` in bytes of UTF-8. */
export interface FindingPlace extends Place {
  readonly byteColumn: number;
}

/** A finding with all that a report shows of it, so that reports need no text. */
export interface Finding extends Diagnostic {
  /** The words that it is about. */
  readonly text: string;
  readonly place: FindingPlace;
  /** The first place that no longer belongs. */
  readonly until: FindingPlace;
  /** The line in which it begins; of a long one, what stands near. */
  readonly line: Excerpt;
  /** Where its fix begins and ends. */
  readonly fixed?: { readonly place: FindingPlace; readonly until: FindingPlace };
}

export interface Excerpt {
  /** Without the end of the line. */
  readonly text: string;
  /** Offset at which the excerpt begins. */
  readonly start: number;
  /** Whether that is the beginning of the line. */
  readonly isWhole: boolean;
}

/** What linting one file found, after fixing: plain data, which a cache keeps and threads send. */
export interface LintResult {
  readonly path: string;
  readonly format: FormatName;
  /** How many citations it has. */
  readonly citations: number;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** How many findings were mended in the file. */
  readonly fixed: number;
  /** What the fixes asked for would change, as a unified diff. */
  readonly diff?: string;
  /** What was read; only where a report shows it. */
  readonly read?: ExtractResult;
}

/** The citations of one file, in reading order. */
export interface ExtractResult {
  readonly source: Source;
  readonly resolved: readonly ResolvedCitation[];
}

/** A file or folder that could not be read or written. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
