import { speaks } from "../said.ts";

speaks("style/letter-place", [
  [
    "See General Assembly resolution 217 (III) A.",
    'style "217 (III) A": the letter of "217 (III) A" stands before the parenthesis → 217 A (III)',
    "See General Assembly resolution 217 A (III).",
  ],
]);
