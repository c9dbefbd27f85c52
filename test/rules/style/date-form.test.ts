import { speaks } from "../said.ts";

speaks("style/date-form", [
  [
    "See General Assembly resolution 70/1 of September 25, 2015.",
    'style "September 25, 2015": "September 25, 2015" is written 25 September 2015 → 25 September 2015',
    "See General Assembly resolution 70/1 of 25 September 2015.",
  ],
]);
