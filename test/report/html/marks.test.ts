import { expect, test } from "vitest";
import { withoutMarks } from "../../../src/report/html/marks.ts";

/** The text as it is seen, with its styles in brackets. */
function seen(
  text: string,
  {
    skip = [] as { start: number; end: number }[],
    cited = [] as typeof skip,
    kept = [] as typeof skip,
    format = "markdown",
  } = {},
) {
  const shown = withoutMarks({ text, format: format as "markdown", skip }, text, cited, kept);
  expect(shown.text).toHaveLength(text.length);
  const styled = shown.styles.map(({ start, end, kind }) => `${kind}: ${shown.text.slice(start, end)}`);
  return [shown.text, ...styled].map((words) => words.replaceAll("\u200b", ""));
}

test("headings and emphasis are set as such, without their marks", () => {
  expect(seen("## The report ##\n")).toEqual(["The report\n", "heading: The report"]);
  expect(seen("a **bold\nword** and *one* and _two_")).toEqual([
    "a bold\nword and one and two",
    "strong: bold\nword",
    "em: one",
    "em: two",
  ]);
});

test("escapes, bullets and links lose their marks", () => {
  expect(seen("4\\. See\n- [the report](https://un.example/a_b) is \\*new\\*")).toEqual([
    "4. See\n\u2022 the report is *new*",
  ]);
});

test("what looks like a mark and is none stays", () => {
  for (const text of ["2 * 3 * 4", "A_RES_70_1 and b_c", "Provisional agenda*, see * below", "#5 of 7"])
    expect(seen(text)).toEqual([text]);
});

test("code, findings and citations keep theirs, and other formats are as they are", () => {
  expect(seen("`a **b** c`", { skip: [{ start: 0, end: 11 }] })).toEqual(["a **b** c", "code: a **b** c"]);
  expect(seen("[see](https://undocs.org/A/RES/70/1)", { kept: [{ start: 6, end: 35 }] })).toHaveLength(1);
  expect(seen("[see](https://undocs.org/A/RES/70/1)", { kept: [{ start: 6, end: 35 }] })[0]).toContain("https://");
  expect(seen("## a", { format: "text" })).toEqual(["## a"]);
});

test("code is set as such, without its backticks and fences", () => {
  expect(seen("a\n\n```sh\nb [^1]\n```\n", { skip: [{ start: 3, end: 19 }] })).toEqual([
    "a\n\nb [^1]\n",
    "code: b [^1]",
  ]);
  expect(seen("`` a`b `` and `c`", { skip: [] })).toEqual(["`` a`b `` and `c`"]);
});

test("notes are numbered in their order, and raised", () => {
  expect(seen("a.[^here] b[^2]\n\n[^here]: c\n[^2]: d")).toEqual([
    "a.1 b2\n\n1 c\n2 d",
    "raised: 1",
    "raised: 2",
    "raised: 1",
    "raised: 2",
  ]);
});

test("the address of a link is seen if it alone says which document is meant", () => {
  const text = "[the Agenda](https://undocs.org/A/RES/70/1).";
  expect(seen(text, { cited: [{ start: 32, end: 42 }] })).toEqual(["the Agenda (A/RES/70/1)."]);
  const both = "[A/RES/70/1](https://undocs.org/A/RES/70/1)";
  const cited = [
    { start: 1, end: 11 },
    { start: 32, end: 42 },
  ];
  expect(seen(both, { cited })).toEqual(["A/RES/70/1"]);
  expect(seen(both, { cited, kept: [{ start: 1, end: 42 }] })).toEqual([both]);
  expect(seen("<https://un.example/a>")).toEqual(["https://un.example/a"]);
});

test("quotations, struck words and tables", () => {
  expect(seen("> said ~~so~~ thus")).toEqual(["│ said so thus", "struck: so"]);
  expect(seen("| a | b |\n| --- | :-: |\n| c | d |\n")).toEqual([" a │ b \n c │ d \n"]);
});
