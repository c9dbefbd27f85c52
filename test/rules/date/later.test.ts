import { describe, expect, test } from "vitest";
import { head } from "../passages.ts";
import { said, speaks, stops } from "../said.ts";

speaks("date/later", [
  [
    `${head}See General Assembly resolution 68/999 of 4 June 2014.`,
    'error "4 June 2014": A/RES/68/999 is cited as of 4 June 2014, in a document of 3 June 2014',
  ],
  [
    `${head}See General Assembly resolution 79/5.`,
    'error "resolution 79/5": A/RES/79/5 was adopted on 24 October 2024; the document is of 3 June 2014',
  ],
  [
    `${head}See General Assembly resolution 79/999.`,
    'error "resolution 79/999": A/RES/79/999 cannot have been adopted before 10 September 2024; the document is of 3 June 2014',
  ],
]);

stops("date/later", [
  ["General Assembly\n\nDistr.: General\n3 June 2014\n\nSee General Assembly draft resolution 79/5."],
  [
    "General Assembly\n\nDistr.: General\n3 June 2014\n\nSee General Assembly resolution 79/5. In the same resolution, it is said.",
    'error "resolution 79/5"',
  ],
]);

test("a text adopted after the day of the document", async () => {
  const masthead = "General Assembly\nDistr.: General\n3 June 2014\n\n";
  expect(await said(`${masthead}See General Assembly resolution 68/999 of 4 June 2014.`)).toEqual([
    ["date/later", "error", "4 June 2014", undefined],
  ]);
  expect(await said(`${masthead}See Security Council resolution 2222 (2015).`)).toEqual([
    ["date/later", "error", "resolution 2222 (2015)", undefined],
  ]);
  expect(await said(`${masthead}See General Assembly resolution 68/999 of 3 June 2014.`)).toEqual([]);
});

describe("a document that was issued after the one that cites it", () => {
  // CTOC/COP/2008/19 was issued on 1 December 2008
  const citing = (day: string) => `Conference of the Parties\nDistr.: General\n${day}\n\nSee CTOC/COP/2008/19.`;

  test("by months is a warning", async () => {
    expect(await said(citing("3 June 2008"))).toEqual([["date/later", "warning", "CTOC/COP/2008/19", undefined]]);
  });

  test.each(["3 November 2008", "1 December 2008", "3 June 2009"])("nothing is said on %s", async (day) => {
    expect(await said(citing(day))).toEqual([]);
  });
});
