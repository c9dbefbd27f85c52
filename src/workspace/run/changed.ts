import type { Finding, LintResult } from "../../types/finding.ts";
import type { Changed } from "../files/changed-lines.ts";

/** Returns a filter that keeps the findings on lines changed since `base`, or in that range of commits. */
export async function onlyChanged(base: string): Promise<(result: LintResult) => LintResult> {
  const changed = await changedSince(base);
  return (result) => {
    const isChanged = (finding: Finding) => changed(result.path, ...linesOf(finding));
    return { ...result, findings: result.findings.filter(isChanged) };
  };
}

/**
 * The lines of a finding. One that ends at the start of a line does not touch it. A PDF or Word file counts as one
 * line.
 */
function linesOf({ place, until }: Finding): [first: number, last: number] {
  if (place.at && place.at.kind !== "unit") return [1, Number.POSITIVE_INFINITY];
  return [place.line, until.column === 1 ? Math.max(place.line, until.line - 1) : until.line];
}

async function changedSince(base: string): Promise<Changed> {
  const { changedLines } = await import("../files/changed-lines.ts");
  try {
    return await changedLines(base);
  } catch (error) {
    throw new Error(`--diff: ${(error as Error).message}`);
  }
}
