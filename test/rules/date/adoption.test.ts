import { describe, expect, test } from "vitest";
import { adoptionDate, isOfGluedNote, otherDate } from "../../../src/rules/date/adoption.ts";
import type { Context } from "../../../src/rules/engine/rule.ts";
import type { Claim } from "../../../src/types/citation.ts";
import type { ResolvedCitation } from "../../../src/types/finding.ts";
import type { Basis, Registry } from "../../../src/types/registry.ts";
import { findings, registry as real } from "../run.ts";
import { said, saysOnly, speaks, stops } from "../said.ts";

type Days = Readonly<Record<string, string>>;
const registryOf = (days: Days, more: Partial<Registry> = {}): Registry => ({
  ...real,
  find: (name: string) =>
    name in days ? { name, date: { value: days[name] as string, basis: "header", source: "x" } } : undefined,
  nearest: () => [],
  siblings: () => [],
  ...more,
});

// the date before the parenthesis of the symbol is that of the text; what it is of must be said right before it
test.each([
  ["the statement by its President of 6 November 2012 (S/PRST/2012/23)", ["6 November 2012"]],
  [
    "the statement made by the President of the Security Council on 6 November 2012 (S/PRST/2012/23)",
    ["6 November 2012"],
  ],
  ["its presidential statement of 6 November 2012 (see S/PRST/2012/23)", ["6 November 2012"]],
  ["its resolution of 12 August 2010 (A/RES/64/293)", ["12 August 2010"]],
  [
    "statements by its President of 31 October 2012 (S/PRST/2012/23) and 13 February 2013 (S/PRST/2013/2)",
    ["13 February 2013"],
  ],
  ["the statement by its President of 31 October 2012 (S/PRST/2012/23)", []],
  ["the statement by its President on the Agreement of 9 January 2005 (S/PRST/2012/23)", []],
  ["the letter dated 6 November 2012 (S/PRST/2012/23)", []],
])("%s", async (text, words) => {
  const found = (await findings(`The Council recalled ${text}.`)).filter(({ rule }) => rule === "date/adoption");
  expect(found.map((one) => one.words)).toEqual(words);
});

speaks("date/adoption", [
  [
    "In General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    'error "12 August 2010": A/RES/64/293 was adopted on 30 July 2010, not on 12 August 2010 → 30 July 2010',
  ],
  [
    "The General Assembly recalled its resolution 79/245 of 22 December 2023.",
    'error "22 December 2023": A/RES/79/245 was adopted on 24 December 2024, not on 22 December 2023; or did you mean A/RES/78/245? → A/RES/78/245',
  ],
]);

stops("date/adoption", [
  // 70/1 with note 2
  ["See General Assembly resolution 70/12 of 25 September 2015."],
  ["See General Assembly resolution 64/293 of July 2010."],
  // The day of a report that follows the resolution
  [
    "See the report of the Secretary-General pursuant to Security Council resolution 1325 (2000) of 16 November 2000.",
    'warning "16 November 2000" → 31 October 2000',
  ],
  ["See the report requested by Security Council resolution 1325 (2000), dated 16 November 2000."],
  ["See the report called for in Security Council resolution 1325 (2000) of 16 November 2000 (S/2000/1101)."],
  // … which comes after it, within a year
  [
    "See the report pursuant to Security Council resolution 1325 (2000) of 16 October 2000.",
    'error "16 October 2000" → 31 October 2000',
  ],
  [
    "See the report pursuant to Security Council resolution 1325 (2000) of 16 November 2002.",
    'error "16 November 2002" → 31 October 2000',
  ],
  [
    "Pursuant to Security Council resolution 1325 (2000) of 30 October 2000, States met.",
    'error "30 October 2000" → S/RES/1324 (2000)',
  ],
  // A statement may be issued on the day after its meeting, which is known from a list
  ["See S/PRST/2000/4 of 10 February 2000.", 'warning "10 February 2000" → S/PRST/2000/5'],
  ["See S/PRST/2000/4 of 11 February 2000.", 'error "11 February 2000" → 9 February 2000'],
  // Its day is known from one citation alone, which says nothing against another
  ["See General Assembly decision 34/447 of 18 December 1979."],
  ["See General Assembly decision 34/447 of 18 December 1989.", 'error "18 December 1989" → 19 December 1979'],
]);

saysOnly("date/adoption", [
  // of no known day: those of the numbers around it are known
  ["The General Assembly recalled its resolution 79/233 of 25 August 2025.", "error", "25 August 2025", "A/RES/79/323"],
  // 79/245 is of 24 December 2024, 78/245 of the day that is said
  [
    "The General Assembly recalled its resolution 79/245 of 22 December 2023.",
    "error",
    "22 December 2023",
    "A/RES/78/245",
  ],
  // the very day in another year is a slip of the year
  ["The General Assembly recalled its resolution 64/293 of 30 July 2011.", "error", "30 July 2011", "30 July 2010"],
  ["in its resolution 64/293 of 12 August 2010, the General Assembly", "error", "12 August 2010", "30 July 2010"],
  ["Human Rights Council resolution 37/22 of 23 March 2017", "error", "23 March 2017", "23 March 2018"],
  ["General Assembly resolution 2625 (XXV) of 24 October 1971", "error", "24 October 1971", "24 October 1970"],
]);

