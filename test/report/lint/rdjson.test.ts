import { expect, test } from "vitest";
import { lintRdjson } from "../../../src/report/lint/rdjson.ts";
import { createSource } from "../../../src/source/source.ts";
import { finding, reported, resultOf } from "../samples.ts";

const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

test("diagnostics with suggestions; columns count bytes of UTF-8", async () => {
  expect(JSON.parse(await reported(lintRdjson()))).toEqual({
    source: { name: "wgtip" },
    diagnostics: [
      {
        message: 'no full stop in "WG4"',
        location: { path: "a b/é.md", range: range(1, 4, 1, 7) },
        severity: "ERROR",
        code: { value: "symbol/dot" },
        suggestions: [{ range: range(1, 4, 1, 7), text: "WG.4" }],
      },
      {
        message: "100 %,\n<b> & c|d",
        location: { path: "a b/é.md", range: range(1, 20, 2, 6) },
        severity: "INFO",
        code: { value: "style/year-space" },
      },
      {
        message: "write RES",
        location: { path: "a b/é.md", range: range(1, 22, 1, 25) },
        severity: "WARNING",
        code: { value: "symbol/case" },
        suggestions: [{ range: range(1, 22, 1, 25), text: "RES" }],
      },
      { message: "looks binary", location: { path: "c.txt" }, severity: "ERROR" },
    ],
  });
});

test("columns where places go back and forth over lines", async () => {
  const source = await createSource("a.txt", "éé A\nßß B C\nD");
  const spans = [
    { start: 3, end: 12 },
    { start: 8, end: 9 },
    { start: 8, end: 11 },
    { start: 12, end: 13 },
  ];
  const results = [
    resultOf(
      source,
      spans.map((span) => finding(span)),
      { citations: 4 },
    ),
  ];
  const { diagnostics } = JSON.parse(await reported(lintRdjson(), results, []));
  expect(diagnostics.map((one: { location: { range: object } }) => one.location.range)).toEqual([
    range(1, 6, 3, 1),
    range(2, 6, 2, 7),
    range(2, 6, 2, 9),
    range(3, 1, 3, 2),
  ]);
});

test("no diagnostics where there are none", async () => {
  expect(JSON.parse(await reported(lintRdjson(), [], []))).toEqual({ source: { name: "wgtip" }, diagnostics: [] });
});

test("the page of a rule, if it has one", async () => {
  const ruleAddress = (rule: string) => (rule === "symbol/dot" ? "https://un.example/symbol-dot.html" : undefined);
  const { diagnostics } = JSON.parse(await reported(lintRdjson({ ruleAddress })));
  expect(diagnostics.map(({ code }: { code?: unknown }) => code)).toEqual([
    { value: "symbol/dot", url: "https://un.example/symbol-dot.html" },
    { value: "style/year-space" },
    { value: "symbol/case" },
    undefined,
  ]);
});
