import { expect, test } from "vitest";
import { cop, corruption } from "../passages.ts";
import { said, saysOnly, speaks, stops } from "../said.ts";

const conference = "The Conference of the Parties to the Organized Crime Convention";

speaks("act/kind", [
  [
    `${cop} resolution 4/4 is short.`,
    'error "resolution 4/4": there is no CTOC/COP resolution 4/4; there is CTOC/COP decision 4/4, "Trafficking in human beings" → CTOC/COP decision 4/4',
  ],
  [
    "See General Assembly decision 64/293.",
    'error "decision 64/293": A/DEC/64/293 has the number of a resolution; there is A/RES/64/293, "United Nations Global Plan of Action to Combat Trafficking in Persons" → A/RES/64/293',
  ],
]);

stops("act/kind", [
  // To the conference, 4/4 is a decision
  [`${cop}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\nIn draft resolution 4/4, States agreed.`],
  // To the other, whose decisions of a session do not reach that number, 6/7 is a resolution
  [`${corruption}In decision 6/7, States agreed.`, 'warning "decision 6/7" → CAC/COSP resolution 6/7'],
  [`${corruption}In decision 6/1, States agreed.`],
  [`${corruption}The Human Rights Council, in its decision 6/7, agreed.`],
  ["See General Assembly decision 64/300."],
  ["See General Assembly resolution 60/522.", 'error "resolution 60/522" → A/DEC/60/522'],
  ["See General Assembly resolution 64/400."],
  // No text of the number is known, but only those of the other kind have such numbers
  ["See Human Rights Council resolution 16/180.", 'warning "resolution 16/180"'],
  ["See Human Rights Council decision 25/17.", 'warning "decision 25/17"'],
  ["See Economic and Social Council resolution 2017/250.", 'warning "resolution 2017/250"'],
  ["See Human Rights Council decision 25/117 and Economic and Social Council resolution 2017/50."],
  ["See Economic and Social Council decision 2008/25.", 'error "decision 2008/25" → E/RES/2008/25'],
  ["See Human Rights Council decision 31/6.", 'error "decision 31/6" → A/HRC/RES/31/6'],
  ["See General Assembly decision 64/293. In that decision, it is said.", 'error "decision 64/293" → A/RES/64/293'],
  ["See decision 64/293 of 30 July 2010.", 'error "decision 64/293" → A/RES/64/293'],
  ["See decision 64/293 of 29 July 2010."],
]);

saysOnly("act/kind", [
  [
    "The principles were adopted by the Human Rights Council in its decision 21/11.",
    "error",
    "decision 21/11",
    "A/HRC/RES/21/11",
  ],
  [
    "The Economic and Social Council met. It acted pursuant to Council resolution 2009/251.",
    "error",
    "resolution 2009/251",
    "E/DEC/2009/251",
  ],
  ["See Security Council decision 1325 (2000).", "error", "decision 1325 (2000)", "S/RES/1325 (2000)"],
  [
    "The General Assembly recalled its decision 79/226 of 19 December 2024.",
    "error",
    "decision 79/226",
    "A/RES/79/226",
  ],
]);

test("of the other kind, in a stretch that is known completely", async () => {
  expect(await said(`${conference} adopted resolution 4/4.`)).toEqual([
    ["act/kind", "error", "resolution 4/4", "CTOC/COP decision 4/4"],
  ]);
});

test("a General Assembly number proves its kind", async () => {
  expect(await said("See General Assembly decision 64/293.")).toEqual([
    ["act/kind", "error", "decision 64/293", "A/RES/64/293"],
  ]);
});
