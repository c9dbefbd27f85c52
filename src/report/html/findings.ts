import type { LintResult, Severity, Status } from "../../types/finding.ts";
import { statusWords } from "../known.ts";
import { summaryLine } from "../lint/text.ts";
import { printable } from "../printable.ts";
import { counted, type Run } from "../report.ts";
import { classOf } from "./card.ts";
import { type FoundAt, row } from "./finding.ts";
import { html, type Markup } from "./markup.ts";

const severities: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", style: "Style" };

/** The panel beside the text: the summary, and a list of all findings that can be filtered. */
export class Findings {
  readonly #files: FileRows[] = [];
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, style: 0 };
  readonly #rules = new Map<string, number>();
  readonly #statuses = new Map<Status, number>();
  readonly #bare: string[] = [];
  #texts = 0;

  /** Adds the findings of a file. Returns its number, if it has any. */
  add({ path, read }: LintResult, found: readonly FoundAt[]): number | undefined {
    const resolved = read?.resolved ?? [];
    for (const { status } of resolved) this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    for (const { finding } of found) {
      this.#severities[finding.severity] += 1;
      this.#rules.set(finding.rule, (this.#rules.get(finding.rule) ?? 0) + 1);
    }
    if (resolved.length > 0 || found.length > 0) this.#texts += 1;
    const number = this.#files.length;
    if (found.length > 0)
      this.#files.push({ number, path: printable(path), rows: found.map(row), ranks: ranksOf(found) });
    else if (resolved.length === 0) this.#bare.push(printable(path));
    return found.length > 0 ? number : undefined;
  }

  /** The files with findings, those with most errors first. */
  get #worstFirst(): FileRows[] {
    return [...this.#files].sort(({ ranks: a }, { ranks: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  }

  /** The ids of the rules that have findings. */
  get rules(): string[] {
    return [...this.#rules.keys()].sort();
  }

  markup({ summary, problems }: Pick<Run, "summary" | "problems">): Markup {
    return html`<aside id="findings" aria-label="Findings" tabindex="-1">
<p class="summary">${summaryLine(summary, problems.length)}</p>
${this.#legend()}
${this.#filter()}
${this.#worstFirst.map(list)}
${problems.length > 0 ? html`<h2>Problems</h2>\n<ul>${problems.map(({ path, message }) => html`<li><b>${printable(path)}</b>: ${printable(message)}</li>`)}</ul>` : undefined}
${this.#withoutCitations()}
</aside>
`;
  }

  #legend(): Markup {
    const items = (Object.keys(statusWords) as Status[]).flatMap((status) => {
      const count = this.#statuses.get(status);
      return count
        ? [
            html`<div><dt><span class="cite ${classOf(status)}">${status}</span> ${count}</dt><dd>${statusWords[status]}</dd></div>`,
          ]
        : [];
    });
    return html`<details class="legend"><summary>What the underlining means</summary><dl>${items}</dl></details>`;
  }

  #filter(): Markup | undefined {
    if (this.#files.length === 0) return undefined;
    const boxes = (Object.keys(severities) as Severity[]).map(
      (severity) =>
        html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severities[severity]} <span class="count">${this.#severities[severity]}</span></label>\n`,
    );
    const rules = this.rules.map((rule) => html`<option value="${rule}">${rule} (${this.#rules.get(rule)})</option>`);
    const files = this.#files.map(({ path, number }) => html`<option value="${number}">${path}</option>`);
    return html`<form class="filter" hidden>
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<label>Rule <select name="rule"><option value="">all</option>${rules}</select></label>
${files.length > 1 ? html`<label>File <select name="file"><option value="">all</option>${files}</select></label>` : undefined}
<label>Words <input type="search" name="words" autocomplete="off"></label>
${this.#texts > 1 ? html`<label><input type="checkbox" name="found"> Hide texts without findings</label>` : undefined}
<output aria-live="polite"></output>
</form>`;
  }

  #withoutCitations(): Markup | undefined {
    if (this.#bare.length === 0) return undefined;
    const items = this.#bare.map((path) => html`<li>${path}</li>`);
    return html`<details><summary>${counted(this.#bare.length, "file")} without citations</summary><ul>${items}</ul></details>`;
  }
}

/** The findings of a file; `ranks` are the numbers of its errors, warnings and style findings. */
interface FileRows {
  readonly number: number;
  readonly path: string;
  readonly rows: readonly Markup[];
  readonly ranks: readonly [number, number, number];
}

function ranksOf(found: readonly FoundAt[]): FileRows["ranks"] {
  const count = (severity: Severity) => found.filter(({ finding }) => finding.severity === severity).length;
  return [count("error"), count("warning"), count("style")];
}

const list = ({ number, path, rows }: FileRows): Markup =>
  html`<section class="list" data-file="${number}"><h2>${path}</h2>\n<ol>${rows}</ol></section>\n`;
