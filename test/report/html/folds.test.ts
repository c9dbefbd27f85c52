import { expect, test } from "vitest";
import { foldIn } from "../../../src/report/html/folds.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

test("up to 4,000 characters nothing is folded", () => {
  const text = "x".repeat(4000);
  expect(foldIn(text, whole(text))).toBeUndefined();
});

test("beyond, the middle is, cut at the ends of lines", () => {
  const text = `${"x".repeat(99)}\n`.repeat(50);
  expect(foldIn(text, whole(text))).toEqual({ start: 800, end: 4600 });
});

test("in a long line it is cut at spaces", () => {
  const text = `${"x".repeat(9)} `.repeat(500);
  expect(foldIn(text, whole(text))).toEqual({ start: 800, end: 4600 });
});

test("and never inside a character", () => {
  const text = `x${"😀".repeat(3000)}`;
  expect(foldIn(text, whole(text))).toEqual({ start: 799, end: 5601 });
});
