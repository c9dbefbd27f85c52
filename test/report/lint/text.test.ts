import { expect, test } from "vitest";
import { advice } from "../../../src/report/advice.ts";
import { lintText, summaryLine } from "../../../src/report/lint/text.ts";
import { emptySummary } from "../../../src/report/report.ts";
import { createSource } from "../../../src/source/source.ts";
import type { Finding, LintResult } from "../../../src/types/finding.ts";
import { each, finding, joined, resultOf, runOf } from "../samples.ts";

const print = (results: LintResult[], terminal = { columns: 100, colour: false }) =>
  joined(lintText(terminal)(each(...results), runOf(results)));

async function sample(): Promise<LintResult[]> {
  const text = `${"\n".repeat(8)}see WG4 and\nsee 64/2931 too\n`;
  const source = await createSource("b.txt", text);
  return [
    resultOf(await createSource("a.txt", "see A/64/1"), [], { citations: 1 }),
    resultOf(
      source,
      [
        finding({ start: 12, end: 15 }, { fix: { start: 12, end: 15, text: "WG.4", safe: true } }),
        finding({ start: 24, end: 31 }, { rule: "symbol/glued", severity: "warning", message: "glued?" }),
      ],
      { citations: 2 },
    ),
  ];
}

test("a finding below the other, under the path; files without findings are not named", async () => {
  expect(await print(await sample())).toBe(
    `b.txt
   9:5  error  no dot; write "WG.4"  symbol/dot  (fix)
        see WG4 and
            ^^^
  10:5  warning  glued?  symbol/glued
        see 64/2931 too
            ^^^^^^^

1 error, 1 warning (1 fixable with --fix) in 3 citations of 2 files
`,
  );
});

test("on a terminal, messages are broken at words, and rules are links to their pages", async () => {
  const source = await createSource("b.txt", "see WG4 and\n");
  const message = "session 5 of the Conference of the Parties was held in Vienna";
  const found = finding({ start: 4, end: 7 }, { rule: "session/place", message, suggestion: "Vienna" });
  const results = each(resultOf(source, [found], { citations: 1 }));
  const terminal = { columns: 48, colour: false, wraps: true, links: true };
  const ruleAddress = (rule: string) => `https://example.org/${rule}`;
  const link = "\u001b]8;;https://example.org/session/place\u001b\\session/place\u001b]8;;\u001b\\";
  expect(await joined(lintText(terminal, { ruleAddress })(results, runOf([])))).toContain(
    `b.txt
  1:5  error  session 5 of the Conference of the
              Parties was held in Vienna
              ${link}
       see WG4 and
           ^^^
`,
  );
});

test.each([
  ["no dot", { fix: { start: 4, end: 7, text: "WG.4", safe: true } }, '; write "WG.4"'],
  ["no dot", { fix: { start: 6, end: 6, text: ".", safe: false } }, '; perhaps "WG.4"'],
  ['"WG4" for WG.4', { fix: { start: 4, end: 7, text: "WG.4", safe: true } }, ""],
  ["not this one", { suggestion: "A/RES/2625 (XXV)" }, '; perhaps "A/RES/2625 (XXV)"'],
  ["not this one", {}, ""],
])("what to write, where the message does not say it: %s %#", (message, how, words) => {
  const found = { ...finding({ start: 4, end: 7 }, { message, ...how }), text: "WG4" };
  expect(advice(found as Finding)).toBe(words);
});

test("colours, where asked for", async () => {
  const text = await print(await sample(), { columns: 100, colour: true });
  expect(text).toContain("\u001b[31merror\u001b[39m  no dot; write");
  expect(text).toContain("\u001b[33mwarning\u001b[39m");
});

test("no control character of a path or message reaches the terminal", async () => {
  const source = await createSource("a\u001b[2J.txt", "x");
  const diagnostics = [finding({ start: 0, end: 1 }, { message: "\u001b]0;title\u0007" })];
  const text = await print([resultOf(source, diagnostics, { citations: 1 })]);
  expect(text).toContain("a·[2J.txt");
  expect(text).toContain("·]0;title·");
  expect(text).not.toContain("\u001b");
});

test.each([
  [{}, 0, "nothing to report in 0 citations of 0 files"],
  [{ files: 1, citations: 1, fixed: 2 }, 0, "nothing to report in 1 citation of 1 file; 2 fixed"],
  [
    { files: 2, citations: 9, errors: 2, style: 1 },
    1,
    "2 errors, 1 style finding in 9 citations of 2 files; 1 problem",
  ],
  [
    { files: 1, citations: 3, warnings: 3, fixable: 3 },
    0,
    "3 warnings (3 fixable with --fix) in 3 citations of 1 file",
  ],
])("summary %#", (numbers, unreadable, line) => {
  expect(summaryLine({ ...emptySummary(), ...numbers }, unreadable)).toBe(line);
});
