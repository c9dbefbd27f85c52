/// <reference path="./raw.d.ts" />
import { type Row, rowsOf } from "../../parity/rows.ts";
import type { Citing, Version } from "../../parity/version.ts";
import type { Finding, LintResult } from "../../types/finding.ts";
import { languageName } from "../../words/wording.ts";
import { printable } from "../printable.ts";
import { counted, type Reporter } from "../report.ts";
import { html, Markup } from "./markup.ts";
import { policy } from "./policy.ts";
import { segments } from "./segments.ts";
import style from "./versions.css?raw";

/** The findings of a version, in the order of its text. */
type Compared = readonly (readonly [version: Version, findings: readonly Finding[]])[];

/**
 * A self-contained page with the language versions of each document side by side, paragraph by paragraph, and the
 * differences marked.
 *
 * @param versionsOf the versions of the document to which a file belongs; must return the same list for all of them
 */
export function versionsHtml(
  versionsOf: (path: string) => readonly Version[],
  { version }: { readonly version: string },
): Reporter<LintResult> {
  return async function* (results, run) {
    yield head().text;
    let document: LintResult[] = [];
    for await (const result of results) {
      document.push(result);
      const versions = versionsOf(result.path);
      if (document.length < versions.length) continue;
      const findings = new Map(document.map(({ path, findings }) => [path, findings]));
      yield table(versions.map((each) => [each, findings.get(each.source.path) ?? []])).text;
      document = [];
    }
    yield html`<footer>wgtip ${version}, registry ${run.registry.version}</footer>\n</body>\n</html>\n`.text;
  };
}

const head = (): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy({ style })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Language versions</title>
<style>${new Markup(style)}</style>
</head>
<body>
<h1>What the language versions cite</h1>
<label><input type="checkbox" id="only"> only paragraphs that differ</label>
`;

function table(document: Compared): Markup {
  const found = document.flatMap(([, findings]) => findings).length;
  const names = document.map(
    ([{ language, source }]) =>
      html`<th scope="col">${languageName(language)}<small>${printable(source.path)}</small></th>`,
  );
  const rows = rowsOf(document.map(([version]) => version));
  return html`<section>
<h2>${printable(document[0]?.[0].source.path ?? "")}: ${counted(found, "difference")}</h2>
<div class="wide" tabindex="0"><table class="of-${document.length}">
<thead><tr>${names}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, document))}</tbody>
</table></div>
</section>
`;
}

function tableRow(row: Row, document: Compared): Markup {
  const found = row.map((paragraph, i) => within(paragraph, document[i]?.[1] ?? []));
  const cells = row.map((paragraph, i) => {
    const [version] = document[i] as Compared[number];
    if (!paragraph) return html`<td></td>`;
    return html`<td lang="${version.language}" dir="auto">${markedWords(paragraph, version, found[i] ?? [])}${(found[i] ?? []).map(note)}</td>`;
  });
  return html`<tr class="${found.flat().length > 0 ? "differs" : "same"}">${cells}</tr>\n`;
}

const within = (paragraph: Citing | undefined, findings: readonly Finding[]): readonly Finding[] =>
  paragraph ? findings.filter(({ start }) => paragraph.start <= start && start < paragraph.end) : [];

function markedWords({ start: from, end: to }: Citing, { source }: Version, findings: readonly Finding[]): Markup {
  const spans = findings.map(({ start, end }) => ({ start: start - from, end: Math.min(end, to) - from }));
  const words = source.text.slice(from, to);
  return html`${segments(words.length, [], spans).map(({ start, end, findings: marks }) =>
    marks.reduce(
      (inner, i) => html`<mark class="${findings[i]?.severity}">${inner}</mark>`,
      html`${words.slice(start, end)}`,
    ),
  )}`;
}

const note = ({ severity, rule, message }: Finding): Markup =>
  html`<p class="note ${severity}" lang="en"><b>${severity}</b> ${printable(message)} (${rule})</p>`;
