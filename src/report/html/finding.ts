import type { Diagnostic } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import { printable } from "../printable.ts";
import { html, type Markup } from "./markup.ts";

/** A finding in its file, with the name under which the list leads to its note. */
export interface FoundAt {
  readonly id: string;
  readonly source: Source;
  readonly diagnostic: Diagnostic;
}

/** `symbol/dot` → `rule-symbol-dot` */
export const idOfRule = (rule: string): string => `rule-${rule.replace("/", "-")}`;

const longestQuote = 80;

/** What stands in the margin, beside the words that it is about. */
export function note({ id, source, diagnostic }: FoundAt): Markup {
  const { severity, rule, message } = diagnostic;
  return html`<div class="note ${severity}" id="${id}" role="note"><p class="head"><b>${severity}</b> <a href="#${idOfRule(rule)}">${rule}</a> <span class="place">${place(source, diagnostic)}</span></p><p>${printable(message)}</p>${proposal(diagnostic)}</div>`;
}

/** A row of the list, which leads to the note. */
export function row({ id, source, diagnostic }: FoundAt): Markup {
  const { severity, rule, message, start, end } = diagnostic;
  const words = printable(source.text.slice(start, end));
  const quoted = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return html`<li data-severity="${severity}" data-rule="${rule}"><a class="row" href="#${id}"><span class="head"><b class="${severity}">${severity}</b> <span class="place">${place(source, diagnostic)}</span> <span class="rule">${rule}</span></span> <span class="message">${printable(message)}</span> ${message.includes(words) ? undefined : html`<i class="words">${quoted}</i>`}</a></li>\n`;
}

function place(source: Source, { start }: Diagnostic): string {
  const { line, column } = source.locate(start);
  return `${line}:${column}`;
}

function proposal({ message, suggestion, fix }: Diagnostic): Markup | undefined {
  if (fix?.safe) return html`<p class="fix">Write <ins>${fix.text}</ins> <small>(with --fix)</small></p>`;
  const perhaps = fix?.text ?? suggestion;
  return perhaps === undefined || message.includes(perhaps)
    ? undefined
    : html`<p class="fix">Perhaps <ins>${perhaps}</ins></p>`;
}
