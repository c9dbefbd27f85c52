/** Runs the rules over the resolved citations. */

import { identityOf } from "../../resolve/identity.ts";
import { languageAt } from "../../resolve/its.ts";
import { resolveSittings } from "../../resolve/sittings.ts";
import type { Citation, Fault, Parsed } from "../../types/citation.ts";
import type { Diagnostic, ResolvedCitation, Severity } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import type { DocumentFacts, DocumentIdentity, Source, Span } from "../../types/source.ts";
import { soundsEnglish } from "../../words/language.ts";
import { isMisdated } from "../shared/misdated.ts";
import { dispatchOf } from "./dispatch.ts";
import type { Context, Result, Rule, RuleFinding, RuleSettings } from "./rule.ts";

export interface CheckOptions extends DocumentFacts {
  /** `un`: style rules apply; by default they apply to texts with a UN masthead. */
  readonly profile?: "un" | "none";
  /** Which document this is; by default, as its masthead, these facts and the name of its file say. */
  readonly document?: DocumentIdentity;
  /** Settings of rules, by id; must be the same object for the same settings. */
  readonly rules?: RuleSettings;
  /** A project's own rules; must be the same array for the same settings. */
  readonly house?: readonly Rule[];
}

const asTheyAre: RuleSettings = {};

/** The findings in the order of the text; at most one for each place and rule. */
export function check(
  source: Pick<Source, "path" | "text" | "format" | "skip" | "known">,
  parsed: Parsed,
  resolved: readonly ResolvedCitation[],
  registry: Registry,
  options: CheckOptions = {},
): Diagnostic[] {
  const { rules: settings = asTheyAre } = options;
  const { byFault, byClaim, byStatus, ofSittings, ofDocument } = dispatchOf(settings, options.house);
  const said = options.document ?? identityOf(parsed, source, options);
  const { day: misdated, ...undated } = said;
  const isWrong = isMisdated(said, registry);
  const document: DocumentIdentity = isWrong ? undated : said;
  const context: Context = {
    ...(isWrong && misdated ? { misdated } : {}),
    source,
    parsed,
    resolved,
    registry,
    settings,
    document,
  };
  const style = (options.profile ?? (parsed.masthead ? "un" : "none")) === "un";
  const found = new Map<string, Diagnostic>();

  const isInEnglish = (at: number, isCited: boolean): boolean =>
    languageAt(at, parsed.languages ?? []) === undefined && soundsEnglish(source.text, at, isCited);

  const add = (rule: Speaker, at: Span, result: Result, isCited = true) => {
    if (result === undefined) return;
    const diagnostic = say(rule, at, result, settings);
    if (diagnostic.severity === "style" && !style) return;
    // The Editorial Manual is for English texts
    if (rule.severity === "style" && !isInEnglish(at.start, isCited)) return;
    const key = `${diagnostic.start} ${diagnostic.end} ${rule.id}`;
    if (!found.has(key)) found.set(key, diagnostic);
  };
  const sayFault = (fault: Fault, citation: Citation | undefined) => {
    for (const rule of byFault.get(fault.fault) ?? [])
      add(
        rule,
        fault,
        rule.check(fault, source.text.slice(fault.start, fault.end), citation, context),
        citation !== undefined,
      );
  };

  for (const one of resolved) {
    const { citation } = one;
    for (const fault of citation.faults) sayFault(fault, citation);
    for (const claim of citation.claims)
      for (const rule of byClaim.get(claim.kind) ?? []) add(rule, claim, rule.check(claim, one, context));
    for (const rule of byStatus[one.status]) add(rule, citation, rule.check(one, context));
  }
  for (const fault of parsed.faults) sayFault(fault, undefined);
  if (ofSittings.length > 0)
    for (const one of resolveSittings(parsed, { ...source, registry, document }))
      for (const rule of ofSittings) add(rule, one.sitting, rule.check(one, context));
  for (const rule of ofDocument) for (const finding of rule.check(context)) add(rule, finding.span, finding);
  return [...found.values()].sort(inOrder);
}

/** By place, then by rule. */
export const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

type Speaker = Pick<Rule, "id" | "severity">;

/** The diagnostic for a rule's finding. */
export function say(rule: Speaker, at: Span, finding: RuleFinding, settings: RuleSettings): Diagnostic {
  const { message, suggestion, related } = finding;
  const span = isForward(finding.span) ? finding.span : at;
  const fix = isForward(finding.fix) ? finding.fix : undefined;
  return {
    rule: rule.id,
    severity: severityOf(rule, finding.severity, settings),
    start: span.start,
    end: span.end,
    message,
    ...(suggestion ? { suggestion } : {}),
    ...(fix ? { fix } : {}),
    ...(related ? { related } : {}),
  };
}

/** A span that ends before it begins, or such a fix, would put text into the file twice. */
const isForward = <T extends Span>(span: T | undefined): span is T => span !== undefined && span.start <= span.end;

const ranks: Readonly<Record<Severity, number>> = { error: 2, warning: 1, style: 0 };

/** The configured severity of a rule, but no higher than the basis of the finding allows. */
function severityOf(rule: Speaker, borne: Severity | undefined, settings: RuleSettings): Severity {
  const set = settings[rule.id]?.severity;
  if (set === undefined || set === "off") return borne ?? rule.severity;
  return borne !== undefined && ranks[borne] < ranks[set] ? borne : set;
}
