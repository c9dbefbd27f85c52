// A text reads alike however its lines end.
import { expect, test } from "vitest";
import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import { registry } from "../rules/run.ts";
import { textsHere } from "./texts.ts";

/** What is cited and what is said, with white space as one blank. */
async function read(path: string, text: string): Promise<string[]> {
  const { resolved, diagnostics } = examine(await createSource(path, text), registry, { profile: "un" });
  const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, " ");
  return [
    ...resolved.map(({ citation: { start, end, claims }, target, because }) =>
      [words(start, end), target, because, claims.length].join(" "),
    ),
    ...diagnostics.map(({ rule, severity, start, end }) => [rule, severity, words(start, end)].join(" ")),
  ];
}

const turn =
  "The Assembly, in its resolution\n\nA/79/L.2\nPattern of conferences\n\n24-12345\n2/14\n\n77/335, took note.";
const made: readonly [path: string, text: string][] = [
  ["a word broken at a line.txt", "The General Assembly, in its reso-\nlution 64/999, took note."],
  ["a page turn.txt", turn],
  ["a page turn with blanks.txt", turn.replace(/\n\n/g, "\n \n")],
  ["a symbol broken at a line.md", "See CTOC/COP/\nWG.4/2010/6 and S\n/5 on it."],
  [
    "a record.txt",
    "A/79/PV.5\n\nGeneral Assembly\n\nOfficial Records\n\n12th plenary meeting\n\nSee resolution 64/293.",
  ],
  ["an agenda.txt", "Item 2 of the provisional\nagenda*\n\n* CTOC/COP/2014/1.\n"],
];

test.each([...made, ...textsHere().filter((_, i) => i % 5 === 0)])("%s", async (path, given) => {
  const text = given.replace(/\r\n?/g, "\n");
  const expected = await read(path, text);
  expect(await read(path, text.replaceAll("\n", "\r\n"))).toEqual(expected);
  expect(await read(path, text.replaceAll("\n", "\r"))).toEqual(expected);
});

test("a page turn with blanks in its blank lines is one", async () => {
  const cited = async (text: string) => (await read("a.txt", text)).filter((line) => /^\d|resolution/.test(line));
  expect(await cited(turn.replace(/\n\n/g, "\n \n"))).toEqual([expect.stringContaining("A/RES/77/335")]);
});
