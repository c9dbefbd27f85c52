import { describe, expect, test } from "vitest";
import { said, speaks } from "../said.ts";

speaks("symbol/year", [
  ["See S/2107/5.", 'error "S/2107/5": S/2107/5 would be of 2107; did you mean S/2017/5? → S/2017/5'],
]);

describe("the session or year in a symbol", () => {
  const masthead = "General Assembly\nDistr.: General\n3 June 2014\n\n";

  test.each([
    // One transposition leads to a year that has been
    ["See S/2107/5.", "error", "S/2107/5", "S/2017/5"],
    ["See E/CN.15/1206/4.", "error", "E/CN.15/1206/4", undefined],
    // 2041 may come, but the document of 2014 is known
    // A/78/216 and A/80/216 are of later years too
    [`${masthead}See A/87/216.`, "warning", "A/87/216", undefined],
    ["See CTOC/COP/2041/13.", "warning", "CTOC/COP/2041/13", "CTOC/COP/2014/13"],
    ["See A/97/424/Add.1.", "warning", "A/97/424/Add.1", "A/79/424/Add.1"],
    [`${masthead}See CTOC/COP/WG.4/2017/999.`, "warning", "CTOC/COP/WG.4/2017/999", undefined],
  ])("%s", async (text, severity, words, right) => {
    const found = (await said(text)).filter(([rule]) => rule === "symbol/year");
    expect(found).toEqual([["symbol/year", severity, words, right]]);
  });

  test.each([
    ["a year to come, of which nothing is known", "See CTOC/COP/2045/999."],
    ["a document announced for the next session", `${masthead}See CTOC/COP/2016/999.`],
    ["a running number", "See A/642/Add.1, E/5712/Add.1 and S/3012/Add.1."],
    ["a communication", "See CCPR/C/119/D/2172/2012, E/C.12/66/D/2107/2018/Corr.1 and S/2107/2012/Corr.1."],
    [
      "a body that puts the year last",
      "See Organisation for the Prohibition of Chemical Weapons, document S/2338/2024.",
    ],
  ])("nothing is said of %s", async (_, text) => {
    expect((await said(text)).filter(([rule]) => rule === "symbol/year")).toEqual([]);
  });
});
