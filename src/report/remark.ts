/** A finding as a comment in a copy of the file. */

import { addressOf } from "../facts/addresses.ts";
import type { Examined } from "../pipeline.ts";
import type { Remark } from "../source/reader.ts";
import type { Diagnostic } from "../types/finding.ts";
import type { Entry } from "../types/registry.ts";
import type { Source, Span } from "../types/source.ts";
import { longDate } from "../words/wording.ts";
import { bases, namesDocument } from "./known.ts";

/** What is wrong, what was probably meant, the title and date of the document with their bases, and its address. */
export function remarkOf(diagnostic: Diagnostic, source: Source, resolved: Examined["resolved"]): Remark {
  const { start, end, rule, message, suggestion, fix } = diagnostic;
  const isHere = (span: Span) => span.start < end && span.end > start;
  const cited = resolved.find(({ citation }) => isHere(citation) || citation.claims.some(isHere));
  const words = source.text.slice(start, end).replace(/\s+/g, " ");
  const right = suggestion ?? (fix && fix.start === start && fix.end === end ? fix.text : undefined);
  const address = cited && namesDocument(cited) ? addressOf(cited.target, cited.entry) : undefined;
  const known = cited?.entry ? knownOf(cited.entry) : undefined;
  const paragraphs = [
    `"${words}": ${message} (${rule})`,
    ...(right && !message.includes(right) ? [`Probably meant: ${right}`] : []),
    ...(known ? [known] : []),
    ...(address ? [`See ${address}`] : []),
  ];
  return { start, end, paragraphs };
}

/** `A/RES/64/293: "United Nations Global Plan of Action", 30 July 2010 (read in the document itself)` */
function knownOf({ name, title, date }: Entry): string | undefined {
  const fact = title ?? date;
  if (!fact) return undefined;
  const facts = [title && `"${title.value}"`, date && longDate(date.value)].filter(Boolean);
  return `${name}: ${facts.join(", ")} (${bases[fact.basis]})`;
}
