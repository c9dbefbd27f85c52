// Citations broken over lines and pages, and the characters of good typing.
import { describe, expect, test } from "vitest";
import { cited, reads } from "./cited.ts";

reads("lines", {
  "in its resolution 64/\n293": ["resolution 64/⏎293 | resolution 64/293"],
  "in its resolution\n64/293": ["resolution⏎64/293 | resolution 64/293"],
  "in its resolution\r\n64/293": ["resolution\r⏎64/293 | resolution 64/293"],
  "in its resolution \n  64/293": ["resolution ⏎  64/293 | resolution 64/293"],
  "> in its resolution\n> 64/293": ["resolution⏎> 64/293 | resolution 64/293"],
  "in its reso-\nlution 64/293": ["reso-⏎lution 64/293 | resolution 64/293"],
  "in its resolu-\ntion 64/293": ["resolu-⏎tion 64/293 | resolution 64/293"],
  "in its deci-\nsion 4/4": ["deci-⏎sion 4/4 | decision 4/4"],
  "General\nAssembly resolution 64/293\nof 30\nJuly 2010": [
    "resolution 64/293 | resolution A 64/293 | date 2010-07-30",
  ],
  "resolution 1325\n(2000)": ["resolution 1325⏎(2000) | resolution 1325 (2000)"],
  "resolution 217 A\n(III)": ["resolution 217 A⏎(III) | resolution 217 A (III)"],
  "resolutions 55/25,\n55/255 and\n56/1": [
    "resolutions 55/25 | resolution 55/25",
    "55/255 | resolution 55/255",
    "56/1 | resolution 56/1",
  ],
  "A/80/5,\nparas.\n5 and\n6": ["A/80/5 | symbol A/80/5 | para 5; para 6"],
  "A/80/6\n(Sect. 3)": ["A/80/6⏎(Sect. 3) | symbol A/80/6 (Sect. 3)"],
  "article 32, \nparagraph 3, of the\nConvention": [
    "article 32, ⏎paragraph 3, of the⏎Convention | provision article 32, paragraph 3, Convention",
  ],
});

reads("a blank line ends a citation", {
  "in its resolution\n\nThe 64/293": [],
  "resolutions 55/25 and\n\nThe report A/80/5": ["resolutions 55/25 | resolution 55/25", "A/80/5 | symbol A/80/5"],
});

// The running head, the document's own symbol, is passed over
reads("page turns", {
  "as noted in its resolution\n\nA/79/L.2\nPattern of conferences\n\n24-12345\n2/14\n\n77/335 of 1 September 2023": [
    "resolution⏎⏎A/79/L.2⏎Pattern of conferences⏎⏎24-12345⏎2/14⏎⏎77/335 | resolution 77/335 | date 2023-09-01",
  ],
});

describe("page turns leave one citation of the number", () => {
  test("bare page numbers", () => {
    const found = cited("in its resolution\n\n24-12345\n2/14\n\n77/335 of 1 September 2023");
    expect(found).toEqual(["resolution⏎⏎24-12345⏎2/14⏎⏎77/335 | resolution 77/335 | date 2023-09-01"]);
  });
});

reads("indicators of notes", {
  "resolution 70/1¹ of 25 September 2015": ["resolution 70/1 | resolution 70/1 | date 2015-09-25"],
  "resolution 62/195[14] of 18 December 2007": ["resolution 62/195 | resolution 62/195 | date 2007-12-18"],
  "resolution 66/288,7 entitled “The future we want”": [
    "resolution 66/288 | resolution 66/288 | title The future we want",
  ],
  "resolution 64/293, annex.¹²": ["resolution 64/293 | resolution 64/293 | annex"],
  "resolutions 70/1,¹ 70/2² and 70/3": [
    "resolutions 70/1 | resolution 70/1",
    "70/2 | resolution 70/2",
    "70/3 | resolution 70/3",
  ],
});

const spaces = { "no-break": "\u00a0", narrow: "\u202f", thin: "\u2009", figure: "\u2007", wide: "\u3000" };
describe.each(Object.entries(spaces))("%s space", (_, space) => {
  test("is a space, and no fault", () => {
    expect(cited(`resolution${space}1325${space}(2000)`)).toEqual([
      `resolution${space}1325${space}(2000) | resolution 1325 (2000)`,
    ]);
    expect(cited(`A/80/5, para.${space}5`)).toEqual(["A/80/5 | symbol A/80/5 | para 5"]);
    expect(cited(`A/80/6${space}(Sect.${space}3)`)).toEqual([
      `A/80/6${space}(Sect.${space}3) | symbol A/80/6 (Sect. 3)`,
    ]);
  });
});

const dashes = [..."-\u2010\u2011\u2012\u2013\u2014\u2212"];
describe.each(dashes.map((dash) => [dash.charCodeAt(0).toString(16), dash]))("dash U+%s", (_, dash) => {
  test("parts a range", () => {
    expect(cited(`A/80/5, paras. 5${dash}9`)).toEqual(["A/80/5 | symbol A/80/5 | para 5-9"]);
    expect(cited(`A/45/7 and Add.1${dash}2`)).toEqual([
      "A/45/7 | symbol A/45/7",
      `Add.1${dash}2 | symbol A/45/7/Add.1`,
      `Add.1${dash}2 | symbol A/45/7/Add.2`,
    ]);
  });
});

reads("Markdown", {
  "**resolution 64/293** and _A/80/5_": ["resolution 64/293 | resolution 64/293", "A/80/5 | symbol A/80/5"],
  "[resolution 64/293](https://undocs.org/A/RES/64/293)": [
    "resolution 64/293 | resolution 64/293",
    "A/RES/64/293 | symbol A/RES/64/293",
  ],
  "see A/80/5[^1] and A/80/6.[^2]": ["A/80/5 | symbol A/80/5", "A/80/6 | symbol A/80/6"],
});
