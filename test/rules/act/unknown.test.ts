import { expect, test } from "vitest";
import { cop } from "../passages.ts";
import { said, speaks, stops } from "../said.ts";

const conference = "The Conference of the Parties to the Organized Crime Convention";

speaks("act/unknown", [
  [
    `${cop} decision 4/9 is short.`,
    'error "decision 4/9": there is no CTOC/COP decision 4/9 (the registry knows all of CTOC/COP decision 4/1 to 4/8); did you mean CTOC/COP decision 4/8? → CTOC/COP decision 4/8',
  ],
]);

stops("act/unknown", [
  [`${cop} decision 4/9 is long. In that decision, it is said.`, 'error "decision 4/9" → CTOC/COP decision 4/8'],
  [`Draft decision 4/9 of the ${cop}.`],
]);

test("that do not exist", async () => {
  expect(await said(`${conference} adopted decision 4/9.`)).toEqual([
    ["act/unknown", "error", "decision 4/9", "CTOC/COP decision 4/8"],
  ]);
});

test("that would be the number of another year", async () => {
  expect(await said("See Security Council resolution 2812 (2025).")).toEqual([
    ["act/unknown", "error", "resolution 2812 (2025)", undefined],
  ]);
});

test("with the indicator of a note, in text that was taken out of a PDF", async () => {
  const text = `${conference} adopted decision 4/12 on this.`;
  expect(await said(text, "a.txt")).toEqual([["act/unknown", "warning", "decision 4/12", "CTOC/COP decision 4/1"]]);
  expect(await said(text, "a.md")).toEqual([["act/unknown", "error", "decision 4/12", undefined]]);
  expect(await said("安全理事会第2533(2020)和25853(2021)号决议", "a.txt")).toEqual([
    ["act/unknown", "warning", "25853(2021)号决议", "S/RES/2585 (2021)"],
  ]);
});

test.each([
  ["a session of which not all is known", `${conference} adopted decision 7/9.`],
  ["the General Assembly, of which not all is known", "See General Assembly resolution 64/350."],
  ["a year after the last that is known", "See Security Council resolution 2830 (2026)."],
  ["a draft", `${conference} considered draft decision 4/9.`],
  ["a body that the text does not name", "In decision 4/10, the parties agreed to share costs."],
])("nothing is said of %s", async (_, text) => {
  expect(await said(text)).toEqual([]);
});

test("statements of the President of a number that is that of a resolution", async () => {
  // There is a resolution 71 (1949); the statements of 2011 end at 22
  expect(await said("See the statement S/PRST/2011/71, and S/PRST/2011/20.")).toEqual([
    ["act/unknown", "error", "S/PRST/2011/71", "S/PRST/2011/17"],
  ]);
});
