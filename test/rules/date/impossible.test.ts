import { expect, test } from "vitest";
import { said, speaks, stops } from "../said.ts";

const conference = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const session = (words: string) => `It was adopted at the fifth session of the ${conference}, ${words}.`;

speaks("date/impossible", [
  [
    "In General Assembly resolution 64/999 of 31 June 2010, States agreed.",
    'error "31 June 2010": June 2010 has 30 days; there is no 31 June 2010',
  ],
]);

stops("date/impossible", [
  ["See General Assembly resolution 64/999 of 30 February 2010.", 'error "30 February 2010"'],
  ["See General Assembly resolution 64/999 of 29 February 2010.", 'error "29 February 2010"'],
  ["See General Assembly resolution 66/999 of 29 February 2012."],
  ["See General Assembly resolution 64/999 of 31 July 2010."],
  ["See General Assembly resolution 64/999 of 28 February 2010."],
  ["See General Assembly resolution 64/999 of 1 February 2010."],
  ["See General Assembly resolution 64/999 of February 2010."],
]);

test("days that do not exist", async () => {
  expect(await said(session("held in Vienna from 30 to 31 February 2010"))).toEqual([
    ["date/impossible", "error", "30 to 31 February 2010", "from 18 to 22 October 2010"],
  ]);
});
