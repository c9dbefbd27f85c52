/** A finding as a comment in a copy of the file. */

import { addressOf } from "../facts/addresses.ts";
import type { Examined } from "../pipeline.ts";
import type { Remark } from "../source/reader.ts";
import type { Diagnostic } from "../types/finding.ts";
import type { Source } from "../types/source.ts";
import { entryRows, namesDocument } from "./known.ts";

/** What is wrong, what was probably meant, what is known with its source, and where the document is published. */
export function remarkOf(diagnostic: Diagnostic, source: Source, resolved: Examined["resolved"]): Remark {
  const { start, end, rule, message, suggestion, fix } = diagnostic;
  const cited = resolved.find(({ citation }) => citation.start < end && citation.end > start);
  const words = source.text.slice(start, end).replace(/\s+/g, " ");
  const right = suggestion ?? (fix && fix.start === start && fix.end === end ? fix.text : undefined);
  const address = cited && namesDocument(cited) ? addressOf(cited.target, cited.entry) : undefined;
  const known = cited?.entry ? entryRows(cited.entry).map(([label, value]) => `${label}: ${value}`) : [];
  const paragraphs = [
    `"${words}": ${message} (${rule})`,
    ...(right ? [`Probably meant: ${right}`] : []),
    ...known,
    ...(address ? [`See ${address}`] : []),
  ];
  return { start, end, paragraphs };
}
