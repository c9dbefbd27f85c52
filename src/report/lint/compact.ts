import type { LintResult } from "../../types/finding.ts";
import { printable } from "../printable.ts";
import type { Reporter } from "../report.ts";

/** One finding per line, as compilers print them, so that editors can jump to it: `a.md:4:9: error: … [symbol/dot]` */
export const lintCompact: Reporter<LintResult> = async function* (results) {
  for await (const { path, findings } of results) {
    for (const { place, severity, message, rule } of findings) {
      yield `${printable(`${path}:${place.line}:${place.column}: ${severity}: ${message} [${rule}]`)}\n`;
    }
  }
};
