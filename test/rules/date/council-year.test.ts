import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { said, speaks, stops } from "../said.ts";

speaks("date/council-year", [
  [
    "See Security Council resolution 1612 (2006).",
    'error "resolution 1612 (2006)": Security Council resolution 1612 is of 2005, not of 2006 → 1612 (2005)',
    "See Security Council resolution 1612 (2005).",
  ],
]);

stops("date/council-year", [
  ["See Security Council resolution 1325 (2000)."],
  // Another organization numbers so
  ["See Council of Europe resolution 1738 (2010)."],
  ["See resolution 1738 (2010) of the European Parliament."],
  [
    `See resolution 1738 (2010). ${"It is long. ".repeat(8)}The European Parliament met.`,
    'error "resolution 1738 (2010)" → 1738 (2006)',
  ],
  [
    `The European Parliament met. ${"It is long. ".repeat(12)}See resolution 1738 (2010).`,
    'error "resolution 1738 (2010)" → 1738 (2006)',
  ],
]);

describe("the year of a Security Council resolution", () => {
  // Misprints of published resolutions
  test.each([
    ["1612 (2006)", "1612 (2005)"],
    ["1989 (2001)", "1989 (2011)"],
    ["2161 (2015)", "2161 (2014)"],
    ["2140 (2015)", "2140 (2014)"],
  ])("%s is %s", async (wrong, right) => {
    const found = await findings(`The Council recalled Security Council resolution ${wrong}.`);
    expect(found).toMatchObject([{ rule: "date/council-year", severity: "error", suggestion: right }]);
    expect(found[0]?.fix).toMatchObject({ text: right.slice(-5, -1), safe: false });
  });

  test("nothing is said of another organization that numbers so", async () => {
    expect(await said("See Parliamentary Assembly of the Council of Europe, resolution 1738 (2010).")).toEqual([]);
  });

  test("in a list only the wrong one is reported", async () => {
    const text = "recalling Security Council resolutions 1267 (1999), 1373 (2002) and 1540 (2004)";
    expect(await said(text)).toEqual([["date/council-year", "error", "1373 (2002)", "1373 (2001)"]]);
  });
});
