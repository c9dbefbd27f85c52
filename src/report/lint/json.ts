import type { Diagnostic } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import type { LintResult, Reporter } from "../report.ts";
import { placed } from "./placed.ts";

/** For programs: `{"files":[{"path","diagnostics":[…]}],"summary","problems","registry"}`, offsets in UTF-16 units. */
export const lintJson: Reporter<LintResult> = async function* (results, { summary, problems, registry }) {
  yield '{"files":[';
  let separator = "";
  for await (const { source, diagnostics } of results) {
    const file = { path: source.path, diagnostics: diagnostics.map((diagnostic) => record(source, diagnostic)) };
    yield `${separator}\n${JSON.stringify(file)}`;
    separator = ",";
  }
  yield `\n],\n"summary":${JSON.stringify(summary)},\n"problems":${JSON.stringify(problems.map(problem))},\n`;
  yield `"registry":${JSON.stringify({ version: registry.version, sha256: registry.sha256 })}}\n`;
};

const problem = ({ path, message }: { path: string; message: string }) => ({ path, message });

/** One finding a line, with the path of its file. */
export const lintNdjson: Reporter<LintResult> = async function* (results) {
  for await (const { source, diagnostics } of results) {
    for (const diagnostic of diagnostics) {
      yield `${JSON.stringify({ path: source.path, ...record(source, diagnostic) })}\n`;
    }
  }
};

function record(source: Source, diagnostic: Diagnostic) {
  const { rule, severity, start, end, message, suggestion, fix } = diagnostic;
  return {
    rule,
    severity,
    start,
    end,
    ...placed(source, diagnostic),
    message,
    suggestion,
    ...(fix && { fix: { start: fix.start, end: fix.end, text: fix.text, safe: fix.safe } }),
  };
}
