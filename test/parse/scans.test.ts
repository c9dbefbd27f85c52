// What is found in a text is carried over to its next version; the whole of that is not read again.
import { expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { scanAgain, scanned } from "../../src/parse/scans.ts";
import { lineStarts } from "../../src/text/line-starts.ts";

const read: number[] = [];
/** Finds figures, each with the length of the word around it. */
const figuresIn = (text: string) => {
  read.push(text.length);
  return [...text.matchAll(/\d+/g)].map(({ index, 0: figure }) => ({
    start: index,
    end: index + figure.length,
    figure,
  }));
};

const text = Array.from({ length: 3000 }, (_, i) => `Paragraph ${i} of the text.\n\n`).join("");

test("only a window around the change is read", () => {
  const parsed = parse({ text, skip: [] });
  const before = scanned(figuresIn, parsed, text);
  expect(before.length).toBe(3000);

  const at = text.indexOf("Paragraph 1500");
  const next = `${text.slice(0, at)}And 7, 8. ${text.slice(at)}`;
  const parsedNext = parse({ text: next, skip: [] });
  read.length = 0;
  scanAgain(parsed, parsedNext, next);
  expect(scanned(figuresIn, parsedNext, next)).toEqual(figuresIn(next));
  expect(read).toEqual([read[0], next.length]);
  expect(read[0]).toBeLessThan(12_000);
});

test("what depends on more than a window is read as a whole", () => {
  // the first figure of any text: in the window there is another one
  const firstIn = (text: string) => figuresIn(text).slice(0, 1);
  const parsed = parse({ text, skip: [] });
  scanned(firstIn, parsed, text);
  const next = `${text.slice(0, 40_000)}x${text.slice(40_000)}`;
  const parsedNext = parse({ text: next, skip: [] });
  scanAgain(parsed, parsedNext, next);
  expect(scanned(firstIn, parsedNext, next)).toEqual([{ start: 10, end: 11, figure: "0" }]);
});

test("where lines begin", () => {
  expect(lineStarts("a\nb\n\nc")).toEqual([0, 2, 4, 5]);
  expect(lineStarts("a\r\nb\rc\n")).toEqual([0, 3, 5, 7]);
  expect(lineStarts("")).toEqual([0]);
});
