import { describe, expect, test } from "vitest";
import { tryNames } from "../../../bench/registry/did-you-mean.ts";
import { kinds } from "../../../bench/registry/slips.ts";
import { buildIndex } from "../../../scripts/registry.ts";
import { registryFrom } from "../../../src/registry/index/open.ts";
import type { Claim } from "../../../src/types/citation.ts";
import { acts, documents } from "../tables.ts";

const bytes = buildIndex("registry");
const registry = registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });

const at = { start: 0, end: 0 };
const dated = (date: string): Claim => ({ ...at, kind: "date", date, said: "of" });
const titled = (title: string): Claim => ({ ...at, kind: "title", title });

describe("what the citation claims decides between names that are equally near", () => {
  test.each([
    // 1315, 1325, 1335 … are one digit away; 1325 was adopted on 31 October 2000
    ["S/RES/1395 (2000)", [dated("2000-10-31")], "S/RES/1325 (2000)"],
    // so are 64/233, 64/293 and others
    ["A/RES/64/2933", [dated("2010-07-30")], "A/RES/64/293"],
    // another body's, where the General Assembly has one of that number
    ["A/RES/49/21", [dated("2022-04-01")], "A/HRC/RES/49/21"],
  ])("%s", (name, claims, expected) => {
    const near = registry.nearest(name, claims);
    expect(near).toContain(expected);
    expect(near.length).toBeLessThanOrEqual(3);
  });

  test("a title that fits nothing changes nothing", () => {
    expect(registry.nearest("A/RES/64/239", [titled("No such title")])).toEqual(registry.nearest("A/RES/64/239"));
  });
});

describe("titles with a slip in one place", () => {
  test.each([
    ["Traficking in human beings", "Trafficking in human beings"],
    // the first word, the last, one that is missing, one too many
    ["Traffiking in human beings", "Trafficking in human beings"],
    ["Trafficking in human beinsg", "Trafficking in human beings"],
    ["Trafficking in beings", "Trafficking in human beings"],
    ["Trafficking in some human beings", "Trafficking in human beings"],
  ])("%s", (title, expected) => {
    expect(registry.byTitle(title)).toEqual([]);
    expect(registry.nearestTitles(title, "CTOC/COP")[0]).toBe(expected);
  });

  test.each(["Trade", "Nothing of the kind was ever adopted", "Human beings in trafficking"])("not %s", (title) => {
    expect(registry.nearestTitles(title, "CTOC/COP")).toEqual([]);
  });

  test("not of another body", () => {
    expect(registry.nearestTitles("Traficking in human beings", "S")).toEqual([]);
  });
});

test("a number and a year that disagree: either may be wrong", () => {
  expect(registry.nearest("S/RES/1352 (2000)")).toEqual(["S/RES/1352 (2001)", "S/RES/1325 (2000)"]);
});

test("a zero in front stands for a digit that is missing", () => {
  expect(registry.nearest("S/011/784")).toContain("S/2011/784");
});

test("of a thousand names with a slip none is taken for another text, and most of those reported are recovered", async () => {
  // a draft that was adopted is reported as such
  const rows = [...acts, ...documents].filter(({ name = "", adopted_as }) => !/ (?:res|dec)/.test(name) && !adopted_as);
  const names = rows.map((row) => row.name as string);
  const { byKind, flaggedUnslipped } = await tryNames(names, 1000, 7, registry);
  expect(flaggedUnslipped).toEqual([]);
  expect(kinds.flatMap((kind) => byKind[kind].misled)).toEqual([]);
  const sum = (of: "flagged" | "suggested") => kinds.reduce((total, kind) => total + byKind[kind][of], 0);
  expect(sum("flagged")).toBeGreaterThan(50);
  expect(sum("suggested") / sum("flagged")).toBeGreaterThan(0.8);
});
