import { speaks } from "../said.ts";

speaks("symbol/dot-for-stroke", [
  [
    "See A/62/7.Add.1 there.",
    'error ".": full stop for the stroke in "A/62/7.Add.1" → A/62/7/Add.1',
    "See A/62/7/Add.1 there.",
  ],
]);
