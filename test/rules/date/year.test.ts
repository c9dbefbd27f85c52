import { describe, expect, test } from "vitest";
import { said, speaks } from "../said.ts";

speaks("date/year", [
  [
    "See document A/72/999 of 24 December 2107.",
    'error "24 December 2107": 24 December 2107 cannot be the date of a text that is cited',
  ],
]);

describe("years that cannot be", () => {
  test.each(["24 December 2107", "5 March 1696", "1 May 1944"])("%s", async (day) => {
    expect(await said(`See document A/72/999 of ${day}.`)).toEqual([["date/year", "error", day, undefined]]);
  });

  test.each(["24 December 2030", "26 June 1945"])("nothing is said of %s", async (day) => {
    expect(await said(`See document A/72/999 of ${day}.`)).toEqual([]);
  });

  test("a session that is known says more", async () => {
    const text = "See General Assembly resolution 72/399 of 24 December 2107.";
    expect((await said(text)).map(([rule]) => rule)).toEqual(["date/session"]);
  });
});
