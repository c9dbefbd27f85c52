import { expect, test } from "vitest";
import { findings } from "../run.ts";
import { speaks } from "../said.ts";

speaks("style/symbol-for-number", [
  [
    "In its resolution A/RES/64/293, the General Assembly agreed.",
    'style "A/RES/64/293": "A/RES/64/293" is cited by its number, 64/293 → 64/293',
    "In its resolution 64/293, the General Assembly agreed.",
  ],
]);

test.each([
  ["In its resolution A/RES/60/1, the General Assembly agreed.", true],
  ["See Security Council resolutions S/RES/1325 (2000) and S/RES/1820 (2008).", true],
  // The Human Rights Council has a resolution 60/1 too
  ["States recalled resolution A/RES/60/1.", false],
  // Nobody would read "; 1325"
  ["See UNSCR 242; S/RES/1325 (2000).", false],
])("%s: safe %s", async (text, safe) => {
  const found = (await findings(text)).filter(({ rule }) => rule === "style/symbol-for-number");
  expect(found.map(({ fix }) => fix?.safe)).toEqual(found.map(() => safe));
  expect(found.length).toBeGreaterThan(0);
});
