import { expect, test } from "vitest";
import { withoutMarks } from "../../../src/report/html/marks.ts";

/** The text as it is seen, with its styles in brackets. */
function seen(
  text: string,
  { skip = [] as { start: number; end: number }[], kept = [] as typeof skip, format = "markdown" } = {},
) {
  const shown = withoutMarks({ text, format: format as "markdown", skip }, text, kept);
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
  expect(seen("`a **b** c`", { skip: [{ start: 0, end: 11 }] })).toEqual(["`a **b** c`"]);
  expect(seen("[see](https://undocs.org/A/RES/70/1)", { kept: [{ start: 6, end: 35 }] })).toHaveLength(1);
  expect(seen("[see](https://undocs.org/A/RES/70/1)", { kept: [{ start: 6, end: 35 }] })[0]).toContain("https://");
  expect(seen("## a", { format: "text" })).toEqual(["## a"]);
});
