import type { ExtractResult } from "../../types/finding.ts";
import type { Reporter } from "../report.ts";
import { citationRecord, type RecordOptions } from "./record.ts";

/** One object per line, in reading order, with a separate object for each member of a list. */
export function extractNdjson(options: RecordOptions): Reporter<ExtractResult> {
  return async function* (results) {
    for await (const { source, resolved } of results) {
      yield resolved
        .map((citation) => `${JSON.stringify({ path: source.path, ...citationRecord(source, citation, options) })}\n`)
        .join("");
    }
  };
}

/** `{"files":[{"path","citations":[…]}],"problems","registry"}` */
export function extractJson(options: RecordOptions): Reporter<ExtractResult> {
  return async function* (results, { problems, registry }) {
    yield '{"files":[';
    let separator = "";
    for await (const { source, resolved } of results) {
      const citations = resolved.map((citation) => citationRecord(source, citation, options));
      yield `${separator}\n${JSON.stringify({ path: source.path, citations })}`;
      separator = ",";
    }
    const rest = {
      problems: problems.map(({ path, message }) => ({ path, message })),
      registry: { version: registry.version, sha256: registry.sha256 },
    };
    yield `\n],\n${JSON.stringify(rest).slice(1)}\n`;
  };
}
