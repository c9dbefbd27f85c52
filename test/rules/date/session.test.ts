import { expect, test } from "vitest";
import { said, says, saysOnly, speaks, stops } from "../said.ts";

speaks("date/session", [
  [
    "In General Assembly resolution 73/399 of 15 April 2018, States agreed.",
    'error "15 April 2018": A/RES/73/399 cannot be of 15 April 2018: texts of session 73 were adopted between 18 September 2018 and 17 September 2019 → 15 April 2019',
  ],
]);

stops("date/session", [
  [
    "See Economic and Social Council resolution 2010/99 of 15 September 2009.",
    'error "15 September 2009" → 15 September 2010',
  ],
  ["See Economic and Social Council resolution 2015/99 of 20 November 2014."],
  // Of a joint symbol, the half that says the year
  ["See the letters dated 12 May 2018 from X (A/71/900-S/2017/420).", 'error "12 May 2018"'],
  ["See the letters dated 12 May 2017 from X (A/71/900-S/2017/420) and that dated 12 May 2018 (A/71/900)."],
  // A statement of the President, made at an organizational meeting
  ["See President's statement PRST/8/1 of 9 April 2008."],
  ["See A/HRC/PRST/8/1 of 9 April 2008."],
  // date/council-year says it
  ["See Security Council resolution 434 (1973) of 18 September 1978."],
  // act/form says it
  ["See General Assembly resolution 5/3 of 2 March 2022."],
  // Of an organizational meeting
  ["See Human Rights Council decision OM/7/1 of 6 April 2017."],
  // The numbers of the twenty-third session are 2374 to 2491; 8 (XXIII) is another body's
  ["See General Assembly resolution 2373 (XXIII) of 1 March 1967."],
  ["See General Assembly resolution 2492 (XXIII) of 1 March 1967."],
  ["See General Assembly resolution 73/399 of April 2018."],
  ["See General Assembly resolution 79/999 of 22 December 2023.", 'error "22 December 2023" → 22 December 2024'],
  // The session has not closed: the year may be one that is still to come
  ["See General Assembly resolution 80/999 of 3 March 2024.", 'error "3 March 2024"'],
]);

test("the year of a number is spoken of as its year, a session that goes on as one from its day on", async () => {
  expect(await says("date/session", "See Security Council resolution 2999 (2026) of 3 March 2025.")).toEqual([
    "S/RES/2999 (2026) cannot be of 3 March 2025: its number is of 2026",
  ]);
  expect(await says("date/session", "See General Assembly resolution 99/999 of 3 March 2024.")).toEqual([
    "A/RES/99/999 cannot be of 3 March 2024: texts of session 99 are adopted from 1 September 2044 on",
  ]);
});

saysOnly("date/session", [
  ["See General Assembly resolution 97/163 of 17 December 2024.", "error", "17 December 2024", "A/RES/79/163"],
  ["General Assembly resolution 73/287 of 15 April 2018", "error", "15 April 2018", "15 April 2019"],
  ["General Assembly resolution 55/56 of 1 December 2001", "error", "1 December 2001", "1 December 2000"],
  ["General Assembly resolution 73/399 of 15 April 2018", "error", "15 April 2018", "15 April 2019"],
  ["Human Rights Council resolution 7/99 of 28 March 2018", "error", "28 March 2018", "28 March 2008"],
]);

test.each([
  ["the month alone", "General Assembly resolution 64/293 of July 2010"],
  [
    "the number with the indicator of a note, taken out of a PDF",
    "General Assembly resolution 70/12 of 25 September 2015",
  ],
  ["a decision of an organizational meeting", "Human Rights Council decision OM/7/1 of 6 April 2017"],
  ["a day in the summer after the session opened", "General Assembly resolution 73/399 of 15 July 2019"],
  [
    "a resolution of the Council dated in the year before",
    "Economic and Social Council resolution 2015/99 of 20 November 2014",
  ],
])("nothing is said of %s", async (_, text) => {
  expect(await said(text)).toEqual([]);
});

test("nothing is said of a day that fits another body than the one inferred", async () => {
  const head = "A/80/L.904\n\nGeneral Assembly\n\nDistr.: Limited\n2 March 2026\n\nEightieth session\n\n";
  const commission = "as called for by the Commission on Crime Prevention and Criminal Justice in its resolution 34/1";
  expect(await said(`${head}The General Assembly,\n\n1. Notes progress, ${commission} of 23 May 2025;\n`)).toEqual([]);
});

test.each([
  ["See S/2015/123, dated 5 May 2016.", ["5 May 2016"]],
  ["See the letter dated 5 May 2016 from the Secretary-General (S/2015/123).", ["5 May 2016"]],
  ["See the report dated 5 July 2011 (S/2001/413).", ["5 July 2011"]],
  // a letter of December may be issued in January
  ["See the letter dated 30 December 2015 from the Secretary-General (S/2016/4).", []],
  ["See the letter dated 5 May 2015 from the Secretary-General (S/2015/310).", []],
  ["See the letter dated 5 May 2016, and the report of the Secretary-General (S/2015/123).", []],
])("a document of the Security Council: %s", async (text, words) => {
  const found = (await said(text)).filter(([rule]) => rule === "date/session");
  expect(found.map(([, , words]) => words)).toEqual(words);
});
