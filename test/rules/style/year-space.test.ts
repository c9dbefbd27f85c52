import { speaks } from "../said.ts";

speaks("style/year-space", [
  [
    "See Security Council resolution 1325(2000).",
    'style "1325(2000)": no space before the parenthesis in "1325(2000)" → 1325 (2000)',
    "See Security Council resolution 1325 (2000).",
  ],
]);
