import { describe, expect, test } from "vitest";
import { findings } from "../rules/run.ts";
import { changed, read } from "./marked.ts";

const text = async (file: string) => (await read("a.bib", file)).text.trimEnd();

describe("BibTeX", () => {
  test.each<[name: string, file: string, expected: string]>([
    [
      "the fields that are text",
      '@misc{key, title = {The {Global} Plan}, author = {A/1}, note = "A/2 \\& b",}',
      "The Global Plan\n\nA/2 & b",
    ],
    ["number and date", "@report{a,\n number={A/RES/64/293},\n date = {2010-07-30}\n}", "A/RES/64/293 of 30 July 2010"],
    ["a date without a day", "@report{a, number = {A/RES/64/293}, date = 2010}", "A/RES/64/293"],
    ["a number of a journal", "@article(a, number = 3, date = {2010-07-30})", "3 of 30 July 2010"],
    ["commands and blanks", "@misc{a, note = {A\\slash{}64\\slash 1~--~\\emph{b}\n   c}}", "A/64/1\u00a0–\u00a0b c"],
    ["values that are joined", "@misc{a, title = ga # { of A/1} # {b}, note = {c}}", "ga\n\nof A/1\n\nb\n\nc"],
    ["comments, texts between entries", "A/1\n@comment{A/2}\n@string{a = {A/3}}\n@misc{b, note={c}}", "c"],
    ["entries that never end", "@misc{a, note = {b\n@misc{c, note = {d}}", "d"],
    ["a comment that suppresses", "% wgtip-disable-next-line\n@misc{b, note={c}}", "% wgtip-disable-next-line\n\n\nc"],
  ])("%s", async (_, file, expected) => {
    expect(await text(file)).toBe(expected);
  });

  test("the date and the address are compared with the number", async () => {
    const file = "@report{a, number = {A/RES/64/293}, date = {2010-08-12}, url = {https://undocs.org/A/RES/64/239}}";
    const found = await findings(file, "a.bib");
    expect(found.map(({ rule, words }) => [rule, words])).toEqual([
      ["reference/link", "A/RES/64/293"],
      ["date/adoption", "12 August 2010"],
    ]);
  });

  test("a change stays within its field", async () => {
    const file = "@misc{a, note = {CTOC/{WG}4/1}, title = {b}}";
    expect(await changed("a.bib", file, "WG4", "WG.4")).toBe("@misc{a, note = {CTOC/{WG.}4/1}, title = {b}}");
  });
});
