import { expect, test } from "vitest";
import { lintJson, lintNdjson } from "../../../src/report/lint/json.ts";
import { createSource } from "../../../src/source/source.ts";
import type { LintResult } from "../../../src/types/finding.ts";
import { each, finding, joined, reported, resultOf, runOf } from "../samples.ts";

const problem = { path: "c.txt", message: "looks binary" };
const registry = { version: "2026.02", sha256: "c0ffee" };

test("every file, with findings or without, and every field", async () => {
  const fix = { start: 5, end: 8, text: "WG.4", safe: true };
  const results: LintResult[] = [
    resultOf(
      await createSource("a.txt", "a\nsee WG4\n/1"),
      [finding({ start: 6, end: 11 }, { message: 'no "dot"', suggestion: "WG.4", fix })],
      { citations: 1 },
    ),
    resultOf(await createSource("b.txt", ""), [], { fixed: 1 }),
  ];
  const text = await joined(lintJson(each(...results), runOf(results, [problem])));
  expect(JSON.parse(text)).toEqual({
    files: [
      {
        path: "a.txt",
        diagnostics: [
          {
            rule: "symbol/dot",
            severity: "error",
            start: 6,
            end: 11,
            line: 2,
            column: 5,
            endLine: 3,
            endColumn: 2,
            message: 'no "dot"',
            suggestion: "WG.4",
            fix,
          },
        ],
      },
      { path: "b.txt", diagnostics: [] },
    ],
    summary: { files: 2, citations: 1, errors: 1, warnings: 0, style: 0, fixable: 1, fixed: 1 },
    problems: [problem],
    registry,
  });
});

test("no file at all", async () => {
  expect(JSON.parse(await joined(lintJson(each(), runOf([]))))).toMatchObject({ files: [], problems: [], registry });
});

test("a finding without suggestion and fix has no such keys", async () => {
  const source = await createSource("a.txt", "x");
  const results = [resultOf(source, [finding({ start: 0, end: 1 })], { citations: 1 })];
  const text = await joined(lintJson(each(...results), runOf(results)));
  expect(text).not.toMatch(/suggestion|"fix"/);
});

test("ndjson: an object a line, with the path", async () => {
  const lines = (await reported(lintNdjson)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { path: "a b/é.md", rule: "symbol/dot", start: 1, line: 1, column: 2, fix: { text: "WG.4", safe: true } },
    { path: "a b/é.md", rule: "style/year-space", start: 13, end: 32, endLine: 2, endColumn: 6 },
    { path: "a b/é.md", rule: "symbol/case", severity: "warning", message: "write RES" },
  ]);
  expect(await reported(lintNdjson, [])).toBe("");
});
