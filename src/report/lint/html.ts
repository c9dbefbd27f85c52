/// <reference path="../html/raw.d.ts" />
import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import { rules } from "../../rules/engine/index.ts";
import type { LintResult } from "../../types/finding.ts";
import { Cards } from "../html/cards.ts";
import { type FoundAt, idOfRule, note } from "../html/finding.ts";
import { Findings } from "../html/findings.ts";
import { html, Markup } from "../html/markup.ts";
import { policy } from "../html/policy.ts";
import script from "../html/script.js?raw";
import style from "../html/style.css?raw";
import { markedText } from "../html/text.ts";
import { printable } from "../printable.ts";
import { counted, type Reporter } from "../report.ts";

/**
 * A self-contained page: the text of each file with its citations marked, the findings beside it, and what is known
 * about each citation. The results must include the citations.
 *
 * @param version version of the program
 * @param language that of the addresses
 */
export function lintHtml({ version, language }: { version: string; language?: ReaderLanguage }): Reporter<LintResult> {
  return async function* (results, run) {
    const cards = new Cards(language);
    const findings = new Findings();
    let count = 0;
    yield head().text;
    for await (const result of results) {
      const found = result.findings.map((finding): FoundAt => ({ id: `finding-${++count}`, finding }));
      const number = findings.add(result, found);
      yield file(result, found, cards, number).text;
    }
    yield rulePages(findings.rules).text;
    // The findings are complete only now, but belong first: the script moves them before the text.
    yield findings.markup(run).text;
    yield foot(`wgtip ${version}, registry ${run.registry.version}`).text;
  };
}

const head = (): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy({ style, script })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Citations</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<a class="skip" href="#text">Skip to the text</a>
<header><h1>Citations of United Nations documents</h1></header>
<main id="text" tabindex="-1">
`;

function file({ read, findings }: LintResult, found: readonly FoundAt[], cards: Cards, number?: number): Markup {
  if (!read || (read.resolved.length === 0 && found.length === 0)) return html``;
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

function rulePages(used: readonly string[]): Markup {
  if (used.length === 0) return html`</main>\n`;
  const pages = rules
    .filter(({ id }) => used.includes(id))
    .map(({ id, summary, why }) => html`<dt id="${idOfRule(id)}">${id}</dt><dd><p>${summary}</p><p>${why}</p></dd>\n`);
  return html`<section class="rules"><h2>The rules</h2><dl>${pages}</dl></section>\n</main>\n`;
}

const foot = (versions: string): Markup => html`<footer>${versions}</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
