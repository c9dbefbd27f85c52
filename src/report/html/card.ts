import { addressOf, librarySearchOf } from "../../facts/addresses.ts";
import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { longDate } from "../../words/wording.ts";
import { knownRows, namesDocument, sourceRows, statusWords } from "../known.ts";
import { directed, html, type Markup } from "./markup.ts";

/** The United Nations address of the cited document, if it is a document that may exist. */
export function addressOfCitation(resolved: ResolvedCitation, language?: ReaderLanguage): string | undefined {
  return namesDocument(resolved) ? addressOf(resolved.target, resolved.entry, language) : undefined;
}

/** Everything the registry knows about the target of a citation, to be shown beside it. */
export function card(resolved: ResolvedCitation, language?: ReaderLanguage): Markup {
  const { target, status, citation, entry } = resolved;
  const address = addressOfCitation(resolved, language);
  const library = namesDocument(resolved) ? librarySearchOf(resolved.target, language) : undefined;
  const rows = [
    ...knownRows({ resolved, candidates: resolved.candidates }),
    ...(address ? [["address", address]] : []),
    ...(library ? [["library", library]] : []),
    ...(entry ? sourceRows(entry) : []),
  ];
  return html`<p class="name">${target ?? directed(citation.text.replace(/\s+/g, " "))}</p>
<p class="status ${classOf(status)}">${statusWords[status]}</p>
<dl>${rows.map(([label = "", value = ""]) => factRow(label, value))}</dl>`;
}

/** `30 July 2010  (read in the document itself: full-text)`: the basis is set smaller. */
function factRow(label: string, value: string): Markup {
  const [fact = "", basis] = value.split(/ {2}(?=\()/);
  if (fact.startsWith("https://"))
    return html`<div><dt>${label}</dt><dd><a href="${fact}" target="_blank" rel="noreferrer">${fact}</a></dd></div>`;
  const words = /^\d{4}-\d{2}-\d{2}$/.test(fact) ? longDate(fact) : fact;
  return html`<div><dt>${label}</dt><dd>${words}${basis && html` <small>${basis}</small>`}</dd></div>`;
}

/** `unknown series` → `unknown-series` */
export const classOf = (status: ResolvedCitation["status"]): string => status.replace(" ", "-");
