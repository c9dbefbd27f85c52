import { expect, test } from "vitest";
import { lintHtml } from "../../../src/report/lint/html.ts";
import { createSource } from "../../../src/source/source.ts";
import type { Diagnostic, LintResult, ResolvedCitation } from "../../../src/types/finding.ts";
import type { Entry } from "../../../src/types/registry.ts";
import { cited, finding, reported, resultOf, sampleResults } from "../samples.ts";

const report = (results: readonly LintResult[], problems: Parameters<typeof reported>[2] = []) =>
  reported(lintHtml({ version: "1.2.3" }), results, problems);

/** A file in which something is cited and something found. */
async function fileOf(
  text: string,
  { resolved = [], diagnostics = [] }: { resolved?: ResolvedCitation[]; diagnostics?: Diagnostic[] } = {},
): Promise<LintResult> {
  return resultOf(await createSource("a.txt", text), diagnostics, { citations: 1, resolved });
}

const entry: Entry = {
  name: "A/64/1",
  title: { value: "Report <1>", basis: "list", source: "pbi" },
  date: { value: "2009-08-04", basis: "header", source: "A/64/1" },
};

test("a citation leads to its address, and its card says what is known and how", async () => {
  const text = await report([await fileOf("see A/64/1.", { resolved: [cited("A/64/1", 4, { entry })] })]);
  expect(text).toContain(
    'see <a class="cite found" href="https://docs.un.org/en/A/64/1" target="_blank" rel="noreferrer" aria-describedby="known-1">A/64/1</a>.',
  );
  expect(text).toContain('<div class="card" id="known-1" role="tooltip" popover="manual"><p class="name">A/64/1</p>');
  expect(text).toContain("<dd>Report &lt;1&gt; <small>(from a list or catalogue: pbi)</small></dd>");
  expect(text).toContain("<dt>source</dt><dd>pbi: catalogue of statements of programme budget implications</dd>");
  expect(text).toContain("<dd>4 August 2009 <small>(read in the document itself: A/64/1)</small></dd>");
});

test("what does not exist or is ambiguous leads nowhere, but can be reached", async () => {
  const resolved = [
    cited("A/64/999", 0, {
      status: "missing",
      lookup: { status: "missing", coverage: "A/64/1 to A/64/998", nearest: [] },
    }),
    cited("decision 4/4", 9, { kind: "decision", status: "ambiguous", target: null, candidates: ["X decision 4/4"] }),
  ];
  const text = await report([await fileOf("A/64/999 decision 4/4", { resolved })]);
  expect(text).toContain(
    '<span class="cite missing" tabindex="0" role="note" aria-describedby="known-1">A/64/999</span>',
  );
  expect(text).toContain(
    '<span class="cite ambiguous" tabindex="0" role="note" aria-describedby="known-2">decision 4/4',
  );
  expect(text).toContain("<dd>A/64/1 to A/64/998</dd>");
  expect(text).toContain("<dd>X decision 4/4</dd>");
  expect(text).not.toContain('href="http');
});

test("of what is cited twice there is one card", async () => {
  const resolved = [cited("A/64/1", 0, { entry }), cited("A/64/1", 7, { entry })];
  const text = await report([await fileOf("A/64/1 A/64/1", { resolved })]);
  expect(text.match(/aria-describedby="known-1"/g)).toHaveLength(2);
  expect(text.match(/class="card"/g)).toHaveLength(1);
});

