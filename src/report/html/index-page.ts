/** The index of a report in a folder: one line for each file, worst first. */
import type { Severity } from "../../types/finding.ts";
import { summaryLine } from "../lint/text.ts";
import { printable } from "../printable.ts";
import { counted, type Run } from "../report.ts";
import { html, type Markup } from "./markup.ts";
import { foot, head, linked } from "./page.ts";

/** What the index says about a file. */
export interface Listed {
  readonly path: string;
  readonly citations: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rules: readonly string[];
  /** Address of its page, if it has one. */
  readonly address?: string;
}

const nouns = { error: "error", warning: "warning", style: "style finding" } as const;
const severities = Object.keys(nouns) as Severity[];

/** Files in one list; a browser lays out only the lists in view. */
const listLength = 100;

export function indexPage(files: readonly Listed[], { summary, problems }: Run, versions: string): string {
  const dress = linked("", ["report.css", "index.css"], "index.js");
  const sorted = [...files].sort(
    ({ counts: a }, { counts: b }) => b.error - a.error || b.warning - a.warning || b.style - a.style,
  );
  const lists = Array.from({ length: Math.ceil(sorted.length / listLength) }, (_, i) =>
    sorted.slice(i * listLength, (i + 1) * listLength),
  );
  return html`${head(dress, "Citations")}<body class="index">
<header><h1>Citations of United Nations documents</h1></header>
<main>
<p class="summary">${summaryLine(summary, problems.length)}</p>
${problems.length > 0 ? html`<details><summary>${counted(problems.length, "problem")}</summary><ul>${problems.map(({ path, message }) => html`<li><b>${printable(path)}</b>: ${printable(message)}</li>`)}</ul></details>` : undefined}
${filter(files)}
${lists.map((list) => html`<ul class="files">\n${list.map(line)}</ul>\n`)}
</main>
${foot(dress, versions)}`.text;
}

function filter(files: readonly Listed[]): Markup {
  const rules = new Map<string, number>();
  for (const rule of files.flatMap((file) => file.rules)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const options = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, count]) => html`<option value="${rule}">${rule} (${count})</option>`);
  return html`<form class="filter" hidden>
<label>Show <select name="show"><option value="">all files</option><option value="found">only files with findings</option><option value="error">only files with errors</option></select></label>
<label>Rule <select name="rule"><option value="">all</option>${options}</select></label>
<label>Name <input type="search" name="words" autocomplete="off"></label>
<output aria-live="polite"></output>
</form>`;
}

/** `reports/a.md   2 errors, 1 warning, 14 citations` */
function line({ path, citations, counts, rules, address }: Listed): Markup {
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => html`<b class="${severity}">${counted(counts[severity], nouns[severity])}</b>, `);
  const name = address === undefined ? html`<span>${path}</span>` : html`<a href="${address}">${path}</a>`;
  return html`<li data-rules="${rules.join(" ")}" data-errors="${counts.error}">${name} <span class="counts">${found}${counted(citations, "citation")}</span></li>\n`;
}
