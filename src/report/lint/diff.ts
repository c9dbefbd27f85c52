import type { LintResult } from "../../types/finding.ts";
import type { Reporter } from "../report.ts";

/** A unified diff of what the fixes would change, for people and for `patch -p0`. */
export const lintDiff: Reporter<LintResult> = async function* (results) {
  for await (const { diff } of results) if (diff) yield diff;
};
