/** Shows what is known about the citation under the cursor. */
import type { Hover } from "vscode-languageserver/node";
import { addressOf, librarySearchOf } from "../facts/addresses.ts";
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

/** The rows of what is known, without the addresses, which get lines of their own. */
function rowsOf(resolved: ResolvedCitation, { registry }: Reading): string[][] {
  const rows = knownRows(knownCitation(resolved, registry)).filter(
    ([label]) => label !== "address" && label !== "library",
  );
  return [["status", statusWords[resolved.status]], ...rows];
}

const headOf = ({ target, candidates, citation }: ResolvedCitation): string =>
  target ?? (candidates.length > 0 ? candidates.join(" or ") : citation.text.replace(/\s+/g, " "));

/** The official address, and the Digital Library's search. */
const linksOf = (resolved: ResolvedCitation): string[] =>
  namesDocument(resolved)
    ? [addressOf(resolved.target, resolved.entry), librarySearchOf(resolved.target)].flatMap((link) => link ?? [])
    : [];

function inMarkdown(resolved: ResolvedCitation, reading: Reading): string {
  const rows = rowsOf(resolved, reading).map(([label = "", value = ""]) => `- ${label}: ${escaped(value)}`);
  const links = linksOf(resolved).map((link) => `<${link}>`);
  return [`**${escaped(headOf(resolved))}**`, "", ...rows, ...links.flatMap((link) => ["", link])].join("\n");
}

function inText(resolved: ResolvedCitation, reading: Reading): string {
  const rows = rowsOf(resolved, reading).map(([label, value]) => `${label}: ${value}`);
  return [headOf(resolved), ...rows, ...linksOf(resolved)].join("\n");
}

/** The asterisk in `A/C.3/62/L.2*` would open emphasis. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|#~]/g, "\\$&");
