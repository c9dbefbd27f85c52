/** What resolution and rules say of citations. */
import type { Citation } from "./citation.ts";
import type { Entry, Instrument, Lookup } from "./registry.ts";
import type { Span } from "./source.ts";

export type Status = Lookup["status"] | "ambiguous";

/** The step of the order of inference that settled the body. */
export type Because =
  | "named"
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
