import { expect, test } from "vitest";
import { fingerprint } from "../../../src/report/lint/fingerprint.ts";
import { lintGitlab } from "../../../src/report/lint/gitlab.ts";
import { reported } from "../samples.ts";

test("an issue for each finding and problem", async () => {
  expect(JSON.parse(await reported(lintGitlab()))).toEqual([
    {
      description: 'no full stop in "WG4"',
      check_name: "symbol/dot",
      fingerprint: fingerprint("a b/é.md", "symbol/dot", "WG4", 0),
      severity: "major",
      location: { path: "a b/é.md", lines: { begin: 1, end: 1 } },
    },
    {
      description: "100 %,\n<b> & c|d",
      check_name: "style/year-space",
      fingerprint: fingerprint("a b/é.md", "style/year-space", "A/Res/79/1 of\n2 May", 0),
      severity: "info",
      location: { path: "a b/é.md", lines: { begin: 1, end: 2 } },
    },
    {
      description: "write RES",
      check_name: "symbol/case",
      fingerprint: fingerprint("a b/é.md", "symbol/case", "Res", 0),
      severity: "minor",
      location: { path: "a b/é.md", lines: { begin: 1, end: 1 } },
    },
    {
      description: "looks binary",
      check_name: "problem",
      fingerprint: fingerprint("c.txt", "problem", "looks binary", 0),
      severity: "blocker",
      location: { path: "c.txt", lines: { begin: 1 } },
    },
  ]);
});

test("an empty list where there is nothing", async () => {
  expect(await reported(lintGitlab(), [], [])).toBe("[]\n");
});

test("the page of a rule, if it has one", async () => {
  const ruleAddress = (rule: string) => (rule === "symbol/dot" ? "https://un.example/symbol-dot.html" : undefined);
  const issues = JSON.parse(await reported(lintGitlab({ ruleAddress })));
  expect(issues.map(({ content }: { content?: unknown }) => content)).toEqual([
    { body: "[symbol/dot](https://un.example/symbol-dot.html)" },
    undefined,
    undefined,
    undefined,
  ]);
});
