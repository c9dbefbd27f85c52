// Texts made to go wrong, most of them 200 kB of one thing. Each is read to its end; what it cites is counted.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import { registry } from "../rules/run.ts";

const size = 200_000;
const filled = (unit: string, lead = "", tail = ""): string => lead + unit.repeat(Math.ceil(size / unit.length)) + tail;
const of = (unit: string): number => Math.ceil(size / unit.length);
const tail = ". See A/64/293.";

/** A text, and how many citations it has. */
const cases: readonly [name: string, text: string, count: number][] = [
  ["A/A/A/…", filled("A/"), 0],
  ["resolutions 1/1, 1/1, …", filled("1/1, ", "resolutions ", "1/1."), of("1/1, ") + 1],
  ["((((", filled("(", "", tail), 1],
  ["))))", filled(")", "", tail), 1],
  ["one line without spaces", filled("abcdefghij"), 0],
  ["one line of digits", filled("1234567890"), 0],
  ["one line of strokes", filled("/", "", tail.slice(1)), 1],
  ["A/80/5, paras. 1, 1, 1, …", filled("1, ", "A/80/5, paras. ", "1."), 1],
  ["“ repeated", filled("“", "", tail), 1],
  ["resolution 1/1, entitled “ repeated", filled("resolution 1/1, entitled “"), of("resolution 1/1, entitled “")],
  // Of a range that long only the ends are spelt out
  ["A/1 and Add.1-9999999", "A/1 and Add.1-9999999", 3],
  ["deeply nested parentheses", `${"(".repeat(size / 2)}A/64/293${")".repeat(size / 2)}`, 1],
  ["resolutions, and never a number", filled("and so on ", "resolutions "), 0],
  ["resolutions resolutions …", filled("resolutions "), 0],
  ["article article …", filled("article 5 "), 0],
  ["paragraph 5 of paragraph 5 of …", "paragraph 5 of ".repeat(500), 0],
  ["article 5 of article 5 of …", "article 5 of ".repeat(500), 0],
  ["S/ S/ S/ …", "S/ ".repeat(500), 0],
  ["the General Assembly the General Assembly …", filled("the General Assembly "), 0],
  ["A/1 and Add.1 and Add.1 …", filled(" and Add.1", "A/1"), of(" and Add.1") + 1],
  ["A/1-A/1-A/1 …", filled("A/1-", "", "A/1"), of("A/1-") + 1],
  ["line breaks", filled("\n", "resolution", "64/293 was"), 0],
  ["spaces", filled(" ", "resolution", "1/1"), 1],
  ["tabs and strokes", filled("\t/"), 0],
  ["dashes at the ends of lines", filled("reso-\n"), 0],
  ["(A (A (A …", filled("A/1 (A "), of("A/1 (A ")],
  ["http://http://…", filled("http://"), 0],
  ["fifth, fifth, … session", filled("fifth, ", "", "fifth session, held in 2010"), 0],
  ["session of the session of the …", filled("fifth session of the "), 0],
  ["sessions on many days", filled(" and on 2 May 2010", "its fifth session, held on 1 May 2010"), 0],
  ["A/2Corr.2Corr.2…", filled("Corr.2", "A/2"), 1],
  ["a place without an end", filled("Vienna and ", "its fifth session, held in ", "Rome in 2010"), 0],
];

const minutes = 120_000;

/** Texts of which not the reading but what is said of them could take time that grows with its square. */
describe("is linted to its end", () => {
  test.each([
    ["one symbol with many faults of a kind", `See ${filled("A/64/1 /Add.1")}.`],
    ["one symbol with additions without end", `See ${filled(" /Add.1", "A/64/1")}.`],
    ["one line of items with a note", filled("item 2 of the provisional agenda* ")],
    ["curly quotation marks", filled("In resolution 64/293 it recalled the “right to water”.\n")],
  ])(
    "%s",
    async (_, text) => {
      const begun = performance.now();
      const { diagnostics } = examine(await createSource("draft.md", text), registry, { profile: "un" });
      expect(performance.now() - begun).toBeLessThan(30_000);
      for (const { start, end, fix } of diagnostics) {
        expect(start).toBeLessThanOrEqual(end);
        if (fix) expect(fix.start).toBeLessThanOrEqual(fix.end);
      }
    },
    minutes,
  );
});

describe("is read to its end", () => {
  test.each(cases)("%s", (_, text, count) => {
    expect(parse({ text, skip: [] }).citations).toHaveLength(count);
  });
});
