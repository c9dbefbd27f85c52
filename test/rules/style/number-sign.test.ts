import { speaks } from "../said.ts";

speaks("style/number-sign", [
  [
    "See General Assembly resolution No. 64/293.",
    'style "No. ": "No." before the number',
    "See General Assembly resolution 64/293.",
  ],
]);
