import { expect, test } from "vitest";
import { said, speaks } from "../said.ts";

speaks("symbol/break", [
  [
    "See CTOC/COP/\nWG.4/2010/6 on this.",
    'warning "/\n": "CTOC/COP/ WG.4/2010/6" is broken over two lines → CTOC/COP/WG.4/2010/6',
    "See CTOC/COP/WG.4/2010/6 on this.",
  ],
]);

test("a symbol broken over a line is no mistake in plain text, where lines are cut to a width", async () => {
  const text = "The report is contained in CTOC/COP/\nWG.4/2010/6.";
  expect(await said(text, "a.txt")).toEqual([]);
  expect(await said(text, "a.md")).toEqual([["symbol/break", "warning", "/\n", "CTOC/COP/WG.4/2010/6"]]);
});
