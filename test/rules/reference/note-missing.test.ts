import { expect, test } from "vitest";
import { saidAt, speaks } from "../said.ts";

speaks("reference/note-missing", [["One.[^1] Two.[^2]\n\n[^1]: A note.\n", 'error "[^2]": there is no note [^2]']]);

test("an indicator without a note, at each of its places", async () => {
  expect(await saidAt("One.[^1] Two.[^2] Again two.[^2]\n\n[^1]: A note.\n")).toEqual([
    ["reference/note-missing", "error", "[^2]", 13],
    ["reference/note-missing", "error", "[^2]", 28],
  ]);
});

test.each([
  ["labels in another case", "One.[^Note]\n\n[^note]: A note."],
  ["notes in quotations and lists", "One.[^1] Two.[^2]\n\n> [^1]: A note.\n\n- [^2]: Another."],
  ["a note that refers to another", "One.[^1]\n\n[^1]: See.[^2]\n\n[^2]: This."],
  ["code", "`[^1]` and\n\n```\n[^2]: x\n```\n"],
  ["a class of characters", "All of [^abc] match."],
  ["what is escaped", "The class \\[^1] of characters"],
  ["an indicator before a colon", "As follows[^1]: one.\n\n[^1]: A note."],
])("nothing is said of %s", async (_, text) => {
  expect(await saidAt(text)).toEqual([]);
});

test("plain text has no such notes", async () => {
  expect(await saidAt("The class [^1] of characters", "a.txt")).toEqual([]);
});

test("raised figures, where the text has notes", async () => {
  const text = "One.¹ Two.³ An area of 5 km² and 10⁶ more.\n\n¹ A note.\n² Nobody's.\n";
  expect(await saidAt(text, "a.txt")).toEqual([
    ["reference/note-missing", "warning", "³", 10],
    ["reference/note-unused", "warning", "²", 54],
  ]);
  expect(await saidAt("One.¹ Two.³", "a.txt")).toEqual([]);
});

test("figures in brackets; a list of sources need not be used one by one", async () => {
  const text = "One [1] and two [4].\n\n[1] A note.\n[2] Another.\n";
  expect(await saidAt(text, "a.txt")).toEqual([["reference/note-missing", "warning", "[4]", 16]]);
});

test("the number of the job between asterisks is no note", async () => {
  const text = "Item 2 of the provisional agenda*\n\nThe report was before it.\n\n*2517896*\n";
  expect(await saidAt(text, "a.txt")).toEqual([["reference/note-missing", "warning", "*", 32]]);
});

test("the asterisk of an agenda", async () => {
  const text = "Item 2 of the provisional agenda*\n\nText.\n";
  expect(await saidAt(text, "a.txt")).toEqual([["reference/note-missing", "warning", "*", 32]]);
  expect(await saidAt(`${text}\n* CTOC/COP/2014/1.\n`, "a.txt")).toEqual([]);
  expect(await saidAt("*Item 2 of the provisional agenda*\n", "a.md")).toEqual([]);
});
