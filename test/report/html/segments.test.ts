import fc from "fast-check";
import { expect, test } from "vitest";
import { passages, segments } from "../../../src/report/html/segments.ts";

test("citations, findings in them, behind them and over their ends", () => {
  // 0123456789
  //  [citation 0: 1-5]  [finding 0: 3-5]  [finding 1: 4-8]
  expect(
    segments(
      10,
      [{ start: 1, end: 5 }],
      [
        { start: 3, end: 5 },
        { start: 4, end: 8 },
      ],
    ),
  ).toEqual([
    { start: 0, end: 1, findings: [] },
    { start: 1, end: 3, findings: [], citation: 0 },
    { start: 3, end: 4, findings: [0], citation: 0 },
    { start: 4, end: 5, findings: [0, 1], citation: 0 },
    { start: 5, end: 8, findings: [1] },
    { start: 8, end: 10, findings: [] },
  ]);
});

test("of two citations the one that begins last has the stretch", () => {
  expect(
    segments(
      9,
      [
        { start: 0, end: 9 },
        { start: 3, end: 6 },
      ],
      [],
    ),
  ).toEqual([
    { start: 0, end: 3, findings: [], citation: 0 },
    { start: 3, end: 6, findings: [], citation: 1 },
    { start: 6, end: 9, findings: [], citation: 0 },
  ]);
});

test("a text without anything is one segment, an empty one none", () => {
  expect(segments(3, [], [])).toEqual([{ start: 0, end: 3, findings: [] }]);
  expect(segments(0, [], [])).toEqual([]);
});

const plain = (start: number, end: number) => ({ start, end, findings: [] });

test("passages end with the first line behind 4,000 characters in which nothing is cited", () => {
  const text = `${"x".repeat(99)}\n`.repeat(100);
  const first = { start: 0, end: 1 };
  const second = { start: 5010, end: 5020 };
  expect(passages(text, segments(text.length, [first, second], []))).toEqual([
    [
      { ...first, findings: [], citation: 0 },
      plain(1, 5010),
      { ...second, findings: [], citation: 1 },
      plain(5020, 5100),
    ],
    [plain(5100, 10_000)],
  ]);
});

test("but with a word where the line is long, and not inside a finding", () => {
  const text = "xxxx ".repeat(2000);
  const found = { start: 4000, end: 4012 };
  expect(passages(text, segments(text.length, [], [found]))).toEqual([
    [plain(0, 4000), { ...found, findings: [0] }, plain(4012, 4015)],
    [plain(4015, 10_000)],
  ]);
});

test("a short text is one passage, also where it is empty", () => {
  expect(passages("abc\n", segments(4, [], []))).toEqual([[plain(0, 4)]]);
  expect(passages("", [])).toEqual([[]]);
});

test("segments are the whole text, and each lies in the spans that it names", () => {
  const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (citations, findings) => {
      const all = segments(50, citations, findings);
      let end = 0;
      for (const segment of all) {
        expect(segment.start).toBe(end);
        end = segment.end;
        const covers = ({ start, end }: { start: number; end: number }) => start <= segment.start && end >= segment.end;
        const covering = [...findings.entries()].filter(([, span]) => covers(span)).map(([i]) => i);
        expect([...segment.findings].sort()).toEqual(covering.sort());
        expect(segment.citation !== undefined).toBe(citations.some(covers));
      }
      expect(end).toBe(50);
    }),
  );
});
