import type { Finding } from "../../types/finding.ts";
import { placeWords } from "../place-words.ts";
import { printable } from "../printable.ts";
import { directed, html, type Markup } from "./markup.ts";

/** A finding, with the id by which the list links to its note. */
export interface FoundAt {
  readonly id: string;
  readonly finding: Finding;
}

/** `symbol/dot` → `rule-symbol-dot` */
export const idOfRule = (rule: string): string => `rule-${rule.replace("/", "-")}`;

const longestQuote = 80;

/** The note in the margin, beside the words that it is about. */
export function note({ id, finding }: FoundAt): Markup {
  const { severity, rule, message } = finding;
  return html`<div class="note ${severity}" id="${id}" role="note"><p class="head"><b>${severity}</b> <a href="#${idOfRule(rule)}">${rule}</a> <span class="place">${place(finding)}</span></p><p>${directed(printable(message))}</p>${proposal(finding)}</div>`;
}

/** A row of the list, with a link to the note. */
export function row({ id, finding }: FoundAt): Markup {
  const { severity, rule, message } = finding;
  const words = printable(finding.text);
  const quoted = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return html`<li data-severity="${severity}" data-rule="${rule}"><a class="row" href="#${id}"><span class="head"><b class="${severity}">${severity}</b> <span class="place">${place(finding)}</span> <span class="rule">${rule}</span></span> <span class="message">${directed(printable(message))}</span> ${message.includes(words) ? undefined : html`<i class="words" dir="auto">${quoted}</i>`}</a></li>\n`;
}

const place = ({ place }: Finding): string => printable(placeWords(place));

function proposal({ message, suggestion, fix }: Finding): Markup | undefined {
  if (fix?.safe) return html`<p class="fix">Write <ins dir="auto">${fix.text}</ins> <small>(with --fix)</small></p>`;
  const perhaps = fix?.text ?? suggestion;
  return perhaps === undefined || message.includes(perhaps)
    ? undefined
    : html`<p class="fix">Perhaps <ins dir="auto">${perhaps}</ins></p>`;
}
