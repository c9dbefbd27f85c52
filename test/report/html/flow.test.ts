import { expect, test } from "vitest";
import { flowing } from "../../../src/report/html/flow.ts";

const long = "Recalling its resolution 64/293, in which it adopted";
const flow = (
  text: string,
  skip: readonly { start: number; end: number }[] = [],
  format: "text" | "markdown" = "text",
) => flowing({ text, skip: [...skip], format });

test.each([
  ["a sentence goes on", `${long}\nthe Plan of Action`, `${long} the Plan of Action`],
  ["with CR LF, at the same offsets", `${long}\r\nthe Plan`, `${long} \u200bthe Plan`],
  ["a paragraph ends", `${long}\n\nThe Plan`, `${long}\n\nThe Plan`],
  ["a short line ends on purpose", "Distr.: General\nthe Plan", "Distr.: General\nthe Plan"],
  ["an item of a list begins", `${long}\n- ${long}\n2. ${long}\n(a) that`, `${long}\n- ${long}\n2. ${long}\n(a) that`],
  ["a table stays", `| ${long} |\n| the Plan |`, `| ${long} |\n| the Plan |`],
  ["columns stay", `${long}   12\nthe Plan`, `${long}   12\nthe Plan`],
  ["an indented line stays", `${long}\n    code`, `${long}\n    code`],
])("%s", (_, text, expected) => {
  const shown = flow(text);
  expect(shown).toBe(expected);
  expect(shown).toHaveLength(text.length);
});

test("code keeps its lines", () => {
  const text = `${long}\n${long}\n${long}`;
  expect(flow(text, [{ start: 10, end: long.length + 1 }])).toBe(`${long}\n${long} ${long}`);
});

test.each([
  ["short lines go on, also with marks", "adopted the\n*Plan* and\n`code`", "adopted the *Plan* and `code`"],
  ["blocks begin on their own lines", "a\n- b\nc\n1. d\n> e\n# f\ng\n[^1]: h", "a\n- b c\n1. d\n> e\n# f\ng\n[^1]: h"],
  ["a line may end on purpose", "a  \nb\\\nc", "a  \nb\\\nc"],
])("in Markdown, %s", (_, text, expected) => {
  expect(flow(text, [], "markdown")).toBe(expected);
});
