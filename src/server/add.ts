/** Adds documents that a text cites to the facts of the project. */

import { dirname, join } from "node:path";
import { citedIn } from "../fixes/meant.ts";
import { entryOfRow, rowFaults } from "../registry/tables/fact-row.ts";
import { projectFileName } from "../registry/tables/project-table.ts";
import type { Diagnostic, ResolvedCitation } from "../types/finding.ts";
import { oneLine } from "../words/wording.ts";
import { addEntries } from "../workspace/facts/change.ts";
import { projectFileAbove } from "../workspace/facts/project-file.ts";
import type { Reading } from "./readings.ts";

/** A row of the project's registry file. */
export interface Facts {
  readonly name: string;
  readonly date: string;
  readonly title: string;
  readonly source: string;
}

/**
 * What the text says about a document that the registry does not know, if the finding is about it. Undefined if a fix
 * for it is known: "S/RES/1325 (2001)" is not a document.
 */
export function claimedFacts(finding: Diagnostic, reading: Reading): Facts | undefined {
  const cited = finding.fix === undefined ? citedIn(reading, finding) : undefined;
  if (!cited?.target || cited.status === "found" || !named.has(cited.kind)) return undefined;
  const { target: name, citation } = cited;
  const date = citation.claims.flatMap((claim) => (claim.kind === "date" ? claim.date : []))[0] ?? "";
  const title = citation.claims.flatMap((claim) => (claim.kind === "title" ? claim.title : []))[0] ?? "";
  const facts = {
    name,
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : "",
    title: oneLine(title),
    source: "added by hand",
  };
  return rowFaults({ ...facts }).length === 0 ? facts : undefined;
}

/** Kinds of citations whose targets are documents. */
const named: ReadonlySet<ResolvedCitation["kind"]> = new Set(["symbol", "resolution", "decision", "statement"]);

/**
 * Adds the facts to the project's nearest registry file; if there is none, to a new one in `folder`, or beside the
 * document.
 *
 * @returns the path of the file
 * @throws ReadProblem if the file has a bad row or cannot be written
 */
export async function addFacts(path: string, facts: Facts, folder: string | undefined): Promise<string> {
  const file = projectFileAbove(dirname(path)) ?? join(folder ?? dirname(path), projectFileName);
  await addEntries(file, [entryOfRow({ ...facts })]);
  return file;
}
