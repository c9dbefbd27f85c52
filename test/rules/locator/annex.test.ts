import { expect, test } from "vitest";
import { said, saysOnly, speaks, stops } from "../said.ts";

speaks("locator/annex", [
  [
    "See General Assembly resolution 64/293, annex II.",
    'error "annex II": A/RES/64/293 has one annex; there is no annex II',
  ],
  [
    "See General Assembly resolution 55/25, annex IV.",
    'error "annex IV": A/RES/55/25 has 3 annexes; there is no annex IV',
  ],
]);

stops("locator/annex", [
  ["See General Assembly resolution 55/25, annex III."],
  ["See General Assembly resolution 55/25, annex 4.", 'error "annex 4"'],
  ["See General Assembly resolution 55/25, annex B."],
  ["The General Assembly met on resolution 55/25, annex IV.", 'warning "annex IV"'],
]);

saysOnly("locator/annex", [
  // The annexes of 55/25 are the Convention and two Protocols
  ["See General Assembly resolution 55/25, annex IV.", "error", "annex IV"],
  ["See A/RES/64/293, annex II, para. 5.", "error", "annex II"],
]);

test("nothing is said of a text of which no annex is known", async () => {
  expect(await said("See General Assembly resolution 64/292, annex II.")).toEqual([]);
});

test("a number at the head of the next line is that of a note", async () => {
  expect(
    await said("__________________\n\n2 Resolution 69/313, annex\n3 Resolution 71/256, annex.\n", "a.txt"),
  ).toEqual([]);
  expect(await said("See General Assembly resolution 55/25, annex\nIV.", "a.txt")).toEqual([
    ["locator/annex", "error", "annex\nIV", undefined],
  ]);
});
