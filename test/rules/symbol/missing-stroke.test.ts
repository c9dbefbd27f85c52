import { expect, test } from "vitest";
import { findings, fixed } from "../run.ts";
import { saysOnly, speaks, stops } from "../said.ts";

speaks("symbol/missing-stroke", [
  ["See A/62/7 Add.1.", 'error " ": a stroke is missing in "A/62/7 Add.1" → A/62/7/Add.1', "See A/62/7/Add.1."],
]);

saysOnly("symbol/missing-stroke", [["See A/80/6 (Sect. 3)Add.1.", "error", "A", "A/80/6 (Sect. 3)/Add.1"]]);

test("additions glued to one another are parted at once", async () => {
  const text = "See A/2Corr.2Corr.2Corr.2 here.";
  expect(fixed(text, await findings(text))).toBe("See A/2/Corr.2/Corr.2/Corr.2 here.");
});

stops("symbol/missing-stroke", [
  ["See ARES/70/1.", 'error "R" → A/RES/70/1'],
  ["See SRES/1540 (2004).", 'error "R" → S/RES/1540 (2004)'],
  ["See ACONF.151/26.", 'error "C" → A/CONF.151/26'],
  ["See SPV.8000.", 'error "P" → S/PV.8000'],
  ["See A/RES 70/1.", 'error " " → A/RES/70/1'],
  ["See ARES, SRES/x, ARESA/70/1 and AREST/70/1."],
]);
