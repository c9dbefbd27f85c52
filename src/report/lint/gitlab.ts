import type { LintResult, Severity } from "../../types/finding.ts";
import { placedMessage } from "../place-words.ts";
import type { LinkOptions, Reporter } from "../report.ts";
import { fingerprint, fingerprints } from "./fingerprint.ts";
import { placed } from "./placed.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", style: "info" };

/**
 * A GitLab code quality report. Merge requests show which findings they add and which they fix. The `content` of an
 * issue, a field of the Code Climate format, links to the page of the rule.
 */
export function lintGitlab({ ruleAddress }: LinkOptions = {}): Reporter<LintResult> {
  return async function* (results, run) {
    let separator = "[";
    for await (const { path, findings } of results) {
      const prints = fingerprints(path, findings);
      for (const [i, finding] of findings.entries()) {
        const { rule, severity, message, place } = finding;
        const { line, endLine } = placed(finding);
        const issue = {
          description: placedMessage(message, place),
          check_name: rule,
          ...content(rule, ruleAddress?.(rule)),
          fingerprint: prints[i],
          severity: severities[severity],
          location: { path, lines: { begin: line, end: endLine } },
        };
        yield `${separator}\n${JSON.stringify(issue)}`;
        separator = ",";
      }
    }
    for (const { path, message } of run.problems) {
      const issue = {
        description: message,
        check_name: "problem",
        fingerprint: fingerprint(path, "problem", message, 0),
        severity: "blocker",
        location: { path, lines: { begin: 1 } },
      };
      yield `${separator}\n${JSON.stringify(issue)}`;
      separator = ",";
    }
    yield separator === "[" ? "[]\n" : "\n]\n";
  };
}

const content = (rule: string, address: string | undefined) =>
  address ? { content: { body: `[${rule}](${address})` } } : {};
