import type { Diagnostic, Source } from "../types.ts";
import type { LintResult, Reporter } from "./report.ts";

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

function record(source: Source, { rule, severity, start, end, message, suggestion, fix }: Diagnostic) {
  const from = source.locate(start);
  const to = source.locate(end);
  return {
    rule,
    severity,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    message,
    suggestion,
    ...(fix && { fix: { start: fix.start, end: fix.end, text: fix.text, safe: fix.safe } }),
  };
}
