// Where a sentence and a paragraph begin and end: the place is at the bar.
import { describe, expect, test } from "vitest";
import { paragraphAround, sentenceAround } from "../../src/resolve/sentences.ts";

const atBar = (marked: string) => ({ at: marked.indexOf("|"), text: marked.replace("|", "") });

function paragraph(marked: string): string {
  const { at, text } = atBar(marked);
  const { start, end } = paragraphAround(text, at);
  return text.slice(start, end);
}

function sentence(marked: string): string {
  const { at, text } = atBar(marked);
  const { start, end } = sentenceAround(text, at, paragraphAround(text, at));
  return text.slice(start, end);
}

describe("a paragraph", () => {
  test.each([
    ["between blank lines", "One\n\nTwo| lines\nof it.\n\nThree", "Two lines\nof it."],
    ["at the beginning and the end", "Two| lines", "Two lines"],
    ["its first letter", "One\n\n|Two\n\nThree", "Two"],
    ["between lines of spaces and tabs", "One\n \t\nTwo|\n\t \nThree", "Two"],
    ["between no-break spaces", "One\n\u00a0\nTwo|\n\u00a0\nThree", "Two"],
    ["between lines of Windows", "One\r\n\r\nTwo|\r\n\r\nThree", "Two\r"],
    ["below an empty line", "\n\nTwo|\n\n", "Two"],
    ["above spaces at the end", "Two|\n  ", "Two"],
    ["no blank line has a letter", "One\n*\nTwo|\n*\nThree", "One\n*\nTwo\n*\nThree"],
  ])("%s", (_, marked, expected) => {
    expect(paragraph(marked)).toBe(expected);
  });

  test("of any length is followed for 3,000 units to each side", () => {
    expect(paragraph(`${"x".repeat(5000)}|${"y".repeat(5000)}`)).toBe(`${"x".repeat(3000)}${"y".repeat(3000)}`);
  });
});

describe("a sentence", () => {
  test.each([
    ["not after the day of a German date", "Eins. Am 19. Dezember 1991 |getagt. Drei", " Am 19. Dezember 1991 getagt"],
    ["between full stops", "One. Two| three. Four", " Two three"],
    ["before a question mark", "Two| three? Four", "Two three"],
    ["before an exclamation mark", "Two| three! Four", "Two three"],
    ["behind the one and the other", "Why? Because! Two| three.", " Two three."],
    ["between semicolons", "one; two| three; four", " two three"],
    ["ends with its paragraph", "One. Two| three\n\nFour. Five", " Two three"],
    ["begins with its paragraph", "One. Two\n\nThree| four. Five", "Three four"],
    ["behind the indicator of a note", "One.4 Two| three.123 Four", "4 Two three"],
    ["not behind four figures", "One.1234 Two|", "One.1234 Two"],
    ["behind quotation marks", 'It said so.” Two| three." Four', "” Two three"],
    ["behind a parenthesis", "(It said so.) Two| three", ") Two three"],
    ["before quotation marks", "One. “Two| three. (Four", " “Two three"],
    ["on the next line", "One.\nTwo| three.\n Four", "\nTwo three"],
    ["not before a small letter", "One. two| three. four", "One. two three. four"],
    ["not before a figure", "See para. 5| there.", "See para. 5 there."],
    ["not at a point within a word", "Version 2.B is| here", "Version 2.B is here"],
  ])("%s", (_, marked, expected) => {
    expect(sentence(marked)).toBe(expected);
  });

  test.each("Art No Nos Res Doc Vol Chap Sect Add Corr Rev Mr Ms Dr St U.N G.A S.C no RES".split(" "))(
    "does not end with %s.",
    (short) => {
      expect(sentence(`One| ${short}. Two. Three`)).toBe(`One ${short}. Two`);
    },
  );

  test("ends with a word that only ends so", () => {
    expect(sentence("One| casino. Two")).toBe("One casino");
    expect(sentence("One| St. No more. Two")).toBe("One St. No more");
  });
});
