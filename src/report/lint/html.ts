import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import type { LintResult } from "../../types/finding.ts";
import { Cards } from "../html/cards.ts";
import type { FoundAt } from "../html/finding.ts";
import { Findings } from "../html/findings.ts";
import { html } from "../html/markup.ts";
import { article, foot, inline, rulePages, textsHead } from "../html/page.ts";
import type { Reporter } from "../report.ts";

/**
 * A self-contained page: the text of each file with its citations marked, the findings beside it, and what is known
 * about each citation. The results must include the citations. `version` is the program's, `language` that of the
 * addresses.
 */
export function lintHtml({ version, language }: { version: string; language?: ReaderLanguage }): Reporter<LintResult> {
  return async function* (results, run) {
    const dress = inline();
    const cards = new Cards(language);
    const findings = new Findings();
    let count = 0;
    yield textsHead(dress, "Citations", html`<h1>Citations of United Nations documents</h1>`).text;
    for await (const result of results) {
      const found = result.findings.map((finding): FoundAt => ({ id: `finding-${++count}`, finding }));
      const number = findings.add(result, found);
      yield article(result, found, cards, number)?.text ?? "";
    }
    yield rulePages(findings.rules).text;
    // The findings are complete only at the end, but belong first: the script moves them before the text.
    yield findings.markup(run).text;
    yield foot(dress, `wgtip ${version}, registry ${run.registry.version}`).text;
  };
}
