import type { LintResult } from "../../report/report.ts";
import type { Span } from "../../types/source.ts";
import type { Changed } from "../files/changed-lines.ts";

/** Leaves of a result the findings that touch lines that have changed since `base`, or in the range that it is. */
export async function onlyChanged(base: string): Promise<(result: LintResult) => LintResult> {
  const changed = await changedSince(base);
  return (result) => {
    const { source, diagnostics } = result;
    const isChanged = ({ start, end }: Span) =>
      changed(source.path, source.locate(start).line, source.locate(Math.max(start, end - 1)).line);
    return { ...result, diagnostics: diagnostics.filter(isChanged) };
  };
}

async function changedSince(base: string): Promise<Changed> {
  const { changedLines } = await import("../files/changed-lines.ts");
  try {
    return await changedLines(base);
  } catch (error) {
    throw new Error(`--diff: ${(error as Error).message}`);
  }
}
