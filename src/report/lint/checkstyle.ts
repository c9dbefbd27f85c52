import type { LintResult, Problem, Severity } from "../../types/finding.ts";
import { placedMessage } from "../place-words.ts";
import type { Reporter } from "../report.ts";
import { declaration, type Element, xml } from "../xml.ts";
import { placed } from "./placed.ts";

const severities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", style: "info" };

/** Checkstyle XML, which many servers and editors read. Leaves out files without findings. */
export const lintCheckstyle: Reporter<LintResult> = async function* (results, run) {
  yield `${declaration}<checkstyle version="4.3">\n`;
  for await (const { path, findings } of results) {
    if (findings.length === 0) continue;
    const errors = findings.map((finding) => {
      const { line, column } = placed(finding);
      const { severity, rule } = finding;
      const message = placedMessage(finding.message, finding.place);
      return error({ line, column, severity: severities[severity], message, source: `wgtip.${rule}` });
    });
    yield xml({ name: "file", attributes: { name: path }, content: errors });
  }
  for (const problem of run.problems) yield xml(unread(problem));
  yield "</checkstyle>\n";
};

const error = (attributes: Element["attributes"]): Element => ({ name: "error", attributes });

const unread = ({ path, message }: Problem): Element => ({
  name: "file",
  attributes: { name: path },
  content: [error({ line: 0, severity: "error", message, source: "wgtip" })],
});
