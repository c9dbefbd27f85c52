// What is parsed again after a change is what a parse of the whole new text gives; what lies far from the change is kept.
import { expect, test } from "vitest";
import { parseAgain } from "../../src/parse/again.ts";
import { parse } from "../../src/parse/parse.ts";
import { changeBetween } from "../../src/text/change.ts";
import { moved } from "../../src/text/moved.ts";
import type { Parsed } from "../../src/types/citation.ts";
import type { Span } from "../../src/types/source.ts";

const masthead =
  "United Nations\tA/AC.999/1\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n\n";
/** Two hundred paragraphs, 15 kB, each with citations of its own. */
const paragraphs = Array.from(
  { length: 200 },
  (_, i) =>
    `${i}. See General Assembly resolution 64/${i + 1}, para. ${i}, and A/65/${i} and Add.1, at its fifth session of the Conference.\n\n`,
);
const text = masthead + paragraphs.join("");
const middle = text.indexOf("100. See");

interface Version {
  readonly source: { readonly text: string; readonly skip: readonly Span[] };
  readonly parsed: Parsed;
}
const version = (text: string, skip: readonly Span[] = []): Version => {
  const source = { text, skip };
  return { source, parsed: parse(source) };
};

/** The text with other words in place of `length` units at `at`, read after the first version and from scratch. */
function edited(before: Version, at: number, length: number, words: string, skip: readonly Span[] = []) {
  const { text } = before.source;
  const source = { text: text.slice(0, at) + words + text.slice(at + length), skip };
  return { again: parseAgain(before, source), fresh: parse(source) };
}

test("what lies far from a change is kept, what is behind it moves", () => {
  const before = version(text);
  const { again, fresh } = edited(before, middle, 0, "See A/77/1.\n\n");
  expect(again).toEqual(fresh);
  expect(again.citations.length).toBe(before.parsed.citations.length + 1);
  // the very objects, not equal ones; the last one moved by the length of the words
  expect(again.citations[1]).toBe(before.parsed.citations[1]);
  expect(again.citations.at(-1)?.start).toBe(
    (before.parsed.citations.at(-1)?.start as number) + "See A/77/1.\n\n".length,
  );
});

test.each([
  ["a citation is cut in two", middle + 30, 0, "\n\n"],
  ["two paragraphs become one", middle - 2, 2, " "],
  ["a stretch of many paragraphs goes", middle, 3000, ""],
  ["something at the very beginning", 0, 0, "A/1/1\n"],
  ["the symbol in the masthead", 15, 10, "A/AC.999/2"],
  ["a masthead goes", 0, masthead.length, ""],
  ["another masthead", 0, 0, masthead.replace("999/1", "998/1")],
  ["something at the end", text.length, 0, "and Add.2"],
  ["a page break within a list", middle + 40, 0, "\n\nA/AC.999/1\n\n12/34\n\n"],
  [
    "another language",
    middle,
    0,
    "Rappelant sa résolution 64/293 du 30 juillet 2010, et les décisions de la Conférence.\n\n",
  ],
])("the same as a parse of the whole text: %s", (_, at, length, words) => {
  const { again, fresh } = edited(version(text), at, length, words);
  expect(again).toEqual(fresh);
});

test("what is no longer prose is not read", () => {
  const { again, fresh } = edited(version(text), middle, 0, "```\n", [{ start: middle, end: text.length + 4 }]);
  expect(again).toEqual(fresh);
  expect(again.citations.every(({ start }) => start < middle)).toBe(true);
});

test("a list longer than the window", () => {
  const list = `resolutions ${Array.from({ length: 2000 }, (_, i) => `60/${i + 1}`).join(", ")} and 61/1`;
  const before = version(`${text}General Assembly ${list} of 5 May 2020.\n\n${text}`);
  const at = before.source.text.indexOf("60/1000");
  const { again, fresh } = edited(before, at, 7, "A/60/L.1");
  expect(again).toEqual(fresh);
});

test("the change between two texts", () => {
  expect(changeBetween("abcd", "abxcd")).toEqual({ start: 2, end: 2, by: 1 });
  expect(changeBetween("aaaa", "aaa")).toEqual({ start: 3, end: 4, by: -1 });
  expect(changeBetween("same", "same")).toEqual({ start: 4, end: 4, by: 0 });
  const long = "x".repeat(300_000);
  expect(changeBetween(`${long}a${long}`, `${long}bc${long}`)).toEqual({ start: 300_000, end: 300_001, by: 1 });
});

test("spans in plain data move, other numbers do not", () => {
  expect(moved({ start: 1, end: 2, from: 3, claims: [{ start: 4, end: 5, name: "start" }] }, 10)).toEqual({
    ...{ start: 11, end: 12, from: 3, claims: [{ start: 14, end: 15, name: "start" }] },
  });
});
