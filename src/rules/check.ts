/** Runs the rules over what was resolved. */
import type { Registry } from "../registry/registry.ts";
import type {
  Citation,
  Claim,
  Diagnostic,
  Fault,
  FaultKind,
  Parsed,
  ResolvedCitation,
  Source,
  Status,
} from "../types.ts";
import { rules } from "./index.ts";
import {
  type CitationRule,
  type ClaimRule,
  type Context,
  type DocumentRule,
  type FaultRule,
  isClaimRule,
  isDocumentRule,
  isFaultRule,
  type Result,
  type Rule,
} from "./rule.ts";

export interface CheckOptions {
  /** `un`: rules of style apply; by default they do where the text has a UN masthead. */
  readonly profile?: "un" | "none";
}

type AnyClaimRule = ClaimRule & { check: (claim: Claim, resolved: ResolvedCitation, context: Context) => Result };

const byFault = new Map<FaultKind, FaultRule[]>();
const byClaim = new Map<Claim["kind"], AnyClaimRule[]>();
const byStatus: Readonly<Record<Status, CitationRule[]>> = {
  found: [],
  ambiguous: [],
  missing: [],
  unlisted: [],
  "unknown series": [],
};
const ofDocument: DocumentRule[] = [];
for (const rule of rules) {
  if (isFaultRule(rule)) for (const fault of rule.faults) byFault.set(fault, [...(byFault.get(fault) ?? []), rule]);
  else if (isClaimRule(rule)) byClaim.set(rule.claim, [...(byClaim.get(rule.claim) ?? []), rule as AnyClaimRule]);
  else if (isDocumentRule(rule)) ofDocument.push(rule);
  else for (const status of rule.statuses ?? (Object.keys(byStatus) as Status[])) byStatus[status].push(rule);
}

/** The findings, in the order of the text; each place once per rule. */
export function check(
  source: Pick<Source, "path" | "text" | "format" | "skip">,
  parsed: Parsed,
  resolved: readonly ResolvedCitation[],
  registry: Registry,
  options: CheckOptions = {},
): Diagnostic[] {
  const day = parsed.masthead?.distributed;
  const context: Context = { source, parsed, resolved, registry, ...(day ? { day } : {}) };
  const style = (options.profile ?? (parsed.masthead ? "un" : "none")) === "un";
  const found = new Map<string, Diagnostic>();

  const say = (rule: Pick<Rule, "id" | "severity">, at: { start: number; end: number }, result: Result) => {
    if (result === undefined) return;
    const { message, span = at, severity = rule.severity, suggestion, fix } = result;
    if (severity === "style" && !style) return;
    const key = `${span.start} ${span.end} ${rule.id}`;
    if (found.has(key)) return;
    found.set(key, {
      rule: rule.id,
      severity,
      start: span.start,
      end: span.end,
      message,
      ...(suggestion ? { suggestion } : {}),
      ...(fix ? { fix } : {}),
    });
  };
  const sayFault = (fault: Fault, citation: Citation | undefined) => {
    for (const rule of byFault.get(fault.fault) ?? [])
      say(rule, fault, rule.check(fault, source.text.slice(fault.start, fault.end), citation, context));
  };

  for (const one of resolved) {
    const { citation } = one;
    for (const fault of citation.faults) sayFault(fault, citation);
    for (const claim of citation.claims)
      for (const rule of byClaim.get(claim.kind) ?? []) say(rule, claim, rule.check(claim, one, context));
    for (const rule of byStatus[one.status]) say(rule, citation, rule.check(one, context));
  }
  for (const fault of parsed.faults) sayFault(fault, undefined);
  for (const rule of ofDocument) for (const finding of rule.check(context)) say(rule, finding.span, finding);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
