import { speaks } from "../said.ts";

speaks("style/symbol-for-number", [
  [
    "In its resolution A/RES/64/293, the General Assembly agreed.",
    'style "A/RES/64/293": "A/RES/64/293" is cited by its number, 64/293 → 64/293',
    "In its resolution 64/293, the General Assembly agreed.",
  ],
]);
