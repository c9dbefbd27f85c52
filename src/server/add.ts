/** Adding what a text cites to the facts of the project. */
import { dirname, join } from "node:path";
import { entryOfRow, rowFaults } from "../registry/tables/fact-row.ts";
import { projectFileName } from "../registry/tables/project-table.ts";
import type { Diagnostic } from "../types/finding.ts";
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

/** What the text says of a document that the registry does not know, if the finding is about it. */
export function claimedFacts({ start, end }: Diagnostic, { resolved, path }: Reading): Facts | undefined {
  const cited = resolved.find(({ citation, status, kind, target }) => {
    const isNamed = target !== null && ["symbol", "resolution", "decision", "statement"].includes(kind);
    return isNamed && status !== "found" && citation.start < end && citation.end > start;
  });
  if (!cited?.target) return undefined;
  const { target: name, citation } = cited;
  const date = citation.claims.flatMap((claim) => (claim.kind === "date" ? claim.date : []))[0] ?? "";
  const title = citation.claims.flatMap((claim) => (claim.kind === "title" ? claim.title : []))[0] ?? "";
  const facts = {
    name,
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : "",
    title: oneLine(title),
    source: "added by hand",
  };
  return rowFaults({ ...facts }).length === 0 && path !== "" ? facts : undefined;
}

/**
 * Adds the facts to the nearest registry file of the project, or to a new one in `folder`, or else beside the document.
 *
 * @returns the path of the file
 * @throws ReadProblem if the file has a bad row or cannot be written
 */
export async function addFacts(path: string, facts: Facts, folder: string | undefined): Promise<string> {
  const file = projectFileAbove(dirname(path)) ?? join(folder ?? dirname(path), projectFileName);
  await addEntries(file, [entryOfRow({ ...facts })]);
  return file;
}
