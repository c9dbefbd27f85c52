// What the head of a document says of the document.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import type { Masthead } from "../../src/types/citation.ts";
import { cited } from "./cited.ts";

const heads: readonly [layout: string, text: string, expected: Omit<Masthead, "start" | "end">][] = [
  [
    "plain",
    `United Nations

A/80/L.22

General Assembly

Distr.: Limited
26 November 2025

Original: English

Eightieth session
Agenda item 110
`,
    {
      symbol: "A/80/L.22",
      body: "A",
      distribution: "Limited",
      distributed: "2025-11-26",
      language: "English",
      session: 80,
    },
  ],
  [
    "Markdown emphasis",
    `**United Nations**

# A/80/L.22

**General Assembly**

**Distr.: Limited**
26 November 2025

*Original: English*

**Eightieth session**
`,
    {
      symbol: "A/80/L.22",
      body: "A",
      distribution: "Limited",
      distributed: "2025-11-26",
      language: "English",
      session: 80,
    },
  ],
  [
    "two columns, parted by tabs",
    `United Nations\tS/2024/100
Security Council\tDistr.: General
\t3 June 2024
\tOriginal: French

Letter dated 1 June 2024 from the Secretary-General
`,
    { symbol: "S/2024/100", body: "S", distribution: "General", distributed: "2024-06-03", language: "French" },
  ],
  [
    "two columns, parted by gaps",
    `United Nations                         A/79/100
General Assembly                       Distr.: General
                                       3 June 2024
                                       Original: Spanish

Seventy-ninth session
Item 7 of the preliminary list*
`,
    {
      symbol: "A/79/100",
      body: "A",
      distribution: "General",
      distributed: "2024-06-03",
      language: "Spanish",
      session: 79,
    },
  ],
  [
    "of a conference",
    `Conference of the Parties to the United Nations
Convention against Transnational Organized Crime

CTOC/COP/WG.4/2011/8

Distr.: General
17 November 2011

Original: English
`,
    {
      symbol: "CTOC/COP/WG.4/2011/8",
      body: "CTOC/COP",
      distribution: "General",
      distributed: "2011-11-17",
      language: "English",
    },
  ],
  [
    "special session",
    `A/S-27/19

General Assembly

Distr.: General
11 October 2002

Original: English

Twenty-seventh special session
`,
    {
      symbol: "A/S-27/19",
      body: "A",
      distribution: "General",
      distributed: "2002-10-11",
      language: "English",
      session: 27,
    },
  ],
];

describe("masthead", () => {
  test.each(heads)("%s", (_, text, expected) => {
    const { start, end, ...said } = parse({ text, skip: [] }).masthead as Masthead;
    expect(said).toEqual(expected);
    expect(start).toBe(0);
    expect(end).toBeGreaterThan(text.indexOf("Distr."));
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test("of a verbatim record: no line of distribution, the date of the meeting", () => {
    const text = `United Nations                    A/79/PV.5
          General Assembly        Official Records
          Seventy-ninth session

          5th plenary meeting
          Tuesday, 24 September 2024, 9 a.m.
          New York
`;
    expect(parse({ text, skip: [] }).masthead).toMatchObject({
      symbol: "A/79/PV.5",
      body: "A",
      distributed: "2024-09-24",
      session: 79,
    });
  });

  test("its session is a citation", () => {
    expect(cited("General Assembly\n\nDistr.: General\n3 June 2024\n\nSeventy-ninth session\n")).toEqual([
      "Seventy-ninth session | session 79",
    ]);
    expect(cited("General Assembly\n\nDistr.: General\n3 June 2024\n\nTwenty-seventh special session\n")).toEqual([
      "Twenty-seventh special session | special session 27",
    ]);
    expect(cited("General Assembly\n\nDistr.: General\n3 June 2024\n\nTenth emergency special session\n")).toEqual([
      "Tenth emergency special session | emergency special session 10",
    ]);
  });

  test.each([
    "Seventy-ninth session\n\nThe General Assembly met.",
    "The line “Distr.: General” is part of the masthead.",
    "1. In its decision 4/4, the Conference of the Parties",
    // In a line that is longer than what is looked over
    `${"It is long. ".repeat(100)}“Distr.:” is its first line. ${"It is long. ".repeat(100)}`,
  ])("%j has none", (text) => {
    expect(parse({ text, skip: [] }).masthead).toBeUndefined();
  });

  test("code is no masthead", () => {
    const text = "```\nA/80/5\n\nDistr.: General\n3 June 2024\n```\n";
    expect(parse({ text, skip: [{ start: 0, end: text.length - 1 }] }).masthead).toBeUndefined();
    expect(parse({ text, skip: [] }).masthead).toMatchObject({ symbol: "A/80/5" });
  });
});
