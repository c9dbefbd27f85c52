import { printable } from "../printable.ts";
import type { LintResult, Reporter } from "../report.ts";

/** One finding a line, as compilers print them, so that editors find the place: `a.md:4:9: error: … [symbol/dot]` */
export const lintCompact: Reporter<LintResult> = async function* (results) {
  for await (const { source, diagnostics } of results) {
    for (const { start, severity, message, rule } of diagnostics) {
      const { line, column } = source.locate(start);
      yield `${printable(`${source.path}:${line}:${column}: ${severity}: ${message} [${rule}]`)}\n`;
    }
  }
};
