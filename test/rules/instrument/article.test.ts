import { describe, expect, test } from "vitest";
import { cop } from "../passages.ts";
import { said, saysOnly, speaks, stops } from "../said.ts";

speaks("instrument/article", [
  [
    "Under Article 112 of the Charter of the United Nations, States act.",
    'error "112": the Charter of the United Nations has 111 articles; article 112 is not one of them',
  ],
]);

stops("instrument/article", [
  ["Under article 42 of the Organized Crime Convention, States met.", 'error "42"'],
  ["Under article 41 of the Organized Crime Convention, States met."],
  ["Under articles 40 to 42 of the Organized Crime Convention, States met.", 'error "40 to 42"'],
  // The Convention last named may be another
  ["The Convention against Corruption is long. Under article 99 of the Convention, States met."],
  [
    `${cop}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\nUnder article 99 of the Convention, States met.`,
    'warning "99"',
  ],
  [
    `${cop}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\nUnder article 99 of the Convention on Rivers, States met.`,
  ],
  ["See General Assembly resolution 55/25, annexes I and II, art. 99."],
  ["The General Assembly met on resolution 55/25, annex I, art. 99.", 'warning "art. 99"'],
]);

stops("instrument/article", [
  // Words behind "the Charter" that are no part of a name
  ["The General Assembly met under Article 122 b of the Charter on efforts to promote peace.", 'warning "122 b"'],
  ["The General Assembly met under Article 122 of the Charter of the Organization of American States."],
]);

saysOnly("instrument/article", [
  ["See A/RES/55/25, annex I, art. 45.", "error", "art. 45"],
  ["See article 22 of annex II to General Assembly resolution 55/25.", "error", "article 22"],
  // The Global Plan of Action has 61 paragraphs
  ["See General Assembly resolution 64/293, annex, para. 62.", "error", "para. 62"],
]);

test("an article beyond the last", async () => {
  expect(await said("under article 55 of the Convention on the Rights of the Child")).toEqual([
    ["instrument/article", "error", "55", undefined],
  ]);
  expect(await said("under article 54 of the Convention on the Rights of the Child")).toEqual([]);
});

describe("articles", () => {
  test.each([
    "article 143 of the Charter of the Organization of American States",
    "article 24 of the Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
    "article 8 bis of the Rome Statute of the International Criminal Court",
    "Article 111 of the Charter of the United Nations",
  ])("nothing is said of %s", async (text) => {
    expect(await said(`See ${text}.`)).toEqual([]);
  });
});

test("nothing is said of an annex that holds several instruments", async () => {
  expect(await said("See resolution 2200 A (XXI), annex, art. 60.")).toEqual([]);
});
