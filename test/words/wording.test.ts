import { expect, test } from "vitest";
import { daysBetween, plusDays } from "../../src/words/days.ts";
import { both, either, longDate, oneLine } from "../../src/words/wording.ts";

test.each([
  ["2010-07-30", "30 July 2010"],
  ["2010-01-05", "5 January 2010"],
  ["2010-12", "December 2010"],
  ["2010", "2010"],
])("%s is written %s", (iso, words) => {
  expect(longDate(iso)).toBe(words);
});

test("names in a row", () => {
  expect([either([]), either(["A"]), either(["A", "B"]), either(["A", "B", "C"])]).toEqual([
    "",
    "A",
    "A or B",
    "A, B or C",
  ]);
  expect(both(["A", "B", "C"])).toBe("A, B and C");
  expect(oneLine("  S /RES/\n 2577\t")).toBe("S /RES/ 2577");
});

test("days are reckoned over months and years", () => {
  expect(daysBetween("2010-12-30", "2011-01-02")).toBe(3);
  expect(daysBetween("2011-01-02", "2010-12-30")).toBe(-3);
  expect(plusDays("2010-12-30", 3)).toBe("2011-01-02");
  expect(plusDays("2012-03-01", -1)).toBe("2012-02-29");
});
