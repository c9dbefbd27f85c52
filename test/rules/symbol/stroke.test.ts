import { expect, test } from "vitest";
import { findings } from "../run.ts";
import { saysOnly, speaks, stops } from "../said.ts";

speaks("symbol/stroke", [
  // Two kinds of stroke in one symbol
  [
    "See A/64\u2215L.5\\Add.1 there.",
    'error "\u2215L.5\\": "\u2215" stands where the oblique stroke belongs → A/64/L.5/Add.1',
    "See A/64/L.5/Add.1 there.",
  ],
  [
    "See A\\RES\\64\\293.",
    'error "\\RES\\64\\": "\\" stands where the oblique stroke belongs → A/RES/64/293',
    "See A/RES/64/293.",
  ],
]);

saysOnly("symbol/stroke", [["See A\\RES\\60\\1.", "error", "\\RES\\60\\", "A/RES/60/1"]]);

test("three strokes of one symbol are one finding with one fix", async () => {
  const [finding] = await findings("See A\\RES\\60\\1.");
  expect(finding?.fix).toEqual({ start: 5, end: 13, text: "/RES/60/", safe: true });
});

stops("symbol/stroke", [
  ["See A/RES/70-1.", 'error "-" → A/RES/70/1'],
  ["See A/RES-70/1.", 'error "-" → A/RES/70/1'],
  ["See S/RES-1540 (2004).", 'error "-" → S/RES/1540 (2004)'],
  ["See S/PRST/2015-2.", 'error "-" → S/PRST/2015/2'],
  ["See A/RES/3201-3202 (S-VI), CRC/C/IRL/CO/3-4, A/62/500-S/2007/600 and LC/G.2681-P."],
]);

stops("symbol/stroke", [
  ["See S/2015-716.", 'error "-" → S/2015/716'],
  ["See A/64-293.", 'error "-" → A/64/293'],
  ["See ST/AI-2017-1.", 'error "-2017-" → ST/AI/2017/1'],
  ["See A/62/500-S/2007/600, CRC/C/IRL/CO/3-4 and A/RES/3201-3202 (S-VI)."],
]);
