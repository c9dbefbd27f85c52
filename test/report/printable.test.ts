import { expect, test } from "vitest";
import { printable } from "../../src/report/printable.ts";

test.each([
  ["a\tb", "a b"],
  ["a\u001b[31mb\u202e", "a·[31mb·"],
  // what a runner of GitHub would obey
  ["::error file=x::y", "·:error file=x::y"],
  ["   ::set-output name=a::b", "   ·:set-output name=a::b"],
  ["See ##[add-mask]x", "See ·#[add-mask]x"],
  // and what it would not
  [":: a list", ":: a list"],
  ["note::see", "note::see"],
  ["## [Heading]", "## [Heading]"],
])("%j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});
