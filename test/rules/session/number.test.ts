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

describe("the session that is named before the text", () => {
  const found = async (text: string) =>
    (await said(text)).flatMap(([rule, , words, message]) => (rule === "session/number" ? [[words, message]] : []));

  test.each([
    ["At its seventy-eighth session, the General Assembly adopted resolution 77/100.", ["seventy-eighth session"]],
    ["The General Assembly, at its sixty-third session, adopted its resolution 64/293.", ["sixty-third session"]],
    [
      "At its fifty-third session, held in Geneva in 2023, the Human Rights Council adopted resolutions 53/1 and 54/2.",
      ["fifty-third session"],
    ],
    ["At its seventy-seventh session, the General Assembly adopted resolution 77/100.", []],
    // another kind of session, another sentence, another verb
    ["At its tenth special session, the General Assembly adopted resolution S-10/2.", []],
    ["The General Assembly met at its sixty-third session. It later adopted resolution 64/293.", []],
    ["At its sixty-third session, the General Assembly recalled resolution 60/1.", []],
  ])("%s", async (text, words) => {
    expect((await found(text)).map(([said]) => said)).toEqual(words);
  });
});
