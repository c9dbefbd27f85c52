import { expect, test } from "vitest";
import { lintCompact } from "../../../src/report/lint/compact.ts";
import { reported } from "../samples.ts";

test("one line a finding, also where its message has several", async () => {
  expect(await reported(lintCompact)).toBe(`a b/é.md:1:2: error: no full stop in "WG4" [symbol/dot]
a b/é.md:1:14: style: 100 %,·<b> & c|d [style/year-space]
a b/é.md:1:16: warning: write RES [symbol/case]
`);
});

test("nothing where there is nothing", async () => {
  expect(await reported(lintCompact, [])).toBe("");
});
