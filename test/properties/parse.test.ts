// What holds of every text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/parse/fold.ts";
import { parse } from "../../src/parse/parse.ts";
import type { Citation } from "../../src/types/citation.ts";
import type { Span } from "../../src/types/source.ts";
import { bothWays } from "../parse/everywhere.ts";
import { anyText, glued, textsHere } from "./texts.ts";

const read = (text: string) => parse({ text, skip: [] });
const texts = textsHere();
// Always the same, so that a run can be repeated
const runs = { numRuns: 3000, seed: 1945 };

describe("spans", () => {
  const hold = (text: string) => {
    const { citations, sittings, weekdays, headings, faults } = read(text);
    for (const citation of citations) {
      expect(citation.text).toBe(text.slice(citation.start, citation.end));
      for (const span of [citation, ...citation.claims, ...citation.faults]) inside(span, text);
    }
    for (const span of [...weekdays, ...headings, ...faults]) inside(span, text);
    for (const { of, held, place, ...sitting } of sittings)
      for (const span of [sitting, of, held, place]) if (span) inside(span, text);
    inOrder(citations);
  };

  test("of strings of any characters", () => {
    fc.assert(fc.property(anyText, hold), runs);
  });
  test("of fragments glued together", () => {
    fc.assert(fc.property(glued, hold), runs);
  });
  test.each(texts)("of %s", (_, text) => hold(text));
});

function inside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** By their beginnings; two of them are nested, equal or apart. */
function inOrder(citations: readonly Citation[]): void {
  const open: Citation[] = [];
  let before = 0;
  for (const citation of citations) {
    expect(citation.start).toBeGreaterThanOrEqual(before);
    before = citation.start;
    while (open.length > 0 && (open.at(-1) as Citation).end <= citation.start) open.pop();
    const around = open.at(-1);
    if (around) expect(citation.end, `"${around.text}" and "${citation.text}"`).toBeLessThanOrEqual(around.end);
    open.push(citation);
  }
}

describe("triggers lose nothing: reading wherever nothing goes on finds the same", () => {
  const same = (text: string) => {
    const { atTriggers, everywhere } = bothWays(text);
    expect(atTriggers).toEqual(everywhere);
  };

  test("in fragments glued together", () => {
    fc.assert(fc.property(glued, same), runs);
  });
  test.each(texts)("in %s", (_, text) => same(text));
});

describe("folding", () => {
  test("keeps the length", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, glued), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
      runs,
    );
  });
  test("is done once: a folded text is folded", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, glued), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      runs,
    );
  });
});

describe("a text twice, a blank line between, cites all of it twice", () => {
  const twice = (text: string) => {
    const { citations, masthead } = read(text);
    const leaves = citations.some(({ target }) => target.kind === "backreference");
    fc.pre(!leaves && masthead === undefined);
    const gap = text.length + 2;
    expect(read(`${text}\n\n${text}`).citations.map(place)).toEqual([
      ...citations.map(place),
      ...citations.map((one) => place({ ...one, start: one.start + gap, end: one.end + gap })),
    ]);
  };
  const place = ({ start, end, target }: Citation) => {
    const { body: _, ...named } = { body: undefined, ...target };
    return `${start}-${end} ${JSON.stringify(named)}`;
  };

  test("of fragments glued together", () => {
    fc.assert(
      fc.property(
        // Neither the end of the one nor the beginning of the other is the edge of a page
        glued.map((words) => `See ${words} there.`).filter((words) => !/\n\s*\n|\d\/\d+\n/.test(words)),
        twice,
      ),
      runs,
    );
  });
});
