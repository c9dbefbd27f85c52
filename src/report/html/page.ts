/** The parts that all pages of an HTML report share. */
/// <reference path="./raw.d.ts" />
import { rules } from "../../rules/engine/index.ts";
import type { LintResult } from "../../types/finding.ts";
import { printable } from "../printable.ts";
import { counted } from "../report.ts";
import type { Cards } from "./cards.ts";
import { type FoundAt, idOfRule, note } from "./finding.ts";
import { html, Markup } from "./markup.ts";
import { filePolicy, policy } from "./policy.ts";
import script from "./script.js?raw";
import style from "./style.css?raw";
import { markedText } from "./text.ts";

/** Style and script of a page, and the content security policy that allows only these. */
export interface Dress {
  readonly policy: string;
  readonly style: Markup;
  readonly script: Markup;
}

/** Style and script inside the page. */
export const inline = (): Dress => ({
  policy: policy({ style, script }),
  style: html`<style>${new Markup(style)}</style>`,
  script: html`<script>${new Markup(script)}</script>`,
});

/** Style and script in files beside the page; `base` is the relative address of their folder: `../` */
export const linked = (base: string, styles: readonly string[], script: string): Dress => ({
  policy: filePolicy,
  style: html`${styles.map((name) => html`<link rel="stylesheet" href="${base}${name}">`)}`,
  script: html`<script src="${base}${script}"></script>`,
});

export const head = (dress: Dress, title: string): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${dress.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${dress.style}
</head>
`;

export const foot = (dress: Dress, versions: string): Markup => html`<footer>${versions}</footer>
${dress.script}
</body>
</html>
`;

/** The start of a page of texts; `header` stands above the texts. */
export const textsHead = (dress: Dress, title: string, header: Markup): Markup => html`${head(dress, title)}<body>
<a class="skip" href="#findings">Skip to the findings</a>
<a class="skip" href="#text">Skip to the text</a>
<header>${header}</header>
<main id="text" tabindex="-1">
`;

/** A text with its notes and what is known about its citations; empty if it has neither. */
export function article(
  { read, findings }: LintResult,
  found: readonly FoundAt[],
  cards: Cards,
  number?: number,
): Markup | undefined {
  if (!read || (read.resolved.length === 0 && found.length === 0)) return undefined;
  const { source, resolved } = read;
  const text = markedText({
    source,
    resolved,
    findings,
    ids: found.map(({ id }) => id),
    notes: found.map(note),
    cards,
  });
  return html`<article${number === undefined ? undefined : html` data-file="${number}"`}>
<h2>${printable(source.path)}</h2>
<p class="counts">${counted(resolved.length, "citation")}, ${counted(found.length, "finding")}</p>
<div class="text" dir="auto">${text}</div>
</article>
${cards.take()}`;
}

/** The pages of the rules that reported something, below the texts. */
export function rulePages(used: readonly string[]): Markup {
  if (used.length === 0) return html`</main>\n`;
  const pages = rules
    .filter(({ id }) => used.includes(id))
    .map(({ id, summary, why }) => html`<dt id="${idOfRule(id)}">${id}</dt><dd><p>${summary}</p><p>${why}</p></dd>\n`);
  return html`<section class="rules"><h2>The rules</h2><dl>${pages}</dl></section>\n</main>\n`;
}
