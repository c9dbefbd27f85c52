/** Which rules examine what: made once for each set of settings, so that a rule that is off costs nothing. */
import type { Claim, FaultKind } from "../../types/citation.ts";
import type { ResolvedCitation, Status } from "../../types/finding.ts";
import { rules } from "./index.ts";
import {
  type CitationRule,
  type ClaimRule,
  type Context,
  type DocumentRule,
  type FaultRule,
  isClaimRule,
  isDirectiveRule,
  isDocumentRule,
  isFaultRule,
  isOn,
  isParityRule,
  isSittingRule,
  type Result,
  type Rule,
  type RuleSettings,
  type SittingRule,
} from "./rule.ts";

type AnyClaimRule = ClaimRule & { check: (claim: Claim, resolved: ResolvedCitation, context: Context) => Result };

export interface Dispatch {
  readonly byFault: ReadonlyMap<FaultKind, readonly FaultRule[]>;
  readonly byClaim: ReadonlyMap<Claim["kind"], readonly AnyClaimRule[]>;
  readonly byStatus: Readonly<Record<Status, readonly CitationRule[]>>;
  readonly ofSittings: readonly SittingRule[];
  readonly ofDocument: readonly DocumentRule[];
}

const made = new WeakMap<RuleSettings, Dispatch>();

/** @param house a project's own rules; must be the same array for the same settings */
export function dispatchOf(settings: RuleSettings, house: readonly Rule[] = []): Dispatch {
  const known = made.get(settings);
  if (known) return known;
  const dispatch = make(settings, house);
  made.set(settings, dispatch);
  return dispatch;
}

function make(settings: RuleSettings, house: readonly Rule[]): Dispatch {
  const byFault = new Map<FaultKind, FaultRule[]>();
  const byClaim = new Map<Claim["kind"], AnyClaimRule[]>();
  const byStatus: Record<Status, CitationRule[]> = {
    found: [],
    ambiguous: [],
    missing: [],
    unlisted: [],
    "unknown series": [],
  };
  const ofSittings: SittingRule[] = [];
  const ofDocument: DocumentRule[] = [];
  for (const rule of [...rules, ...house]) {
    if (isDirectiveRule(rule) || isParityRule(rule) || !isOn(rule, settings)) continue;
    if (isFaultRule(rule)) for (const fault of rule.faults) byFault.set(fault, [...(byFault.get(fault) ?? []), rule]);
    else if (isClaimRule(rule)) byClaim.set(rule.claim, [...(byClaim.get(rule.claim) ?? []), rule as AnyClaimRule]);
    else if (isSittingRule(rule)) ofSittings.push(rule);
    else if (isDocumentRule(rule)) ofDocument.push(rule);
    else for (const status of rule.statuses ?? (Object.keys(byStatus) as Status[])) byStatus[status].push(rule);
  }
  return { byFault, byClaim, byStatus, ofSittings, ofDocument };
}
