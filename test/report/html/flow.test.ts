import { expect, test } from "vitest";
import { flowing } from "../../../src/report/html/flow.ts";

const long = "Recalling its resolution 64/293, in which it adopted";
const flow = (text: string, skip: readonly { start: number; end: number }[] = []) => flowing({ text, skip: [...skip] });

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
