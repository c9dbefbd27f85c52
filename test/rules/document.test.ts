// Findings on a document as a whole: what one place says against another. Written by hand.
import { describe, expect, test } from "vitest";
import { findings } from "./run.ts";

/** Rule, severity, the words of the span, where it begins. */
const said = async (text: string, path?: string) =>
  (await findings(text, path)).map(({ rule, severity, words, start }) => [rule, severity, words, start]);

describe("footnotes of Markdown", () => {
  test("an indicator without a note, at each of its places", async () => {
    expect(await said("One.[^1] Two.[^2] Again two.[^2]\n\n[^1]: A note.\n")).toEqual([
      ["reference/note-missing", "error", "[^2]", 13],
      ["reference/note-missing", "error", "[^2]", 28],
    ]);
  });

  test("a note without an indicator, and a second note of the same label", async () => {
    expect(await said("One.[^1]\n\n[^1]: A note.\n[^2]: Nobody's.\n[^1]: Another.\n")).toEqual([
      ["reference/note-unused", "warning", "[^2]", 24],
      ["reference/note-unused", "warning", "[^1]", 40],
    ]);
  });

  test.each([
    ["labels in another case", "One.[^Note]\n\n[^note]: A note."],
    ["notes in quotations and lists", "One.[^1] Two.[^2]\n\n> [^1]: A note.\n\n- [^2]: Another."],
    ["a note that refers to another", "One.[^1]\n\n[^1]: See.[^2]\n\n[^2]: This."],
    ["code", "`[^1]` and\n\n```\n[^2]: x\n```\n"],
    ["what is escaped", "The class \\[^1] of characters"],
    ["an indicator before a colon", "As follows[^1]: one.\n\n[^1]: A note."],
  ])("nothing is said of %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  test("plain text has no such notes", async () => {
    expect(await said("The class [^1] of characters", "a.txt")).toEqual([]);
  });
});
