import type { Finding, FindingPlace, LintResult, Severity } from "../../types/finding.ts";
import { placedMessage } from "../place-words.ts";
import type { LinkOptions, Reporter } from "../report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", style: "INFO" };

/** The input format of reviewdog: `{"source":{"name":"wgtip"},"diagnostics":[…]}`. Columns count UTF-8 bytes. */
export function lintRdjson({ ruleAddress }: LinkOptions = {}): Reporter<LintResult> {
  return async function* (results, run) {
    yield '{"source":{"name":"wgtip"},"diagnostics":[';
    let separator = "";
    for await (const { path, findings } of results) {
      for (const finding of findings) {
        const { rule, severity, message, place, fixed } = finding;
        const url = ruleAddress?.(rule);
        const diagnostic = {
          message: placedMessage(message, place),
          location: { path, range: range(finding) },
          severity: severities[severity],
          code: { value: rule, ...(url && { url }) },
          ...(fixed && !place.at && { suggestions: [{ range: range(fixed), text: fixed.text }] }),
        };
        yield `${separator}\n${JSON.stringify(diagnostic)}`;
        separator = ",";
      }
    }
    for (const { path, message } of run.problems) {
      yield `${separator}\n${JSON.stringify({ message, location: { path }, severity: "ERROR" })}`;
      separator = ",";
    }
    yield "\n]}\n";
  };
}

const range = ({ place, until }: Pick<Finding, "place" | "until">) => ({
  start: position(place),
  end: position(until),
});

const position = ({ line, byteColumn, at }: FindingPlace) =>
  at ? { line: 1, column: 1 } : { line, column: byteColumn };
