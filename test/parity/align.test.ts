import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/parity/align.ts";
import { numbersIn, paragraphsOf } from "../../src/parity/paragraphs.ts";

const aligned = (a: string, b: string) => align(paragraphsOf(a), paragraphsOf(b));

describe("paragraphs", () => {
  const words = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  test("end at blank lines, not at line breaks", () => {
    expect(words("One\nparagraph.\n\n \nAnother.\n")).toEqual(["One\nparagraph.", "Another.\n"]);
  });

  test("begin at numbers of their own in any script", () => {
    expect(words("Title\n1. First\n2. Second")).toEqual(["Title", "1. First", "2. Second"]);
    expect(words("标题\n1、第一\n２．第二")).toEqual(["标题", "1、第一", "２．第二"]);
    expect(words("a\n٢. ثانيا\n(ب) باء")).toEqual(["a", "٢. ثانيا", "(ب) باء"]);
  });

  test("have the digits of all scripts, without indicators of notes", () => {
    expect(numbersIn("64/293² (٢٠١٣) ６４／２９３")).toEqual(["64", "293", "2013", "64", "293"]);
  });
});

describe("alignment", () => {
  test("a paragraph that one version does not have pairs with none", () => {
    const a = "Recalling 64/293\n\nNoting 70/1\n\nThanks 79/1";
    const b = "Rappelant 64/293\n\nRemercie 79/1";
    expect(aligned(a, b)).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  test("numbers weigh more than lengths", () => {
    const a = "A short one on 12\n\nA much longer paragraph, which is about 34 and about nothing else";
    const b = "34\n\nEin weiterer Absatz über 12";
    expect(aligned(a, b)).toHaveLength(1);
  });

  test("a text pairs with itself, and pairs always rise", () => {
    const text = fc
      .array(fc.record({ words: fc.integer({ min: 1, max: 30 }), number: fc.nat(99) }), { minLength: 1, maxLength: 30 })
      .map((all) => all.map(({ words, number }) => `${"word ".repeat(words)}${number}`).join("\n\n"));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(aligned(a, a)).toEqual(paragraphsOf(a).map((_, i) => [i, i]));
        const pairs = aligned(a, b);
        for (const [i, pair] of pairs.entries()) {
          const before = pairs[i - 1];
          expect(before === undefined || (before[0] < pair[0] && before[1] < pair[1])).toBe(true);
        }
      }),
    );
  });
});
