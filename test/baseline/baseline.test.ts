import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineText, compare, knownOf, readBaseline } from "../../src/baseline/baseline.ts";

/** A text, and a finding of date/adoption on each of its words that begins with a digit. */
const found = (text: string) =>
  [...text.matchAll(/\b\d\S*(?:\s+\w+\b)?/g)].map(({ index, 0: words }) => ({
    rule: "date/adoption",
    start: index,
    text: words,
  }));

/** The words of what is new, and of what is stale, in `text` after `before` was known. */
function since(before: string, text: string) {
  const { fresh, stale } = compare(knownOf(found(before)), found(text));
  return {
    fresh: fresh.map(({ text }) => text),
    stale: stale.map(({ words, count }) => `${words} ${count}`),
  };
}

describe("compare", () => {
  test("what is known is not new, wherever it moves and however its lines are broken", () => {
    expect(since("on 12 August", "Another line.\n\nAnd on 12\nAugust")).toEqual({ fresh: [], stale: [] });
  });

  test("of the same words those beyond the known number are new, the last ones", () => {
    const known = [{ rule: "date/adoption", words: "1 May", count: 2 }];
    expect(compare(known, found("1 May, 1 May, 1 May")).fresh.map(({ start }) => start)).toEqual([14]);
  });

  test("other words, or another rule, are new", () => {
    expect(since("1 May", "2 May")).toEqual({ fresh: ["2 May"], stale: ["1 May 1"] });
    const known = [{ rule: "date/later", words: "1 May", count: 1 }];
    expect(compare(known, found("1 May"))).toEqual({ fresh: found("1 May"), stale: known });
  });

  test("what was mended is stale, as often as it was", () => {
    expect(since("1 May, 1 May, 1 May", "1 May")).toEqual({ fresh: [], stale: ["1 May 2"] });
  });

  test("what was just written knows everything", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("1 May", "2 May", "3", "text", "\n"), { maxLength: 12 }), (words) => {
        const text = words.join(" ; ");
        expect(since(text, text)).toEqual({ fresh: [], stale: [] });
      }),
    );
  });
});

describe("the file", () => {
  const known = (words: string, count = 1) => ({ rule: "date/adoption", words, count });

  test("is sorted, one finding a line, without files that have none", () => {
    const baseline = new Map([
      ["b.md", [known("1 May", 2)]],
      ["c.md", []],
      ["a.md", [known('"x"'), known("2 May")]],
    ]);
    expect(baselineText(baseline)).toBe(`{
  "findings": {
    "a.md": [
      {"rule":"date/adoption","words":"\\"x\\"","count":1},
      {"rule":"date/adoption","words":"2 May","count":1}
    ],
    "b.md": [
      {"rule":"date/adoption","words":"1 May","count":2}
    ]
  }
}
`);
    baseline.delete("c.md");
    expect([...readBaseline(baselineText(baseline))].sort()).toEqual([...baseline].sort());
    expect(readBaseline(baselineText(new Map()))).toEqual(new Map());
  });

  test.each([
    ["[]", "findings: "],
    ['"text"', "at the top: "],
    ['{"findings": {"a.md": [{"rule": "date/adoption", "words": "1 May", "count": 0}]}}', "findings.a.md.0.count: "],
    ['{"findings": {"a.md": [{"rule": "date/adoption"}]}}', "findings.a.md.0.words: "],
    ["{", "JSON"],
  ])("that is none says what is wrong: %s", (text, message) => {
    expect(() => readBaseline(text)).toThrow(message);
  });
});
