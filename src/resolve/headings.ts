/** What the heading above says about a bare number in a table: "Economic and Social Council decisions ⏎ 2004/233". */
import { canNumber } from "../facts/numbering.ts";
import type { ActKind, ActTarget, BodyMention, Citation } from "../types/citation.ts";
import type { Span } from "../types/source.ts";
import type { Reading } from "./cited-number.ts";

/** The last heading before a number; undefined for numbers that need no heading. */
export function headingOver(
  { start }: Citation,
  { bare }: ActTarget,
  headings: readonly BodyMention[],
  reading: Pick<Reading, "heading">,
): BodyMention | undefined {
  if (bare === undefined || bare === "dated") return undefined;
  while (reading.heading < headings.length && (headings[reading.heading] as Span).start < start) reading.heading++;
  return headings[reading.heading - 1];
}

/**
 * The kind of act: under "General Assembly decisions" 79/513 is a decision; under "resolutions and decisions" it is one
 * because it can't be a resolution.
 */
export function kindUnder(heading: BodyMention | undefined, target: ActTarget): ActKind {
  if (heading === undefined || target.act !== "resolution") return target.act;
  const can = (act: ActKind) => canNumber(heading.body, { ...target, act });
  const isDecision =
    heading.heading === "decision" ? can("decision") || !can("resolution") : can("decision") && !can("resolution");
  return isDecision ? "decision" : "resolution";
}
