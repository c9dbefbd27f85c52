import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import type { LintResult } from "../../types/finding.ts";
import { Cards } from "../html/cards.ts";
import type { FoundAt } from "../html/finding.ts";
import { Findings } from "../html/findings.ts";
import indexStyle from "../html/index.css?raw";
import indexScript from "../html/index.js?raw";
import { indexPage, type Listed } from "../html/index-page.ts";
import { html } from "../html/markup.ts";
import { article, foot, linked, rulePages, textsHead } from "../html/page.ts";
import script from "../html/script.js?raw";
import style from "../html/style.css?raw";
import { printable } from "../printable.ts";
import { count, emptySummary, type Run } from "../report.ts";

/** A file of the report, with its path in the folder. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** The names that the folder of a report may contain. */
export const folderNames = ["index.html", "files", "report.css", "report.js", "index.css", "index.js", ".gitignore"];

/**
 * A page for each file, as `lintHtml` shows it, and an index of all files, for runs too large for one page. Only what
 * the index shows is kept until the end.
 */
export function lintHtmlFolder({ version, language }: { version: string; language?: ReaderLanguage }) {
  return async function* (results: AsyncIterable<LintResult>, run: Run): AsyncGenerator<ReportFile> {
    const versions = `wgtip ${version}, registry ${run.registry.version}`;
    yield { path: "report.css", text: style };
    yield { path: "report.js", text: script };
    yield { path: "index.css", text: indexStyle };
    yield { path: "index.js", text: indexScript };
    // a report should be neither committed nor linted
    yield { path: ".gitignore", text: "*\n" };
    const files: Listed[] = [];
    for await (const result of results) {
      const address = `files/${files.length + 1}.html`;
      const text = filePage(result, versions, language);
      if (text !== undefined) yield { path: address, text };
      files.push(listed(result, text === undefined ? undefined : address));
    }
    yield { path: "index.html", text: indexPage(files, run, versions) };
  };
}

/** The page of one file; undefined if it has neither citations nor findings. */
function filePage(result: LintResult, versions: string, language?: ReaderLanguage): string | undefined {
  const dress = linked("../", ["report.css"], "report.js");
  const found = result.findings.map((finding, i): FoundAt => ({ id: `finding-${i + 1}`, finding }));
  const findings = new Findings();
  const number = findings.add(result, found);
  const text = article(result, found, new Cards(language), number);
  if (text === undefined) return undefined;
  const summary = emptySummary();
  count(summary, result);
  const header = html`<h1>Citations of United Nations documents</h1>\n<nav><a href="../index.html">All files</a></nav>`;
  return [
    textsHead(dress, printable(result.path), header),
    text,
    rulePages(findings.rules),
    findings.markup({ summary, problems: [] }),
    foot(dress, versions),
  ]
    .map((part) => part.text)
    .join("");
}

function listed({ path, citations, findings }: LintResult, address?: string): Listed {
  const counts = { error: 0, warning: 0, style: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return { path: printable(path), citations, counts, rules, ...(address !== undefined && { address }) };
}
