/** Shared by the rules on articles of instruments. */

import { sureness } from "../../resolve/sureness.ts";
import type { ResolvedCitation, Severity } from "../../types/finding.ts";
import type { Instrument, Registry } from "../../types/registry.ts";

/** "the Charter of the Organization of American States" is not the Charter; "the Charter on efforts to promote …" is. */
const goesOn = /^\s+(?:of|on|for|to|relating|concerning|against|additional)\s+(?:(?:to|the|an?|all)\s+){0,3}[A-Z“"]/;

export interface FoundInstrument {
  readonly instrument: Instrument;
  /** Set if another instrument may be meant. */
  readonly severity?: Severity;
}

/** The instrument of a provision, and how sure it is: "the Convention" may be other than the one named before. */
export function instrumentOf(
  { citation: { target, end }, instrument, because }: ResolvedCitation,
  text: string,
): FoundInstrument | undefined {
  if (target.kind !== "provision" || instrument === undefined || instrument.unit !== target.unit) return undefined;
  if (because === "paragraph") return undefined;
  if (because === "masthead" && goesOn.test(text.slice(end, end + 40))) return undefined;
  return sureness(because) === "said" ? { instrument } : { instrument, severity: "warning" };
}

/** The instrument in the cited annex: "resolution 55/25, annex I, art. 41" */
export function instrumentInAnnex(
  { citation, target, because }: ResolvedCitation,
  registry: Registry,
): FoundInstrument | undefined {
  const annexes = citation.claims.filter((claim) => claim.kind === "locator" && claim.unit === "annex");
  const [annex] = annexes;
  if (annexes.length !== 1 || annex?.kind !== "locator" || target === null) return undefined;
  const instrument = registry.instrument(`${target}, annex ${annex.from}`.trim());
  return instrument && { instrument, ...(sureness(because) === "said" ? {} : { severity: "warning" }) };
}
