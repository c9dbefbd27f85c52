// Indicators, and the notes that they point to. Written by hand.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { footnotes, hasNoteWith } from "../../src/resolve/notes.ts";

describe("footnotes", () => {
  const marks = (text: string, format: "text" | "markdown", skip: { start: number; end: number }[] = []) => {
    const found = footnotes(parse({ text, skip }), { text, format, skip });
    const words = ({ start, end, label }: { start: number; end: number; label: string }) =>
      `${text.slice(start, end)} ${label} ${start}`;
    return found && { indicators: found.indicators.map(words), notes: found.notes.map(words), form: found.form };
  };

  test("of Markdown, without the marks in code", () => {
    expect(
      marks("A[^1] B[^X] `[^2]` \\[^3]\n\n> [^1]: N.\n- [^x]: N.\n 12. [^4]: N.", "markdown", [{ start: 12, end: 18 }]),
    ).toEqual({
      indicators: ["[^1] 1 1", "[^X] x 7"],
      notes: ["[^1] 1 28", "[^x] x 39", "[^4] 4 53"],
      form: "markdown",
    });
    expect(marks("No marks", "markdown")).toEqual({ indicators: [], notes: [], form: "markdown" });
    expect(marks("As follows[^1]: so", "markdown")).toEqual({
      indicators: ["[^1] 1 10"],
      notes: [],
      form: "markdown",
    });
  });

  test("raised, but no units and powers", () => {
    expect(marks("One.¹ Two km², 10⁶, x² and area³\n\n¹ N.\n² ", "text")).toEqual({
      indicators: ["¹ 1 4", "³ 3 31", "² 2 39"],
      notes: ["¹ 1 34"],
      form: "raised",
    });
    expect(marks("One.¹ Two.", "text")).toBeUndefined();
    expect(marks("¹ N.", "text")).toBeUndefined();
  });

  test("in brackets, but no links and ranges", () => {
    expect(marks("One [1], [2](a), [3]: b, [4][c] and [1234].\n\n[1] N.", "text")).toEqual({
      indicators: ["[1] 1 4"],
      notes: ["[1] 1 45"],
      form: "bracketed",
    });
  });

  test("with asterisks", () => {
    const hasStarredNote = (text: string, stars: string) => hasNoteWith(stars, parse({ text, skip: [] }), { text });
    expect(hasStarredNote("Text*\n* A note", "*")).toBe(true);
    expect(hasStarredNote("Text*\n\\* A note", "*")).toBe(true);
    expect(hasStarredNote("Text**\n > ** A note", "**")).toBe(true);
    expect(hasStarredNote("Text*\n** A note", "*")).toBe(false);
    expect(hasStarredNote("Text*\n* A note", "**")).toBe(false);
    expect(hasStarredNote("Text* A note", "*")).toBe(false);
    expect(hasStarredNote("Text*\n*\n", "*")).toBe(false);
  });
});
