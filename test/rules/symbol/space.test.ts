import { speaks, stops } from "../said.ts";

speaks("symbol/space", [
  [
    "See S /RES/2577 (2021).",
    'error " /": white space inside "S /RES/2577 (2021)" → S/RES/2577 (2021)',
    "See S/RES/2577 (2021).",
  ],
  // "T/ 166" may be a line of a table
  ["See T/ 166 there.", 'warning "/ ": white space inside "T/ 166" → T/166', "See T/166 there."],
]);

stops("symbol/space", [
  ["See General Assembly resolution 64 / 293.", 'error "64 / 293" → 64/293'],
  ["See General Assembly resolution 64/ 293.", 'error "64/ 293" → 64/293'],
  ["See page 64 / 293 and 3/ 4 of resolution 64/293."],
]);
