import { describe, expect, test } from "vitest";
import { laterDate } from "../../../src/rules/date/later.ts";
import type { Context } from "../../../src/rules/engine/rule.ts";
import type { ResolvedCitation } from "../../../src/types/finding.ts";
import { head } from "../passages.ts";
import { registry as real } from "../run.ts";
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
  // Its day shows that 79/5 is a slip, and date/adoption says so
  [`${head}See General Assembly resolution 79/5 of 18 December 2013.`],
  [`${head}See General Assembly resolution 79/999 of 18 December 2013.`],
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

describe("a text of the same session", () => {
  const head = "A/RES/76/16\n\nGeneral Assembly\n\nDistr.: General\n8 December 2021\n\nSeventy-sixth session\n\n";

  test.each([
    // Adopted on 16 December 2021: its number was filled in before the text was issued
    ["See resolution 76/181.", []],
    ["See resolution 76/181 of 16 December 2021.", []],
    // Adopted on 28 July 2022
    ["See resolution 76/300.", [["date/later", "warning", "resolution 76/300", undefined]]],
    ["See resolution 77/1.", [["date/later", "error", "resolution 77/1", undefined]]],
  ])("%s", async (text, expected) => {
    expect(await said(`${head}${text}`)).toEqual(expected);
  });
});

describe("a head whose day contradicts its own symbol", () => {
  const head = (symbol: string, day: string) => `${symbol}\n\nSecurity Council\n\nDistr.: General\n\n${day}\n\n`;
  const body = "Recalling its resolutions 2399 (2018) and 2507 (2020), and documents S/2020/545 and S/2020/622,";

  test("is one finding, and its day says nothing of what is cited", async () => {
    expect(await said(`${head("S/RES/2536 (2020)", "7 November 2017")}${body}`)).toEqual([
      ["date/later", "error", "S/RES/2536 (2020)", undefined],
    ]);
    expect(await said(`${head("S/2020/900", "7 November 2007")}${body} Again S/2020/900.`)).toEqual([
      ["date/later", "error", "S/2020/900", undefined],
    ]);
  });

  test("but not one of the year before, in which documents of a session are issued", async () => {
    expect(await said(`${head("S/2020/900", "30 December 2019")}See S/2018/1.`)).toEqual([]);
  });
});

describe("a document that was issued long after the one that cites it", () => {
  const says = (target: string, text: string, session?: number) => {
    const resolved = {
      target,
      kind: "symbol",
      status: "found",
      entry: { name: target, date: { value: "2012-10-23", basis: "header", source: "x" } },
      citation: { start: text.length, end: text.length, claims: [], target: { kind: "symbol", name: target } },
    };
    const document = { symbol: "A/HRC/14/990", day: "2010-06-23", from: "masthead", ...(session ? { session } : {}) };
    return laterDate.check(
      resolved as unknown as ResolvedCitation,
      { document, registry: real, source: { text } } as unknown as Context,
    );
  };

  test("is a warning", () => {
    expect(says("CTOC/COP/2010/990", "See ", 14)?.severity).toBe("warning");
    expect(says("A/HRC/15/37", "See ", 14)?.severity).toBe("warning");
  });

  test("not where it is a report of the same session or an earlier one, for its symbol was known", () => {
    expect(says("A/HRC/14/37", "See ", 14)).toBeUndefined();
    expect(says("A/HRC/13/37", "See ", 14)).toBeUndefined();
    expect(says("A/HRC/14/37", "See ")?.severity).toBe("warning");
  });

  test("nor where it is said to come", () => {
    expect(says("CTOC/COP/2010/990", "It will be contained in the report (", 14)).toBeUndefined();
    expect(says("CTOC/COP/2010/990", "It will be contained in the report. See ", 14)?.severity).toBe("warning");
  });
});
