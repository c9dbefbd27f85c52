/**
 * A rule compares one kind of claim with the facts, or reports one kind of fault that the grammar has named. It says
 * where and what; the core adds the rule's id and severity. Its examples are its tests and its page.
 */
import type { Registry } from "../registry/registry.ts";
import type {
  Citation,
  Claim,
  Diagnostic,
  Fault,
  FaultKind,
  Fix,
  Parsed,
  ResolvedCitation,
  Severity,
  Source,
  Span,
  Status,
} from "../types.ts";

/** One or several lines of text, in which the rule finds what it looks for, or nothing. */
export interface Examples {
  /** Each makes this rule speak. */
  readonly wrong: readonly string[];
  /** None makes any rule of the group speak. */
  readonly right: readonly string[];
}

interface Meta {
  /** `group/name`: the name says what is wrong, not what to do. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what it reports. */
  readonly summary: string;
  /** Why it matters, with the editorial source. */
  readonly why: string;
  readonly examples: Examples;
  /** Whether it offers fixes, and of which kind. */
  readonly fixes?: "safe" | "suggested";
}

/** What a rule says; the span is the citation's unless it gives a closer one. */
export interface Finding {
  readonly message: string;
  readonly span?: Span;
  /** Where the basis of a fact is too weak for the rule's own severity. */
  readonly severity?: Severity;
  readonly suggestion?: string;
  readonly fix?: Fix;
}

export interface Context {
  readonly source: Pick<Source, "path" | "text" | "format" | "skip">;
  readonly parsed: Parsed;
  readonly resolved: readonly ResolvedCitation[];
  readonly registry: Registry;
  /** The day of the document that is read, where its masthead gives one. */
  readonly day?: string;
}

export type Result = Finding | undefined;

/** Rules on form: what the grammar has already said, in words. `citation` is absent for faults outside citations. */
export interface FaultRule extends Meta {
  readonly faults: readonly FaultKind[];
  readonly check: (fault: Fault, text: string, citation: Citation | undefined, context: Context) => Result;
}

/** Rules on one kind of claim of one citation. */
export interface ClaimRule<K extends Claim["kind"] = Claim["kind"]> extends Meta {
  readonly claim: K;
  readonly check: (claim: Extract<Claim, { kind: K }>, resolved: ResolvedCitation, context: Context) => Result;
}

/** Rules on the target of a citation. */
export interface CitationRule extends Meta {
  /** Where only what the lookup found, or didn't, gives it something to say. */
  readonly statuses?: readonly Status[];
  readonly check: (resolved: ResolvedCitation, context: Context) => Result;
}

/** Rules on the document as a whole: what one place says against another. */
export interface DocumentRule extends Meta {
  readonly document: true;
  /** Each finding gives its span. */
  readonly check: (context: Context) => readonly (Finding & { readonly span: Span })[];
}

export type Rule =
  | FaultRule
  | ClaimRule<"date">
  | ClaimRule<"title">
  | ClaimRule<"locator">
  | ClaimRule<"same-as">
  | ClaimRule<"supplement">
  | CitationRule
  | DocumentRule;

export const isFaultRule = (rule: Rule): rule is FaultRule => "faults" in rule;
export const isClaimRule = (rule: Rule): rule is Exclude<Rule, FaultRule | CitationRule | DocumentRule> =>
  "claim" in rule;
export const isDocumentRule = (rule: Rule): rule is DocumentRule => "document" in rule;

export type { Diagnostic };
