import type { Severity } from "../../types/finding.ts";
import type { Source, Span } from "../../types/source.ts";
import type { LintResult, Reporter } from "../report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", style: "INFO" };

/** What reviewdog reads: `{"source":{"name":"wgtip"},"diagnostics":[…]}`. Its columns count bytes of UTF-8. */
export const lintRdjson: Reporter<LintResult> = async function* (results, run) {
  yield '{"source":{"name":"wgtip"},"diagnostics":[';
  let separator = "";
  for await (const { source, diagnostics } of results) {
    const position = positions(source);
    for (const { start, end, rule, severity, message, fix } of diagnostics) {
      const diagnostic = {
        message,
        location: { path: source.path, range: range(position, { start, end }) },
        severity: severities[severity],
        code: { value: rule },
        ...(fix && { suggestions: [{ range: range(position, fix), text: fix.text }] }),
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

type Positions = (offset: number) => { line: number; column: number };

const range = (position: Positions, { start, end }: Span) => ({ start: position(start), end: position(end) });

/** Counts from the place before, for a line may be as long as its file. */
function positions({ text, locate }: Source): Positions {
  let last = { line: 1, offset: 0, bytes: 0 };
  return (offset) => {
    const { line, column } = locate(offset);
    if (line !== last.line) last = { line, offset: offset - column + 1, bytes: 0 };
    const between = Buffer.byteLength(text.slice(Math.min(last.offset, offset), Math.max(last.offset, offset)));
    last = { line, offset, bytes: last.bytes + (offset < last.offset ? -between : between) };
    return { line, column: last.bytes + 1 };
  };
}
