/**
 * A rule compares one kind of claim with the facts, or reports one kind of fault that the grammar recognizes. It
 * returns place and message; the engine adds the rule's id and severity. Its examples are its tests and its page.
 */

import type { ResolvedSitting } from "../../resolve/sittings.ts";
import type { Directive, Name } from "../../source/directives.ts";
import type { Citation, Claim, Fault, FaultKind, Parsed } from "../../types/citation.ts";
import type { Diagnostic, Fix, RelatedPlace, ResolvedCitation, Severity, Status } from "../../types/finding.ts";
import type { Difference } from "../../types/parity.ts";
import type { Registry } from "../../types/registry.ts";
import type { DocumentIdentity, PartialDate, Source, Span } from "../../types/source.ts";

/** Texts of one or more lines in which the rule reports something, or nothing. */
export interface Examples {
  /** The rule reports something in each. For rules on language versions, each line is a version. */
  readonly wrong: readonly string[];
  /** No rule of the group reports anything in these. */
  readonly right: readonly string[];
}

interface Meta {
  /** `group/name`: the name says what is wrong, not what to do. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what it reports. */
  readonly summary: string;
  /** Why it matters to the reader. */
  readonly why: string;
  /** The editorial source, with its chapter; absent if there is none. */
  readonly source?: string;
  /** When not to trust it, what it ignores, and what its fix cannot know. */
  readonly limits: string;
  readonly examples: Examples;
  /** Set if it offers fixes: their kind. */
  readonly fixes?: "safe" | "suggested";
  /** Off unless a configuration gives it a severity. */
  readonly optional?: true;
  /** Its options in a configuration, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A list of words, such as beginnings of symbols. */
export interface RuleOption {
  /** One sentence: what it lists. */
  readonly summary: string;
  readonly default: readonly string[];
}

export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

/** Settings by rule id; a rule without an entry has its defaults. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export const isOn = ({ id, optional }: Pick<Meta, "id" | "optional">, settings: RuleSettings): boolean =>
  (settings[id]?.severity ?? (optional ? "off" : "on")) !== "off";

/** The value of an option, as configured or by default. */
export const optionOf = (rule: Meta, name: string, settings: RuleSettings): readonly string[] =>
  settings[rule.id]?.options?.[name] ?? rule.options?.[name]?.default ?? [];

/** A rule's finding. Its span is by default the citation's. */
export interface RuleFinding {
  readonly message: string;
  readonly span?: Span;
  /** Set if the basis of a fact is too weak for the rule's own severity. */
  readonly severity?: Severity;
  readonly suggestion?: string;
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
}

export interface Context {
  readonly source: Pick<Source, "path" | "text" | "format" | "skip" | "known">;
  readonly parsed: Parsed;
  readonly resolved: readonly ResolvedCitation[];
  readonly registry: Registry;
  readonly settings: RuleSettings;
  /** Which document is being read. */
  readonly document: DocumentIdentity;
  /** The date in the masthead if it contradicts the document's own symbol; `document` then has no date. */
  readonly misdated?: PartialDate;
}

export type Result = RuleFinding | undefined;

/**
 * Rules on form: they put into words a fault that the grammar found. `citation` is absent for faults outside citations.
 */
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
  /** The statuses for which it may report something; by default all. */
  readonly statuses?: readonly Status[];
  readonly check: (resolved: ResolvedCitation, context: Context) => Result;
}

/** Rules on a session or meeting whose body is certain. */
export interface SittingRule extends Meta {
  readonly sitting: true;
  readonly check: (resolved: ResolvedSitting, context: Context) => Result;
}

/** A finding about the document; it needs a span, because there is no citation to take one from. */
export interface DocumentRuleFinding extends RuleFinding {
  readonly span: Span;
}

/** Rules on the document as a whole: contradictions between its parts. */
export interface DocumentRule extends Meta {
  readonly document: true;
  readonly check: (context: Context) => readonly DocumentRuleFinding[];
}

/** Rules on the comments that suppress findings; applied after all others. */
export interface DirectiveRule extends Meta {
  readonly directive: true;
  readonly check: (directive: AppliedDirective) => readonly RuleFinding[];
}

export interface AppliedDirective extends Directive {
  /** The names that suppressed nothing, each with the fix that removes it, if it stands in the text. */
  readonly unused: readonly (Name & { readonly fix?: Fix })[];
  /** Unknown names, each with the one that was probably meant. */
  readonly unknown: readonly (Name & { readonly meant: string | undefined })[];
}

/** Rules on the language versions of a document, which `wgtip parity` compares. */
export interface ParityRule<K extends Difference["kind"]> extends Meta {
  readonly differs: readonly K[];
  /** @param version which other version it is, and where in it: `the French version (A.fr.md:12:5)` */
  readonly check: (difference: Extract<Difference, { kind: K }>, version: string) => RuleFinding;
}

export type Rule =
  | FaultRule
  | ClaimRule<"date">
  | ClaimRule<"title">
  | ClaimRule<"locator">
  | ClaimRule<"session">
  | ClaimRule<"same-as">
  | ClaimRule<"supplement">
  | CitationRule
  | SittingRule
  | DocumentRule
  | DirectiveRule
  | AnyParityRule;

export type AnyParityRule =
  | ParityRule<"document">
  | ParityRule<"missing" | "added">
  | ParityRule<"date">
  | ParityRule<"locator">;

export const isFaultRule = (rule: Rule): rule is FaultRule => "faults" in rule;
export const isClaimRule = (
  rule: Rule,
): rule is Exclude<Rule, FaultRule | CitationRule | SittingRule | DocumentRule | DirectiveRule | AnyParityRule> =>
  "claim" in rule;
export const isSittingRule = (rule: Rule): rule is SittingRule => "sitting" in rule;
export const isDocumentRule = (rule: Rule): rule is DocumentRule => "document" in rule;

export const isDirectiveRule = (rule: Rule): rule is DirectiveRule => "directive" in rule;
export const isParityRule = (rule: Rule): rule is AnyParityRule => "differs" in rule;

export type { Diagnostic };
