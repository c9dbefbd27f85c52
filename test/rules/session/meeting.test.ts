import { expect, test } from "vitest";
import { said, says, speaks, stops } from "../said.ts";

const group = "The Working Group on Trafficking in Persons";

speaks("session/meeting", [
  [
    "The Working Group on Trafficking in Persons held its fifth meeting from 6 to 8 November 2012.",
    'error "6 to 8 November 2012": meeting 5 of CTOC/COP/WG.4 was held from 6 to 8 November 2013 → from 6 to 8 November 2013',
    "The Working Group on Trafficking in Persons held its fifth meeting from 6 to 8 November 2013.",
  ],
]);

stops("session/meeting", [
  // It met on 14 and 15 April 2009, then from 27 to 29 January 2010
  ["The Working Group on Trafficking in Persons met from 1 to 3 June 2009.", 'warning "1 to 3 June 2009"'],
  [
    "The Working Group on Trafficking in Persons met from 15 to 16 April 2009.",
    'warning "15 to 16 April 2009" → from 14 to 15 April 2009',
  ],
  [
    "The Working Group on Trafficking in Persons met from 13 to 14 April 2009.",
    'warning "13 to 14 April 2009" → from 14 to 15 April 2009',
  ],
  ["The Working Group on Trafficking in Persons met from 14 to 15 April 2009."],
  ["The Working Group on Trafficking in Persons met on 15 April 2009."],
  ["The Working Group on Trafficking in Persons met in June 2009."],
  ["The Working Group on Trafficking in Persons met from 1 to 3 June 2039."],
  ["The Working Group on Trafficking in Persons met on 1 June 2008.", 'warning "1 June 2008"'],
]);

test("what is said of days on which no meeting was", async () => {
  const on = (days: string) => says("session/meeting", `The Working Group on Trafficking in Persons met ${days}.`);
  expect(await on("from 1 to 3 June 2009")).toEqual([
    "CTOC/COP/WG.4 did not meet then; it met from 14 to 15 April 2009, and then from 27 to 29 January 2010",
  ]);
  expect(await on("on 1 June 2008")).toEqual(["CTOC/COP/WG.4 did not meet then; it met from 14 to 15 April 2009"]);
  expect(await on("from 15 to 16 April 2009")).toEqual([
    "CTOC/COP/WG.4 did not meet then; it met from 14 to 15 April 2009",
  ]);
});

test.each([
  ["held its fifth meeting from 6 to 8 November 2012", "error", "6 to 8 November 2012", "from 6 to 8 November 2013"],
  ["held its fifth meeting from 6 to 9 November 2013", "warning", "6 to 9 November 2013", "from 6 to 8 November 2013"],
  ["held its sixth meeting in 2016", "warning", "2016", "from 16 to 18 November 2015"],
  ["met from 10 to 12 November 2011", "warning", "10 to 12 November 2011", undefined],
  ["met from 9 to 12 October 2011", "warning", "9 to 12 October 2011", "from 10 to 12 October 2011"],
  ["met from 14 to 15 April 2008", "warning", "14 to 15 April 2008", undefined],
])("the group %s", async (words, severity, span, right) => {
  expect(await said(`${group} ${words}.`)).toEqual([["session/meeting", severity, span, right]]);
});

test.each([
  "met from 10 to 12 October 2011",
  "met on 11 October 2031",
  "met in 2012",
  "held its ninetieth meeting in 2012",
])("nothing is said of the group that %s", async (words) => {
  expect(await said(`${group} ${words}.`)).toEqual([]);
});
