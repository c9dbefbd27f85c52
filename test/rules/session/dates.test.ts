import { describe, expect, test } from "vitest";
import { cop } from "../passages.ts";
import { findings } from "../run.ts";
import { said, speaks } from "../said.ts";

const conference = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const session = (words: string) => `It was adopted at the fifth session of the ${conference}, ${words}.`;
const days = "from 18 to 22 October 2010";

speaks("session/dates", [
  [
    `It was adopted at the fifth session of the ${cop}, held in Vienna from 18 to 22 October 2011.`,
    'error "18 to 22 October 2011": session 5 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime was held from 18 to 22 October 2010 → from 18 to 22 October 2010',
    `It was adopted at the fifth session of the ${cop}, held in Vienna from 18 to 22 October 2010.`,
  ],
]);

test.each([
  ["another year", "held in Vienna from 18 to 22 October 2011", "error", "18 to 22 October 2011"],
  ["another month", "held from 18 to 22 November 2010", "error", "18 to 22 November 2010"],
  ["the year alone", "in 2011", "error", "2011"],
  ["one day more", "held from 18 to 23 October 2010", "warning", "18 to 23 October 2010"],
  ["one day less", "held from 19 to 22 October 2010", "warning", "19 to 22 October 2010"],
])("%s", async (_, words, severity, span) => {
  expect(await said(session(words))).toEqual([["session/dates", severity, span, days]]);
});

test.each([
  ["the very days", "held in Vienna, Austria, from 18 to 22 October 2010"],
  ["the year", "held in 2010"],
  ["a day of it", "on 19 October 2010"],
  ["days in the midst of it", "from 19 to 21 October 2010"],
  ["the building", "held at the United Nations Office at Vienna"],
  ["the country", "held in Austria in October 2010"],
])("nothing is said of %s", async (_, words) => {
  expect(await said(session(words))).toEqual([]);
});

test.each([
  [
    "a month in the year of a session of the Assembly",
    "the sixty-seventh session of the General Assembly, from 13 to 15 May 2013",
  ],
  [
    "the planned days of a special session that ran over",
    "the twenty-third special session of the General Assembly, held from 5 to 9 June 2000",
  ],
  [
    "the scheduled end of a session that ran over",
    "the twenty-ninth session of the Conference of the Parties to the United Nations Framework Convention on Climate Change, held in Baku from 11 to 22 November 2024",
  ],
  [
    "one part of a session that met twice",
    "the fifteenth meeting of the Conference of the Parties to the Convention on Biological Diversity, held in Montreal, Canada, from 7 to 19 December 2022",
  ],
  [
    "a reconvened session",
    "the reconvened fifty-first session of the Commission on Narcotic Drugs, held on 28 November 2008",
  ],
  [
    "the reconvened part of a commission's session",
    "the fifty-first session of the Commission on Narcotic Drugs, in December 2008",
  ],
  ["a session that has not closed", "the eightieth session of the General Assembly in 2026"],
  ["a session that is not known", "the ninety-ninth session of the General Assembly in 2001"],
])("nothing is said of %s", async (_, text) => {
  expect(await said(`It was adopted at ${text}.`)).toEqual([]);
});

test("a conference that serves as the meeting of the parties to another treaty", async () => {
  const serving =
    "the sixth session of the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement";
  expect(await said(`It was adopted at ${serving}, held in Baku from 11 to 24 November 2023.`)).toEqual([
    ["session/dates", "error", "11 to 24 November 2023", "from 11 to 24 November 2024"],
  ]);
  expect(await said(`It was adopted at ${serving}, held in Baku from 11 to 22 November 2024.`)).toEqual([]);
});

test.each([
  "At its 1st meeting, on 6 November 2013, the Working Group on Trafficking in Persons adopted its agenda.",
  "The Working Group on Trafficking in Persons, at its first meeting, on 6 November 2013, adopted its agenda.",
])("a meeting within a meeting: %s", async (text) => {
  expect(await said(text)).toEqual([]);
});

test("the fix replaces the days alone", async () => {
  const text = session("held in Vienna from 18 to 22 October 2011");
  const [finding] = await findings(text);
  expect(finding?.fix).toMatchObject({ text: "18 to 22 October 2010", safe: false });
  expect(text.slice(finding?.fix?.start, finding?.fix?.end)).toBe("18 to 22 October 2011");
});

test("a session in a masthead", async () => {
  const head = (lines: string) => `${conference}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\n${lines}\n`;
  expect(await said(head("Seventh session\n\nVienna, 6–10 October 2014"))).toEqual([]);
  expect(await said(head("Sixth session\n\nVienna, 6–10 October 2014"))).toEqual([
    ["session/dates", "error", "6–10 October 2014", "from 15 to 19 October 2012"],
  ]);
});

describe("a session that was still to come when the text was written", () => {
  const written = (day: string, words: string) =>
    `A/RES/74/990\n\nGeneral Assembly\n\nDistr.: General\n${day}\n\nSeventy-fourth session\n\nLooks forward to the fifteenth meeting of the Conference of the Parties to the Convention on Biological Diversity, ${words}.`;

  test.each([
    ["24 January 2020", "to be held in Kunming, China, in 2020"],
    ["24 January 2020", "to be held in Marrakesh in October 2020"],
  ])("on %s: %s", async (day, words) => {
    expect(await said(written(day, words))).toEqual([]);
  });

  test("but not one that had been held, nor days that had passed", async () => {
    expect((await said(written("24 January 2023", "held in Montreal, Canada, in 2020"))).map(([rule]) => rule)).toEqual(
      ["session/dates"],
    );
    expect((await said(written("24 January 2020", "held in 2018"))).map(([rule]) => rule)).toEqual(["session/dates"]);
  });
});
