import { expect, test } from "vitest";
import { findings, fixed } from "../run.ts";
import { saysOnly, speaks } from "../said.ts";

speaks("symbol/missing-stroke", [
  [
    "See A/62/7 Add.1.",
    'error " ": no stroke before the addition in "A/62/7 Add.1" → A/62/7/Add.1',
    "See A/62/7/Add.1.",
  ],
]);

saysOnly("symbol/missing-stroke", [["See A/80/6 (Sect. 3)Add.1.", "error", "A", "A/80/6 (Sect. 3)/Add.1"]]);

test("additions glued to one another are parted at once", async () => {
  const text = "See A/2Corr.2Corr.2Corr.2 here.";
  expect(fixed(text, await findings(text))).toBe("See A/2/Corr.2/Corr.2/Corr.2 here.");
});
