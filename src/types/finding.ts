/** Resolved citations, and findings. */
import type { Citation } from "./citation.ts";
import type { Entry, Instrument, Lookup } from "./registry.ts";
import type { FormatName, Place, Source, Span } from "./source.ts";

export type Status = Lookup["status"] | "ambiguous";

/** The step of inference that decided the body. */
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
  | "name"
  | "antecedent"
  | "note"
  | "config";

export interface ResolvedCitation {
  readonly citation: Citation;
  /** Canonical name; null if the citation is ambiguous. */
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
  /** The instrument of a provision, if the registry knows it. */
  readonly instrument?: Instrument;
}

export type Severity = "error" | "warning" | "style";

export interface Fix extends Span {
  readonly text: string;
  /**
   * A safe fix corrects only the spelling; the citation still names the same document. An unsafe one is for a person to
   * decide.
   */
  readonly safe: boolean;
}

export interface Diagnostic extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What was probably meant, ready to paste. */
  readonly suggestion?: string;
  readonly fix?: Fix;
  /** Other places that belong to the finding, each with its text. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace extends Span {
  readonly message: string;
}

/**
 * Columns count from 1: `column` in UTF-16 code units, `byteColumn` in UTF-8 bytes. `offset` counts UTF-16 code units
 * of the file if it is text, otherwise of the text extracted from it.
 */
export interface FindingPlace extends Place {
  readonly offset: number;
  readonly byteColumn: number;
}

/** A finding with everything that a report shows, so that reports don't need the text. */
export interface Finding extends Diagnostic {
  /** The text of the span. */
  readonly text: string;
  readonly place: FindingPlace;
  /** The end of the finding, exclusive. */
  readonly until: FindingPlace;
  /** The line on which the finding begins, or the part around it if the line is long. */
  readonly line: Excerpt;
  /** The fix: start and end in the file, and the replacement. Markup between the words is part of it. */
  readonly fixed?: { readonly place: FindingPlace; readonly until: FindingPlace; readonly text: string };
}

export interface Excerpt {
  /** Without the line ending. */
  readonly text: string;
  /** Offset of the excerpt in the text. */
  readonly start: number;
  /** Whether the excerpt begins where the line begins. */
  readonly isWhole: boolean;
}

/** The result of linting one file, after fixing. Plain data, for the cache and for worker threads. */
export interface LintResult {
  readonly path: string;
  readonly format: FormatName;
  /** Number of citations in the file. */
  readonly citations: number;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Number of findings fixed in the file. */
  readonly fixed: number;
  /** Messages about what could not be fixed or suppressed, and why. */
  readonly said?: readonly string[];
  /** A unified diff of what the requested fixes would change. */
  readonly diff?: string;
  /** The citations, if a report shows them. */
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
