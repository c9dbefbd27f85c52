import { expect, test } from "vitest";
import { findings } from "../run.ts";
import { said, saysOnly, speaks, stops } from "../said.ts";

speaks("locator/beyond", [
  [
    "See A/RES/64/293, para.94.",
    'error "para.94": A/RES/64/293 has 7 operative paragraphs; paragraph 94 is not one of them; of the annex it would be “annex, para.”',
  ],
  [
    "See Security Council resolution 1325 (2000), para. 19.",
    'error "para. 19": S/RES/1325 (2000) has 18 operative paragraphs; paragraph 19 is not one of them',
  ],
]);

stops("locator/beyond", [
  ["See Security Council resolution 1325 (2000), para. 18."],
  ["See Security Council resolution 1325 (2000), sect. II, para. 45."],
  ["See Security Council resolution 1325 (2000), p. 45."],
  ["See Security Council resolution 1325 (2000), para. 190.", 'error "para. 190"', "a.txt"],
  ["See Security Council resolution 1325 (2000), para. 185.", 'warning "para. 185"', "a.txt"],
  ["See Security Council resolution 1325 (2000). In the same resolution, para. 45, it is said."],
]);

saysOnly("locator/beyond", [
  // S/RES/1325 (2000) has 18 operative paragraphs
  ["See paragraph 45 of Security Council resolution 1325 (2000).", "error", "paragraph 45"],
  ["See S/RES/1325 (2000), paras. 17-19.", "error", "paras. 17-19"],
]);

test("a paragraph beyond the last, but not of an annex", async () => {
  expect(await said("See Security Council resolution 1325 (2000), para. 45.")).toEqual([
    ["locator/beyond", "error", "para. 45", undefined],
  ]);
  expect(await said("See General Assembly resolution 64/293, annex, para. 45.")).toEqual([]);
});

test("what the document has is said", async () => {
  const [finding] = await findings("See paragraph 45 of Security Council resolution 1325 (2000).");
  expect(finding?.message).toBe("S/RES/1325 (2000) has 18 operative paragraphs; paragraph 45 is not one of them");
});

test("a figure that may be paragraph 4 with note 5 is a warning in plain text", async () => {
  const text = "See paragraph 45 of Security Council resolution 1325 (2000).";
  expect(await said(text, "a.txt")).toEqual([["locator/beyond", "warning", "paragraph 45", undefined]]);
});

test("nothing is said of the paragraphs of an annex", async () => {
  const text = "See A/RES/64/293, annex, para. 45, and A/RES/55/25, annex I, para. 90.";
  expect(await said(text)).toEqual([]);
});
