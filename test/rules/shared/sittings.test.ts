import { describe, expect, test } from "vitest";
import { knownDays, spokenDays, wholeDays } from "../../../src/rules/shared/sittings.ts";

describe("the days of sessions", () => {
  test.each([
    ["2010-10-18", "2010-10-18", "on 18 October 2010"],
    ["2010-10-18", "2010-10-22", "from 18 to 22 October 2010"],
    ["2008-09-29", "2008-10-03", "from 29 September to 3 October 2008"],
    ["2008-12-29", "2009-01-03", "from 29 December 2008 to 3 January 2009"],
    ["2008-12-29", "2009-12-29", "from 29 December 2008 to 29 December 2009"],
  ])("%s to %s: %s", (from, to, words) => {
    expect(spokenDays({ from, to })).toBe(words);
  });

  test.each([
    ["2010", "2011", "2010-01-01", "2011-12-31"],
    ["2010-02", "2010-03", "2010-02-01", "2010-03-31"],
    ["2010-02-03", "2010-03-04", "2010-02-03", "2010-03-04"],
  ])("of %s to %s: from %s to %s", (from, to, first, last) => {
    expect(wholeDays({ from, to })).toEqual({ from: first, to: last });
  });

  const session = { body: "CTOC/COP", session: "5", basis: "known", source: "x" } as const;
  const days = { from: "2010-10-18", to: "2010-10-22" };

  test("are exact where the window of its acts is theirs, within two weeks", () => {
    const known = knownDays({ ...session, ...days, window: days });
    expect(known).toEqual({ ...days, widest: days, exact: true, firm: true });
  });

  test("of the Assembly are never exact: a week before and behind counts to them", () => {
    const known = knownDays({ ...session, body: "A", ...days, window: days });
    expect(known).toEqual({ ...days, widest: { from: "2010-10-11", to: "2010-10-29" }, exact: false, firm: true });
  });

  test("of two weeks and more are not exact", () => {
    const long = { from: "2010-10-18", to: "2010-11-01" };
    expect(knownDays({ ...session, ...long, window: long })).toMatchObject({ exact: false });
    const shorter = { from: "2010-10-18", to: "2010-10-31" };
    expect(knownDays({ ...session, ...shorter, window: shorter })).toMatchObject({ exact: true });
  });

  test("may be any from the November before on, where no acts tell", () => {
    expect(knownDays({ ...session, ...days })).toEqual({
      ...days,
      widest: { from: "2009-11-01", to: "2010-12-31" },
      exact: false,
      firm: false,
    });
    expect(knownDays({ ...session, ...days, basis: "header" })).toMatchObject({ firm: true });
  });

  test("that differ from those of its acts are not exact", () => {
    const window = { from: "2010-10-18", to: "2010-10-23" };
    expect(knownDays({ ...session, ...days, window })).toMatchObject({
      exact: false,
      widest: { from: "2010-10-11", to: "2010-10-30" },
    });
    expect(knownDays({ ...session, ...days, window: { from: "2010-10-17", to: "2010-10-22" } })).toMatchObject({
      exact: false,
    });
  });

  test("end with the last act, or are not known", () => {
    const { from } = days;
    expect(knownDays({ ...session, from, window: days })).toMatchObject(days);
    expect(knownDays({ ...session, from })).toBeUndefined();
    expect(knownDays(session)).toBeUndefined();
  });

  test("of a meeting are those days and no others", () => {
    const meeting = { body: "CTOC/COP/WG.4", name: "Working Group", number: 1, ...days, basis: "known", source: "x" };
    expect(knownDays(meeting as Parameters<typeof knownDays>[0])).toEqual({
      ...days,
      widest: days,
      exact: true,
      firm: false,
    });
  });
});
