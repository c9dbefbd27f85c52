import type { LintResult } from "../../types/finding.ts";
import { placedMessage } from "../place-words.ts";
import { printable } from "../printable.ts";
import type { Reporter } from "../report.ts";
import { placed } from "./placed.ts";

/** One finding per line, as compilers print them, so that editors can jump to it: `a.md:4:9: error: … [symbol/dot]` */
export const lintCompact: Reporter<LintResult> = async function* (results) {
  for await (const { path, findings } of results) {
    for (const finding of findings) {
      const { severity, rule } = finding;
      const { line, column } = placed(finding);
      const message = placedMessage(finding.message, finding.place);
      yield `${printable(`${path}:${line}:${column}: ${severity}: ${message} [${rule}]`)}\n`;
    }
  }
};
