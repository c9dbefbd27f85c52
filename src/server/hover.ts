/** What is known about the citation under the cursor. */
import type { Hover } from "vscode-languageserver/node";
import { addressOf } from "../registry/tables/about.ts";
import { knownCitation, knownRows, namesDocument, statusWords } from "../report/known.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Client } from "./client.ts";
import { citationAt, type Reading } from "./readings.ts";

export function hoverAt(reading: Reading, offset: number, { markdown }: Client): Hover | undefined {
  const resolved = citationAt(reading, offset);
  if (!resolved) return undefined;
  const value = markdown ? inMarkdown(resolved, reading) : inText(resolved, reading);
  return { contents: { kind: markdown ? "markdown" : "plaintext", value }, range: reading.rangeOf(resolved.citation) };
}

/** The rows of what is known, without the address, which has a line of its own. */
function rowsOf(resolved: ResolvedCitation, { registry }: Reading): string[][] {
  const rows = knownRows(knownCitation(resolved, registry)).filter(([label]) => label !== "address");
  return [["status", statusWords[resolved.status]], ...rows];
}

const headOf = ({ target, candidates, citation }: ResolvedCitation): string =>
  target ?? (candidates.length > 0 ? candidates.join(" or ") : citation.text.replace(/\s+/g, " "));

const linkOf = (resolved: ResolvedCitation): string | undefined =>
  namesDocument(resolved) ? addressOf(resolved.target, resolved.entry) : undefined;

function inMarkdown(resolved: ResolvedCitation, reading: Reading): string {
  const rows = rowsOf(resolved, reading).map(([label = "", value = ""]) => `- ${label}: ${escaped(value)}`);
  const link = linkOf(resolved);
  return [`**${escaped(headOf(resolved))}**`, "", ...rows, ...(link ? ["", `<${link}>`] : [])].join("\n");
}

function inText(resolved: ResolvedCitation, reading: Reading): string {
  const link = linkOf(resolved);
  const rows = rowsOf(resolved, reading).map(([label, value]) => `${label}: ${value}`);
  return [headOf(resolved), ...rows, ...(link ? [link] : [])].join("\n");
}

/** `A/C.3/62/L.2*` would open emphasis. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|#~]/g, "\\$&");