test("law reviews date the sheet, which is distributed within a year", async () => {
  const cited = (day: string) => `See G.A. Res. 60/147, U.N. Doc. A/RES/60/147 (${day}).`;
  const ofRule = async (text: string) => (await said(text)).filter(([rule]) => rule === "date/adoption");
  expect(await ofRule(cited("Mar. 21, 2006"))).toEqual([]);
  expect(await ofRule(cited("Mar. 21, 2007"))).toHaveLength(1);
  expect(await ofRule(cited("Dec. 16, 2006"))).toHaveLength(1);
  expect(await ofRule(cited("Mar. 21, 2005"))).toHaveLength(1);
  expect(await ofRule("See A/RES/60/147 (21 March 2006).")).toHaveLength(1);
  expect(
    (await said("See U.N. Doc. A/HRC/RES/14/12 (June 30, 2010).")).filter(([rule]) => rule === "date/session"),
  ).toEqual([]);
});

describe("the day of adoption", () => {
  const claimOf = (date: string) =>
    ({ kind: "date", date, said: "of", start: 0, end: 9 }) as Extract<Claim, { kind: "date" }>;
  const resolvedOf = (target: string, value?: string, basis: Basis = "header") =>
    ({
      target,
      kind: "resolution",
      because: "named",
      citation: { target: { kind: "act", form: "legacy" }, claims: [] },
      ...(value === undefined ? {} : { entry: { name: target, date: { value, basis } } }),
    }) as unknown as ResolvedCitation;
  const other = (date: string, target: string, value?: string, basis?: Basis, days: Days = {}) =>
    otherDate(claimOf(date), resolvedOf(target, value, basis), registryOf(days))?.value;

  test("is another where it is known and does not begin as the claim does", () => {
    expect(other("2010-08-12", "A/RES/64/293", "2010-07-30")).toBe("2010-07-30");
    expect(other("2010-07-30", "A/RES/64/293", "2010-07-30")).toBeUndefined();
    expect(other("2010-07", "A/RES/64/293", "2010-07-30")).toBeUndefined();
    expect(other("2010-08", "A/RES/64/293", "2010-07-30")).toBe("2010-07-30");
    expect(other("07-30", "A/RES/64/293", "2010-07-30")).toBe("2010-07-30");
    expect(other("-07-31", "A/RES/64/293", "2010-07-30")).toBeUndefined();
    expect(other("2010-08-12", "A/RES/64/293")).toBeUndefined();
    expect(other("2010-08-12", "A/64/293", "2010-07-30")).toBeUndefined();
  });

  test("may be that of another text on the sheet", () => {
    expect(other("1948-12-11", "A/RES/217 (III)", "1948-12-10")).toBeUndefined();
    expect(other("1948-12-11", "A/RES/217 (III)", "1948-12-10", "cited")).toBe("1948-12-10");
    expect(other("2012-08-12", "A/RES/66/253 B", "2012-08-03")).toBeUndefined();
    expect(other("2012-08-12", "A/RES/66/253 B", "2012-08-03", "cited")).toBe("2012-08-03");
  });

  test("is that of a number with the indicator of a note", () => {
    const days = { "A/RES/70/1": "2015-09-25" };
    expect(other("2015-09-25", "A/RES/70/12", "2015-12-02", "header", days)).toBeUndefined();
    expect(other("2015-09-26", "A/RES/70/12", "2015-12-02", "header", days)).toBe("2015-12-02");
    const glued = (target: string | null) =>
      isOfGluedNote("2015-09-25", { target } as ResolvedCitation, registryOf({ ...days, "A/RES/": "2015-09-25" }));
    expect([glued("A/RES/70/12"), glued("A/RES/70/123"), glued("A/RES/70/1234")]).toEqual([true, true, false]);
    expect([glued("A/RES/70/10"), glued("A/RES/70/1"), glued("A/RES/7"), glued(null)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([glued("A/RES/70/1 A"), glued("A/RES/70/102")]).toEqual([false, false]);
  });

  test("that one document gives says nothing, unless the claim is impossible", () => {
    const check = (date: string, basis: Basis, more: Partial<Registry> = {}) =>
      adoptionDate.check(claimOf(date), resolvedOf("A/RES/64/293", "2010-07-30", basis), {
        registry: registryOf({ "A/RES/64/290": "2010-08-12" }, more),
        source: { text: "" },
      } as unknown as Context);
    expect(check("2010-08-12", "cited-once")).toBeUndefined();
    expect(check("2010-08-12", "header")).toBeDefined();
    expect(check("2012-08-12", "cited-once")).toBeDefined();
    expect(check("2010-08-12", "header")?.suggestion).toBe("30 July 2010");
    expect(check("2010-08-12", "header", { nearest: () => ["A/RES/64/290"] })?.suggestion).toBe("A/RES/64/290");
  });
});

describe("days dealt out over the last numbers of a list", () => {
  test.each([
    ["General Assembly resolutions 58/137 and 61/144 of 22 December 2003 and 19 December 2006, respectively,", []],
    ["General Assembly resolutions 58/137 and 61/144 of 22 December 2003 and 19 December 2006", []],
    ["General Assembly resolutions 64/292 and 64/293, dated 28 July 2010 and 12 August 2010,", ["12 August 2010"]],
    ["General Assembly resolutions 64/292 and 64/293 of 12 July 2010 and 30 July 2010", ["12 July 2010"]],
    ["General Assembly resolution 61/144 of 19 December 2006 and Council resolution 2388 (2017)", []],
  ])("%s", async (text, wrong) => {
    const found = (await findings(text)).filter(({ rule }) => rule === "date/adoption");
    expect(found.map(({ words }) => words)).toEqual(wrong);
  });
});

test("in the style of law reviews a date behind a symbol is that of the sheet", async () => {
  expect(await said("See A/RES/60/147 (Mar. 21, 2006).")).toEqual([]);
  expect((await said("See A/RES/60/147 (Dec. 16, 2006).")).map(([rule]) => rule)).toEqual(["date/adoption"]);
  expect((await said("See A/RES/60/147 (21 March 2006).")).map(([rule]) => rule)).toEqual(["date/adoption"]);
});
