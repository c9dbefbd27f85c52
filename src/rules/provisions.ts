/** What the rules on articles of instruments share. */
import type { Instrument } from "../registry/registry.ts";
import type { ResolvedCitation, Severity } from "../types.ts";

/** "the Charter of the Organization of American States" is not the Charter. */
const goesOn = /^\s+(?:of|on|for|to\s+the|relating|concerning|against|additional)\b/i;

/** The instrument of a provision, and how sure it is: "the Convention" may be another one than that named before. */
export function instrumentOf(
  { citation: { target, end }, instrument, because }: ResolvedCitation,
  text: string,
): { instrument: Instrument; severity?: Severity } | undefined {
  if (target.kind !== "provision" || instrument === undefined || instrument.unit !== target.unit) return undefined;
  if (because === "paragraph") return undefined;
  if (because === "masthead" && goesOn.test(text.slice(end, end + 20))) return undefined;
  return because === "named" ? { instrument } : { instrument, severity: "warning" };
}
