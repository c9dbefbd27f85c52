// Sessions, meetings and weekdays: found at their triggers as anywhere, and in no more time than their length allows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { bothWays } from "../parse/everywhere.ts";

const fragments = [
  ...["fifth ", "twenty-first ", "sixty- seventh", "5th ", "42nd", "resumed ", "special ", "emergency ", "regular "],
  ...["session", "sessions", "meeting", "Meetings", " met ", "Tuesday", "Monday, ", "Holiday "],
  ...[
    " held in Vienna",
    " was convened ",
    " of the Conference",
    ", in New York",
    " (Vienna, ",
    "Sharm el-Sheikh, Egypt, ",
  ],
  ...[
    " from ",
    " on ",
    " to ",
    " and ",
    ", ",
    ". ",
    "18",
    "22 October 2010",
    "29 September",
    " in 2010",
    " in March 2011",
  ],
  ...["\n", "\n\n", " ", "-", "–", "(", ")", "/", "A/64/293", "the ", "its "],
];
const glued = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 14 }).map((words) => words.join(""));

test("triggers lose nothing: reading wherever nothing goes on finds the same", () => {
  fc.assert(
    fc.property(glued, (text) => {
      const { atTriggers, everywhere } = bothWays(text);
      expect(atTriggers).toEqual(everywhere);
    }),
    { numRuns: 5000, seed: 1945 },
  );
});
