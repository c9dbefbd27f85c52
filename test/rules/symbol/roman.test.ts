import { speaks, stops } from "../said.ts";

speaks("symbol/roman", [
  [
    "See A/RES/217 (3).",
    'error "3": the session in "A/RES/217 (3)" is written in roman numerals: A/RES/217 (III) → A/RES/217 (III)',
    "See A/RES/217 (III).",
  ],
]);

stops("symbol/roman", [
  // The numbers of the third session are 190 to 288
  ["See resolution 190 (3).", 'error "190 (3)" → 190 (III)'],
  ["See resolution 288 (3).", 'error "288 (3)" → 288 (III)'],
  ["See resolution 217 A (3).", 'error "217 A (3)" → 217 A (III)'],
  ["See resolution 189 (3)."],
  ["See resolution 289 (3)."],
  ["See resolution 217 (99)."],
  ["See General Assembly resolution 8 (3).", 'error "8 (3)" → 8 (III)'],
]);
