import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "../../../src/report/html/segments.ts";

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
