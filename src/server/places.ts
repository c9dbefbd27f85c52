/** Where in the workspace a document stands that is cited at the cursor, and where it is cited. */
import { pathToFileURL } from "node:url";
import type { Location } from "vscode-languageserver/node";
import { isOwn, surveyOf } from "../workspace/run/survey.ts";
import { citationAt, type Reading } from "./readings.ts";
import type { Workspace } from "./workspace.ts";

/** The drafts that have the symbol which is cited at an offset. */
export function definitionsAt(reading: Reading, offset: number, workspace: Workspace): Location[] {
  const target = citationAt(reading, offset)?.target;
  return target ? workspace.definitions(target) : [];
}

/**
 * All that cites what is cited at an offset; in the masthead, what cites this document.
 *
 * @param withDefinitions whether the drafts that have the symbol are among them
 */
export function referencesAt(
  reading: Reading,
  offset: number,
  workspace: Workspace,
  withDefinitions: boolean,
): Location[] {
  const { parsed, document, path, resolved } = reading;
  const isInHead = parsed.masthead && offset <= parsed.masthead.end;
  const target = citationAt(reading, offset)?.target ?? (isInHead ? document.symbol : undefined);
  if (!target) return [];
  if (workspace.has(path)) workspace.take(surveyOf(reading.source, reading));
  const { uri } = reading.text;
  const here = resolved
    .filter((one) => one.target === target && !isOwn(one.citation, parsed))
    .map(({ citation }) => ({ uri, range: reading.rangeOf(citation) }));
  const own = pathToFileURL(path).href;
  const elsewhere = workspace.references(target).filter((one) => one.uri !== own);
  return [...(withDefinitions ? workspace.definitions(target) : []), ...here, ...elsewhere];
}
