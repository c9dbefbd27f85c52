import { speaks } from "../said.ts";

speaks("style/parts-joined", [
  [
    "See General Assembly resolution 66/253 A-C.",
    'style "resolution 66/253 A-C": "A-C" is written A to C',
    "See General Assembly resolution 66/253 A to C.",
  ],
  [
    "See General Assembly resolution 66/253 A & C.",
    'style "resolution 66/253 A & C": "A & C" is written A and C',
    "See General Assembly resolution 66/253 A and C.",
  ],
]);
