import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { said, speaks } from "../said.ts";

speaks("date/weekday", [
  [
    "The meeting will be opened on Wednesday, 14 April 2009, at 10 a.m.",
    'error "Wednesday, 14 April 2009": 14 April 2009 was a Tuesday → Tuesday',
    "The meeting will be opened on Tuesday, 14 April 2009, at 10 a.m.",
  ],
]);

describe("weekdays", () => {
  test.each([
    ["Monday, 14 April 2009", "Tuesday"],
    ["Tuesday, 7 March 2011", "Monday"],
    ["Friday, 29 February 2012", "Wednesday"],
  ])("%s", async (day, right) => {
    const text = `The meeting will be opened on ${day}, at 10 a.m.`;
    expect(await said(text)).toEqual([["date/weekday", "error", day, right]]);
    expect((await findings(text))[0]?.fix).toMatchObject({ text: right, safe: false });
  });

  test.each(["Tuesday, 14 April 2009", "Thursday, 29 February 2024", "Tuesday, 14 April"])(
    "nothing is said of %s",
    async (day) => {
      expect(await said(`The meeting will be opened on ${day}, at 10 a.m.`)).toEqual([]);
    },
  );

  test("a day that does not exist has no weekday", async () => {
    expect(await said("The meeting will be opened on Sunday, 31 April 2009, at 10 a.m.")).toEqual([
      ["date/impossible", "error", "Sunday, 31 April 2009", undefined],
    ]);
  });
});
