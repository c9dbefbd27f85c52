import { saysOnly, speaks } from "../said.ts";

speaks("act/reversed", [
  [
    "In General Assembly resolution 293/64, States agreed.",
    'error "293/64": session and number of "resolution 293/64" are exchanged: there is A/RES/64/293 of 30 July 2010 → A/RES/64/293',
    "In General Assembly resolution 64/293, States agreed.",
  ],
]);

saysOnly("act/reversed", [
  // A/RES/65/66 is of 8 December 2010, A/RES/66/65 of another day
  ["In its resolution 66/65 of 8 December 2010, the General Assembly set up a group.", "error", "66/65", "A/RES/65/66"],
  // no session 26 of the General Assembly is written so
  ["The General Assembly recalled its resolution 26/52 of 26 November 1997.", "error", "26/52", "A/RES/52/26"],
  ["See General Assembly resolution 26/52.", "error", "26/52", "A/RES/52/26"],
  // of no known day: the session of December 1996 was the fifty-first
  ["The General Assembly recalled its resolution 45/51 C of 10 December 1996.", "error", "45/51", "A/RES/51/45 C"],
]);
