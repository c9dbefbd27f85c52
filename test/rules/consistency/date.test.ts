import { expect, test } from "vitest";
import { saidAt, speaks } from "../said.ts";

speaks("consistency/date", [
  [
    "See General Assembly resolution 99/1 of 3 October 2044, and General Assembly resolution 99/1 of 5 October 2044.",
    'warning "5 October 2044": A/RES/99/1 is of 5 October 2044 here, and of 3 October 2044 where it is cited elsewhere',
  ],
]);

test("of its date: what is said less often, else later", async () => {
  const of = (day: string) => `See General Assembly resolution 99/1 of ${day} October 2044.`;
  expect(await saidAt(`${of("3")} ${of("5")}`)).toEqual([["consistency/date", "warning", "5 October 2044", 96]]);
  expect(await saidAt(`${of("5")} ${of("3")} ${of("3")}`)).toEqual([
    ["consistency/date", "warning", "5 October 2044", 40],
  ]);
});

test("what the registry knows is left to the rules that ask it", async () => {
  const of = (day: string) => `In its resolution 64/293 of ${day} 2010, the General Assembly adopted a plan.`;
  expect((await saidAt(`${of("30 July")} ${of("12 August")}`)).map(([rule]) => rule)).toEqual(["date/adoption"]);
});

test("whose number it is must be named", async () => {
  const text = "See resolution 99/1 of 3 October 2044. See resolution 99/1 of 5 October 2044.";
  expect((await saidAt(text)).filter(([rule]) => rule === "consistency/date")).toEqual([]);
});

test("one slip is one finding: days that date/session reports contradict nothing here", async () => {
  const of = (day: string) => `See General Assembly resolution 73/399 of ${day}.`;
  expect((await saidAt(`${of("15 April 2019")} ${of("15 April 2018")}`)).map(([rule]) => rule)).toEqual([
    "date/session",
  ]);
});
