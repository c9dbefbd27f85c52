import { speaks } from "../said.ts";

speaks("symbol/joint-dash", [
  [
    "See A/62/500 - S/2007/600.",
    'style " - ": the halves of a joint symbol are joined by a dash without spaces',
    "See A/62/500–S/2007/600.",
  ],
]);
