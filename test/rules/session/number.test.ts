import { describe, expect, test } from "vitest";
import { said, speaks } from "../said.ts";

speaks("session/number", [
  [
    "States recalled General Assembly resolution 64/293, adopted at its sixty-third session.",
    'error "sixty-third session": A/RES/64/293 is of session 64, not of session 63',
  ],
]);

describe("the session at which a text was adopted", () => {
  test.each([
    ["General Assembly resolution 64/293, adopted at its sixty-third session", "sixty-third session"],
    ["Human Rights Council resolution 7/29, adopted at its eighth session", "eighth session"],
  ])("%s", async (text, words) => {
    expect(await said(`States recalled ${text}.`)).toEqual([["session/number", "error", words, undefined]]);
  });

  test.each([
    "General Assembly resolution 64/293, adopted at its sixty-fourth session",
    "Economic and Social Council resolution 2008/25, adopted at its second session",
    "General Assembly resolution S-27/2, adopted at its second session",
  ])("nothing is said of %s", async (text) => {
    expect((await said(`States recalled ${text}.`)).filter(([rule]) => rule === "session/number")).toEqual([]);
  });
});
