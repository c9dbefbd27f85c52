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
  const { rule, severity, place, until, message, suggestion, fix, fixed } = finding;
  return {
    rule,
    severity,
    start: place.offset,
    end: until.offset,
    ...placed(finding),
    ...(place.at && { place: { ...place.at, words: placeWords(place) } }),
    message,
    suggestion,
    ...(fix &&
      fixed && { fix: { start: fixed.place.offset, end: fixed.until.offset, text: fixed.text, safe: fix.safe } }),
  };
}
