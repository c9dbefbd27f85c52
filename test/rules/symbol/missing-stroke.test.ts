import { saysOnly, speaks } from "../said.ts";

speaks("symbol/missing-stroke", [
  [
    "See A/62/7 Add.1.",
    'error " ": no stroke before the addition in "A/62/7 Add.1" → A/62/7/Add.1',
    "See A/62/7/Add.1.",
  ],
]);

saysOnly("symbol/missing-stroke", [["See A/80/6 (Sect. 3)Add.1.", "error", "A", "A/80/6 (Sect. 3)/Add.1"]]);
