import { expect, test } from "vitest";
import { isoDate } from "../../../src/workspace/import/date.ts";

test.each([
  ["2010-07-30", "2010-07-30"],
  ["2010-07-30T00:00:00Z", "2010-07-30"],
  ["20100730", "2010-07-30"],
  ["[20100730]", "2010-07-30"],
  ["30 July 2010", "2010-07-30"],
  ["30-Jul-2010", "2010-07-30"],
  ["July 30, 2010", "2010-07-30"],
  ["30/7/2010", "2010-07-30"],
  ["7/30/2010", "2010-07-30"],
  ["5/5/2010", "2010-05-05"],
  ["3/4/2010", undefined],
  ["2010-02-30", undefined],
  ["30 Brumaire 2010", undefined],
  ["2010-07", undefined],
  ["2010", undefined],
  ["", undefined],
])("%j is %s", (text, date) => {
  expect(isoDate(text)).toBe(date);
});
