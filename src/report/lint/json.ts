import type { Finding, LintResult } from "../../types/finding.ts";
import { placeWords } from "../place-words.ts";
import type { Reporter } from "../report.ts";
import { placed } from "./placed.ts";

/** `{"files":[{"path","diagnostics":[…]}],"summary","problems","registry"}`; offsets in UTF-16 code units. */
export const lintJson: Reporter<LintResult> = async function* (results, { summary, problems, registry }) {
  yield '{"files":[';
  let separator = "";
  for await (const { path, findings } of results) {
    const file = { path, diagnostics: findings.map(record) };
    yield `${separator}\n${JSON.stringify(file)}`;
    separator = ",";
  }
  yield `\n],\n"summary":${JSON.stringify(summary)},\n"problems":${JSON.stringify(problems.map(problem))},\n`;
  yield `"registry":${JSON.stringify({ version: registry.version, sha256: registry.sha256 })}}\n`;
};

const problem = ({ path, message }: { path: string; message: string }) => ({ path, message });

/** One finding per line, with the path of its file. */
export const lintNdjson: Reporter<LintResult> = async function* (results) {
  for await (const { path, findings } of results) {
    for (const finding of findings) yield `${JSON.stringify({ path, ...record(finding) })}\n`;
  }
};

function record(finding: Finding) {
  const { rule, severity, start, end, message, suggestion, fix } = finding;
  return {
    rule,
    severity,
    start,
    end,
    ...placed(finding),
    ...(finding.place.at && { place: { ...finding.place.at, words: placeWords(finding.place) } }),
    message,
    suggestion,
    ...(fix && { fix: { start: fix.start, end: fix.end, text: fix.text, safe: fix.safe } }),
  };
}
