import { speaks, stops } from "../said.ts";

speaks("style/year-missing", [
  [
    "See Security Council resolution 1325.",
    'style "resolution 1325": "resolution 1325" without its year → 1325 (2000)',
    "See Security Council resolution 1325 (2000).",
  ],
]);

stops("style/year-missing", [
  ["See Security Council resolution 1325.", 'style "resolution 1325" → 1325 (2000)'],
  ["The Security Council met on its resolution 1325."],
  ["See Security Council resolution 99999."],
]);
