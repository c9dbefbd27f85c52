import { addressOf } from "../../registry/tables/about.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { knownRows, namesDocument, sourceRows, statusWords } from "../known.ts";
import { html, type Markup } from "./markup.ts";

/** The United Nations address of the cited document, if it is a document that may exist. */
export function addressOfCitation(resolved: ResolvedCitation): string | undefined {
  return namesDocument(resolved) ? addressOf(resolved.target, resolved.entry) : undefined;
}

/** Everything the registry knows about the target of a citation, to be shown beside it. */
export function card(resolved: ResolvedCitation): Markup {
  const { target, status, citation, entry } = resolved;
  const address = addressOfCitation(resolved);
  const rows = [
    ...knownRows({ resolved, candidates: resolved.candidates }),
    ...(address ? [["address", address]] : []),
    ...(entry ? sourceRows(entry) : []),
  ];
  return html`<p class="name">${target ?? citation.text.replace(/\s+/g, " ")}</p>
<p class="status ${classOf(status)}">${statusWords[status]}</p>
<dl>${rows.map(([label = "", value = ""]) => factRow(label, value))}</dl>`;
}

/** `30 July 2010  (read in the document itself: full-text)`: the basis is set smaller. */
function factRow(label: string, value: string): Markup {
  const [fact = "", basis] = value.split(/ {2}(?=\()/);
  return html`<div><dt>${label}</dt><dd>${fact}${basis && html` <small>${basis}</small>`}</dd></div>`;
}

/** `unknown series` → `unknown-series` */
export const classOf = (status: ResolvedCitation["status"]): string => status.replace(" ", "-");
