/** Finds where the document cited at the cursor is in the workspace, and where it is cited. */
import { pathToFileURL } from "node:url";
import type { Location } from "vscode-languageserver/node";
import { isOwn, surveyOf } from "../workspace/run/survey.ts";
import { citationAt, type Reading } from "./readings.ts";
import type { Workspace } from "./workspace.ts";

/** The drafts with the symbol that is cited at an offset. */
export function definitionsAt(reading: Reading, offset: number, workspace: Workspace): Location[] {
  const target = citationAt(reading, offset)?.target;
  return target ? workspace.definitions(target) : [];
}

/**
 * All citations of the document cited at an offset; in the masthead, all citations of this document.
 *
 * @param withDefinitions whether to include the drafts that have the symbol
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
