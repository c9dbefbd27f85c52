import { expect, test } from "vitest";
import { suppress } from "../../src/suppress/suppress.ts";
import type { Diagnostic } from "../../src/types/finding.ts";
import type { Source } from "../../src/types/source.ts";

const text = "In resolution 64/293 of date, and of date again.";
const dates = [...text.matchAll(/\bdate\b/g)].map(
  ({ index }): Diagnostic => ({ rule: "date/adoption", severity: "error", start: index, end: index + 4, message: "" }),
);
const covers = { start: 3, end: 28 };

const left = (comment: string) => {
  const source: Source = {
    path: "a.docx",
    text,
    format: "docx",
    skip: [],
    known: { comments: [{ text: comment, covers }] },
  };
  return suppress(source, dates).map(({ rule, start, end, fix }) => ({ rule, start, end, ...(fix && { fix }) }));
};
const [first, second] = [24, 37].map((start) => ({ rule: "date/adoption", start, end: start + 4 }));

test("a comment suppresses findings in the words to which it is attached", () => {
  expect(left("wgtip-disable date/adoption -- as published")).toEqual([second]);
  expect(left("wgtip-disable-line -- as published\nsaid A.")).toEqual([second]);
});

test("one for the file suppresses them everywhere", () => {
  expect(left("wgtip-disable-file date/*")).toEqual([]);
});

test("others suppress nothing", () => {
  expect(left("Why date? See wgtip-disable date/adoption.")).toEqual([first, second]);
});

test("one that suppresses nothing is reported at its words, without a fix", () => {
  expect(left("wgtip-disable act/kind")).toEqual([{ rule: "suppression/unused", ...covers }, first, second]);
  expect(left("wgtip-disable date/adoptoin")).toEqual([{ rule: "suppression/unknown-rule", ...covers }, first, second]);
});
