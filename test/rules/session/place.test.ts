import { expect, test } from "vitest";
import { cop } from "../passages.ts";
import { said, speaks } from "../said.ts";

const conference = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const session = (words: string) => `It was adopted at the fifth session of the ${conference}, ${words}.`;
const days = "from 18 to 22 October 2010";
const group = "The Working Group on Trafficking in Persons";

speaks("session/place", [
  [
    `It was adopted at the fifth session of the ${cop}, held in Geneva from 18 to 22 October 2010.`,
    'error "Geneva": session 5 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime was held in Vienna → Vienna',
  ],
]);

test.each([
  ["Geneva", "error"],
  ["Salzburg", "warning"],
])("in %s", async (place, severity) => {
  expect(await said(session(`held in ${place} ${days}`))).toEqual([["session/place", severity, place, "Vienna"]]);
});

test.each([
  ["sixth", "Nusa Dua", "St. Petersburg"],
  ["second", "Amman", "Nusa Dua"],
])("the %s session in %s", async (number, place, right) => {
  const text = `the ${number} session of the Conference of the States Parties to the United Nations Convention against Corruption, held in ${place}.`;
  expect(await said(text)).toEqual([["session/place", "error", place, right]]);
});

test("the place of a meeting without a number, found by its days", async () => {
  expect(await said(`${group}, at its meeting held in Geneva from 10 to 12 October 2011, agreed.`)).toEqual([
    ["session/place", "error", "Geneva", "Vienna"],
  ]);
});
