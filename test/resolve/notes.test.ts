// Where the notes of a text begin and end. Written by hand.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { plainLabel } from "../../src/resolve/note-lines.ts";
import { noteAt, notedCitation, notesOf } from "../../src/resolve/notes.ts";

const read = (text: string) => notesOf(parse({ text, skip: [] }), { text });

/** Label and text of each note. */
const notes = (text: string) => read(text).map(({ label, start, end }) => [label, text.slice(start, end)]);

describe("notes", () => {
  test.each([
    [
      "of Markdown, over several lines",
      "Text.\n\n[^1]: A.\n[^b-2]: B\n  goes on.\n\nText.",
      [
        ["1", "[^1]: A.\n"],
        ["b-2", "[^b-2]: B\n  goes on.\n"],
      ],
    ],
    ["in a quotation", "> [^1]: A.", [["1", "> [^1]: A."]]],
    ["in brackets", "Text [5].\n[5] Ibid.\n[1234] No.", [["5", "[5] Ibid.\n[1234] No."]]],
    [
      "with raised figures",
      "¹ A.\n¹² B.",
      [
        ["1", "¹ A.\n"],
        ["12", "¹² B."],
      ],
    ],
    [
      "with asterisks, and not a line of them",
      "* A.\n** B.\n\n* * *\n\n**bold** text",
      [
        ["*", "* A.\n"],
        ["**", "** B.\n"],
      ],
    ],
    ["end where a numbered paragraph begins", "[^1]: A.\n12. Text.", [["1", "[^1]: A.\n"]]],
    ["end above a rule", "[^1]: A.\n_____\nText.", [["1", "[^1]: A.\n"]]],
    ["end at the end of lines of Windows", "[^1]: A.\r\n\r\nText.", [["1", "[^1]: A.\r\n"]]],
    ["need a text, but in Markdown", "[1]\nText. [2]\n¹\n", []],
  ])("%s", (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  test.each([
    ["not without a rule above them", "1 A.\n2 B.", []],
    [
      "below a rule",
      "Text.\n_____\n1 A.\n2 B.",
      [
        ["1", "1 A.\n"],
        ["2", "2 B."],
      ],
    ],
    ["not below a shorter one", "Text.\n____\n1 A.", []],
    ["the first may be any", "_____\n17 A.", [["17", "17 A."]]],
    [
      "below a blank line too",
      "_____\n\n5 A.\n\n6 B.",
      [
        ["5", "5 A.\n"],
        ["6", "6 B."],
      ],
    ],
    [
      "one or two may be missing in between, not more",
      "_____\n1 A.\n4 B.\n8 C.",
      [
        ["1", "1 A.\n"],
        ["4", "4 B.\n8 C."],
      ],
    ],
    [
      "a figure that is not the next is text",
      "_____\n3 A of\n3 June and\n2 July.\n4 B.",
      [
        ["3", "3 A of\n3 June and\n2 July.\n"],
        ["4", "4 B."],
      ],
    ],
    ["no more on the next page", "_____\n1 A.\n\nHead of the page\n2 B.", [["1", "1 A.\n"]]],
    [
      "and again below its rule",
      "_____\n1 A.\n\nText.\n_____\n2 B.",
      [
        ["1", "1 A.\n"],
        ["2", "2 B."],
      ],
    ],
  ])("bare figures: %s", (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  test("hold the places from their first letter to their last", () => {
    const text = "Text.\n\n[^1]: A.\n\n[^2]: B.\n\nText.";
    const found = read(text);
    expect([0, 6, 7, 15, 16, 17, 25, 26].map((at) => noteAt(found, at))).toEqual([-1, -1, 0, 0, -1, 1, 1, -1]);
  });

  test("raised figures are read as plain ones", () => {
    expect(plainLabel("⁰¹²³⁴⁵⁶⁷⁸⁹")).toBe("0123456789");
    expect(plainLabel("**")).toBe("**");
  });
});

describe("what a note cites first", () => {
  const cited = (label: string, text: string, from = 0) =>
    notedCitation(label, from, parse({ text, skip: [] }), { text })?.text;

  test.each([
    ["*", "Agenda*\n\n* A/80/5 and A/80/6."],
    ["5", " 5  A/80/5."],
    ["5", "⁵ A/80/5."],
    ["⁵", "5. A/80/5."],
    ["5", "5) A/80/5."],
    ["5", "> [^5]: See A/80/5."],
  ])("%s: %s", (label, text) => {
    expect(cited(label, text)).toBe("A/80/5");
  });

  test.each([
    ["another number", "15 A/80/5."],
    ["in the midst of a line", "on 5 A/80/5."],
    ["nothing behind it", "5A/80/5."],
  ])("not of %s", (_, text) => {
    expect(cited("5", text)).toBeUndefined();
  });

  test("behind the indicator, and not far below it", () => {
    const text = "5 A/80/4.\n\nText.\n\n5 A/80/5.";
    expect(cited("5", text, 3)).toBe("A/80/5");
    expect(cited("5", `${"x".repeat(19_900)}\n5 A/80/5.`)).toBe("A/80/5");
    expect(cited("5", `${"x".repeat(20_100)}\n5 A/80/5.`)).toBeUndefined();
    expect(cited("5", `5 ${"x ".repeat(140)}A/80/5.`)).toBe("A/80/5");
    expect(cited("5", `5 ${"x ".repeat(160)}A/80/5.`)).toBeUndefined();
  });
});

test("what a format knows of its notes is not looked for in the text", () => {
  const text = "The report was before the Conference. See A/80/5. Ibid.";
  const notes = [
    { start: 38, end: 49, label: "1", indicator: { start: 36, end: 36 } },
    { start: 50, end: 55, label: "2" },
  ];
  const parsed = parse({ text, skip: [] });
  const source = { text, known: { notes } };
  expect(notesOf(parsed, source).map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ["1", "See A/80/5."],
    ["2", "Ibid."],
  ]);
  expect(notedCitation("1", 36, parsed, source)?.text).toBe("A/80/5");
});

test("notes that are typed stand beside those that the format knows", () => {
  const text = "Items 138 and 139 of the preliminary list**\n\n\t**\tA/81/50.\n\nIn 77/267¹.\n\n¹ A/RES/77/267.\n\n";
  const known = { notes: [{ start: 72, end: 89, label: "1", indicator: { start: 68, end: 69 } }] };
  const parsed = parse({ text, skip: [] });
  const source = { text, known };
  expect(notesOf(parsed, source).map(({ label, start }) => [label, text.slice(start).split("\n")[0]])).toEqual([
    ["**", "\t**\tA/81/50."],
    ["1", "¹ A/RES/77/267."],
  ]);
  expect(notedCitation("**", 43, parsed, source)?.text).toBe("A/81/50");
});