test("a note stands behind the words that it is about, and the list leads to it", async () => {
  const fix = { start: 4, end: 7, text: "WG.4", safe: true };
  const result = await fileOf("see WG4/1 of May.", {
    resolved: [cited("WG4/1", 4, { status: "unlisted" })],
    diagnostics: [
      finding({ start: 4, end: 7 }, { fix }),
      finding(
        { start: 13, end: 16 },
        { rule: "date/adoption", severity: "warning", message: "June", suggestion: "9 June" },
      ),
    ],
  });
  const text = await report([result]);
  expect(text).toMatch(
    /see <a class="cite unlisted"[^>]*><mark class="error" data-note="finding-1">WG4<\/mark>\/1<\/a><div class="note error" id="finding-1" role="note">.*?<\/div> of <mark class="warning" data-note="finding-2">May<\/mark><div class="note warning" id="finding-2"/s,
  );
  expect(text).toContain('<a href="#rule-symbol-dot">symbol/dot</a> <span class="place">1:5</span>');
  expect(text).toContain('Write <ins dir="auto">WG.4</ins>');
  expect(text).toContain('Perhaps <ins dir="auto">9 June</ins>');
  expect(text).toMatch(
    /<li data-severity="error" data-rule="symbol\/dot"><a class="row" href="#finding-1">.*no dot.*<i class="words" dir="auto">WG4<\/i>/,
  );
  expect(text).toContain('<option value="date/adoption">date/adoption (1)</option>');
  expect(text).toContain('<dt id="rule-date-adoption">date/adoption</dt>');
  expect(text).not.toContain('id="rule-symbol-case"');
});

test("a finding without extent has its note all the same", async () => {
  const text = await report([
    await fileOf("ab", { diagnostics: [finding({ start: 1, end: 1 }), finding({ start: 2, end: 2 })] }),
  ]);
  expect(text).toMatch(
    /<div class="passage">a<div class="note error" id="finding-1".*<\/div>b<div class="note error" id="finding-2"/,
  );
});

test("whatever stands in a file or path is text", async () => {
  const evil = `<script>alert(1)</script>"'&`;
  const source = await createSource(`${evil}.txt`, `${evil} A/64/1`);
  const resolved = [cited("A/64/1", evil.length + 1)];
  const diagnostics = [
    finding({ start: 0, end: evil.length }, { message: evil, suggestion: evil, rule: "symbol/dot" }),
  ];
  const text = await report(
    [resultOf(source, diagnostics, { citations: 1, resolved })],
    [{ path: evil, message: evil }],
  );
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).not.toContain("alert(1)</script>");
});

test("long stretches without citations are folded, not left out", async () => {
  const far = `${"x".repeat(99)}\n`.repeat(60);
  const text = await report([await fileOf(`A/64/1\n${far}`, { resolved: [cited("A/64/1", 0)] })]);
  expect(text).toMatch(/<details class="fold"><summary>4,\d{3} characters without citations<\/summary>x/);
  expect(text.match(/x{99}/g)).toHaveLength(60);
});

test("files without citations are named, not shown", async () => {
  const text = await report([await fileOf("nothing to see here")]);
  expect(text).not.toContain("nothing to see here");
  expect(text).toContain("<details><summary>1 file without citations</summary><ul><li>a.txt</li></ul></details>");
});

test("the summary, the problems and the versions", async () => {
  const text = await report(await sampleResults(), [{ path: "c.txt", message: "looks binary" }]);
  expect(text).toContain(
    '<p class="summary">1 error, 1 warning, 1 style finding (1 fixable with --fix) in 2 citations of 2 files',
  );
  expect(text).toContain("<li><b>c.txt</b>: looks binary</li>");
  expect(text).toContain("<footer>wgtip 1.2.3, registry 2026.02</footer>");
});

test("an empty run", async () => {
  const text = await report([]);
  expect(text).toContain("nothing to report in 0 citations of 0 files");
  expect(text).not.toContain("<form");
  expect(text).toMatch(/<\/html>\n$/);
});

test("nothing of it comes from elsewhere", async () => {
  const text = await report(await sampleResults());
  expect(text).toMatch(
    /content="default-src &#39;none&#39;; style-src &#39;sha256-[^;]+&#39;; script-src &#39;sha256-/,
  );
  expect(text).not.toMatch(/<link|src=|url\(|@import/);
});
