import { expect, test } from "vitest";
import { located } from "../../../src/report/located.ts";
import { excerpt } from "../../../src/report/terminal/excerpt.ts";
import type { Finding } from "../../../src/types/finding.ts";
import { finding, marked } from "../samples.ts";

async function markedFinding(text: string): Promise<Finding> {
  const { source, start, end } = await marked(text);
  return located(source, [finding({ start, end })])[0] as Finding;
}

// Each case: the text with the span in brackets, the width, the line and the carets as they should stand.
test.each<[name: string, text: string, columns: number, line: string, carets: string]>([
  ["a short line", "one\nsee [A/64/1] now\ntwo", 40, "see A/64/1 now", "    ^^^^^^"],
  ["the start of a line", "[A/64/1] now", 40, "A/64/1 now", "^^^^^^"],
  ["no span, at the end of the text", "see A/64/1[]", 40, "see A/64/1", "          ^"],
  ["a span that goes on in the next line", "see [A/64\n/1] now", 40, "see A/64", "    ^^^^"],
  ["CR LF", "see [A/64/1]\r\nnow", 40, "see A/64/1", "    ^^^^^^"],
  ["an indented line", "\t   see [A/64/1]", 40, "see A/64/1", "    ^^^^^^"],
  ["a tab is one space", "a\tb [A/64/1]", 40, "a b A/64/1", "    ^^^^^^"],
  ["wide characters", "見決議 [A/64/1]", 40, "見決議 A/64/1", "       ^^^^^^"],
  ["a wide span", "[決議] 64/1", 40, "決議 64/1", "^^^^"],
  ["combining marks take no column", "re\u0301s. [A/64/1]", 40, "re\u0301s. A/64/1", "     ^^^^^^"],
  ["a pair of surrogates", "𝟙 [A/64/1]", 40, "𝟙 A/64/1", "  ^^^^^^"],
  ["no escape sequence reaches the terminal", "\u001b(31m A/64/1 [x]", 40, "·(31m A/64/1 x", "             ^"],
  ["cut at the end", "see [A/64/1] and much more", 16, "see A/64/1 and …", "    ^^^^^^"],
  ["cut at the start", "much more text before [A/64/1]", 16, "…t before A/64/1", "          ^^^^^^"],
  ["cut at both ends", "0123456789[A/64/1]9876543210", 16, "…6789A/64/19876…", "     ^^^^^^"],
  ["a span wider than the window", "a [0123456789] b", 8, "…01234……", " ^^^^^^"],
  ["wide characters are not halved", "見見見見見[A/64/1]", 11, "…見見A/64/1", "     ^^^^^^"],
])("%s", async (_, text, columns, line, carets) => {
  expect(await excerpt(await markedFinding(text), columns)).toEqual([line, carets]);
});

test("a line of any length", async () => {
  const long = await markedFinding(`${"x ".repeat(2_000_000)}[A/64/1]${" y".repeat(2_000_000)}`);
  expect(await excerpt(long, 16)).toEqual(["…x x A/64/1 y y…", "     ^^^^^^"]);
});
