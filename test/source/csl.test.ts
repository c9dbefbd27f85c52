import { describe, expect, test } from "vitest";
import { findings } from "../rules/run.ts";
import { changed, read } from "./marked.ts";

const text = async (items: unknown) => (await read("a.csl.json", JSON.stringify(items))).text.trimEnd();

describe("CSL-JSON", () => {
  test.each<[name: string, item: object, expected: string]>([
    [
      "the variables that are text",
      { id: "A/1", title: "The Plan", publisher: "A/2", note: 'a "b" \u00e9' },
      'The Plan\n\na "b" é',
    ],
    [
      "number and date",
      { number: "A/RES/64/293", issued: { "date-parts": [[2010, 7, 30]] } },
      "A/RES/64/293 of 30 July 2010",
    ],
    [
      "a date in strings",
      { number: "A/RES/64/293", issued: { "date-parts": [["2010", "07", "30"]] } },
      "A/RES/64/293 of 30 July 2010",
    ],
    [
      "a date as it was typed",
      { number: "A/RES/64/293", issued: { raw: "2010-07-30" } },
      "A/RES/64/293 of 30 July 2010",
    ],
    ["a date in words", { number: "A/RES/64/293", issued: { raw: "30 July 2010" } }, "A/RES/64/293 of 30 July 2010"],
    ["a date without a day", { number: "A/RES/64/293", issued: { "date-parts": [[2010, 7]] } }, "A/RES/64/293"],
    [
      "a span of dates",
      {
        number: "A/RES/64/293",
        issued: {
          "date-parts": [
            [2010, 7, 1],
            [2010, 7, 30],
          ],
        },
      },
      "A/RES/64/293",
    ],
  ])("%s", async (_, item, expected) => {
    expect(await text([item])).toBe(expected);
    expect(await text(item)).toBe(expected);
  });

  test("the date and the address are compared with the number", async () => {
    const item = {
      URL: "https://undocs.org/A/RES/64/239",
      number: "A/RES/64/293",
      issued: { "date-parts": [[2010, 8, 12]] },
    };
    const found = await findings(JSON.stringify([item]), "a.csl.json");
    expect(found.map(({ rule, words }) => [rule, words])).toEqual([
      ["reference/link", "A/RES/64/293"],
      ["date/adoption", "12 August 2010"],
    ]);
  });

  test("a change leaves the JSON as it is written", async () => {
    const file = '[\n\t{ "note": "\\u00e9 \\"CTOC/WG4/1\\"" ,"id":1}\n]';
    expect(await changed("a.csl.json", file, "WG4", 'W"4')).toBe(file.replace("WG4", 'W\\"4'));
  });

  test.each([
    ["[1]", "is no CSL-JSON"],
    ["{", "is no JSON"],
  ])("%s is refused", async (file, message) => {
    await expect(read("a.csl.json", file)).rejects.toThrow(message);
  });
});
