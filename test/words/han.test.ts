import { expect, test } from "vitest";
import { fromHan } from "../../src/words/han.ts";

test.each([
  ["一", 1],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["九十九", 99],
  ["一百零三", 103],
  ["一百十一", 111],
  ["三百二十", 320],
  ["二〇一〇", 2010],
  ["一九六七", 1967],
])("%s is %i", (text, number) => {
  expect(fromHan(text)).toBe(number);
});

test.each(["", "条", "十条"])("%j is no number", (text) => {
  expect(fromHan(text)).toBeNaN();
});
