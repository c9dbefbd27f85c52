// Whose number it is where the body stands further off, or the document beside says it. Written by hand.
import { describe, expect, test } from "vitest";
import { named, resolves } from "./resolved.ts";

/** A draft that the General Assembly adopts. */
const draft = "A_80_L.5.txt";

const inDraft = (name: string, cases: Readonly<Record<string, readonly string[]>>) =>
  describe(name, () => {
    test.each(Object.entries(cases))("%s", (text, expected) => {
      expect(named(text, draft).map((line) => line.replace(/ \([a-z]+\)$/, ""))).toEqual(expected);
    });
  });

inDraft("a body that is named behind, or further off in the clause", {
  "1. Decides not to fund resolutions 55/19, 55/21 and 60/3 adopted by the Human Rights Council.": [
    "resolutions 55/19 → A/HRC/RES/55/19",
    "55/21 → A/HRC/RES/55/21",
    "60/3 → A/HRC/RES/60/3",
  ],
  "1. Notes the adoption of the resolution 58/13 by the Human Rights Council, in April.": [
    "resolution 58/13 → A/HRC/RES/58/13",
  ],
  "1. Acknowledges the leadership of the Human Rights Council, including through its resolution 60/16.": [
    "resolution 60/16 → A/HRC/RES/60/16",
  ],
  "Recalls the adoption by the Economic Commission for Latin America and the Caribbean of its resolution 574 (XXVII).":
    ["resolution 574 (XXVII) → ECLAC resolution 574 (XXVII)"],
  "as requested by the Human Rights Council (HRC), at its fifty-fourth session, in its resolution 54/6,": [
    "resolution 54/6 → A/HRC/RES/54/6",
  ],
  "the Commission on Narcotic Drugs, notably in its resolution 54/6,": ["resolution 54/6 → E/CN.7 resolution 54/6"],
  "1. Notes that resolution 49/8, as adopted in April 2022 by the Human Rights Council, stands;": [
    "resolution 49/8 → A/HRC/RES/49/8",
  ],
  "Regrets the decision of the Human Rights Council contained in its resolution S-9/1": [
    "resolution S-9/1 → A/HRC/RES/S-9/1",
  ],
  "Notes that the Economic Commission for Africa adopted its resolution 934 (XLVIII) in Addis Ababa": [
    "resolution 934 (XLVIII) → ECA resolution 934 (XLVIII)",
  ],
  // … but not of whom something else is said
  "the mandate of the Human Rights Council established in its resolution 54/6": ["resolution 54/6 → A/RES/54/6"],
  "calls for the implementation of resolution 54/6 by the Human Rights Council": ["resolution 54/6 → A/RES/54/6"],
  "the report of the Human Rights Council of its resolution 54/6": ["resolution 54/6 → A/RES/54/6"],
  "Resolution 54/6 was adopted by the Committee and by the Human Rights Council.": ["Resolution 54/6 → A/RES/54/6"],
});

inDraft("an institution that no table knows, right beside the number", {
  "1. Recalls resolution 2 (II) of the Regional Conference on South-South Cooperation in Latin America;": [
    "resolution 2 (II) → ?",
  ],
  "1. Recalls resolution 2 (II) of the second session of the Regional Conference on South-South Cooperation;": [
    "resolution 2 (II) → ?",
  ],
  "1. Recalls resolution 107 (II) of the second session of the General Assembly;": [
    "resolution 107 (II) → A/RES/107 (II)",
  ],
  "1. Welcomes the adoption of resolution 2 (II) by the Regional Conference on South-South Cooperation;": [
    "resolution 2 (II) → ?",
  ],
  "1. Recalls resolution 5/3 adopted by the Pan-African Parliament;": ["resolution 5/3 → ?"],
  "3 Regional Conference on South-South Cooperation, resolution 2 (II).": ["resolution 2 (II) → ?"],
  "3 See Indian Ocean Tuna Commission, resolution 12/7.": ["resolution 12/7 → ?"],
  // … but not one of whom something else is said, nor a known one
  "1. Requests the implementation of resolution 64/293 by the Intergovernmental Committee;": [
    "resolution 64/293 → A/RES/64/293",
  ],
  "3 See General Assembly, resolution 64/293, and Human Rights Council, resolution 4/4.": [
    "resolution 64/293 → A/RES/64/293",
    "resolution 4/4 → A/HRC/RES/4/4",
  ],
  "Following up on the World Conference on Women, resolution 64/293 was adopted.": ["resolution 64/293 → A/RES/64/293"],
});

inDraft("a list that names one body before it, and others behind its members", {
  "General Assembly resolutions 70/127, 2419 (2018) and 2535 (2020) of the Security Council stood": [
    "resolutions 70/127 → A/RES/70/127",
    "2419 (2018) → S/RES/2419 (2018)",
    "2535 (2020) → S/RES/2535 (2020)",
  ],
  "Security Council resolutions 2282 (2016) and 70/262 of the General Assembly": [
    "resolutions 2282 (2016) → S/RES/2282 (2016)",
    "70/262 → A/RES/70/262",
  ],
  "General Assembly resolutions 70/127 and 71/5, 31/6 of the Human Rights Council and 72/1": [
    "resolutions 70/127 → A/RES/70/127",
    "71/5 → A/RES/71/5",
    "31/6 → A/HRC/RES/31/6",
    "72/1 → A/RES/72/1",
  ],
});

inDraft("joint owners: each number is that of the body that numbers so", {
  "General Assembly and Security Council resolutions 70/262 and 2282 (2016) of 27 April 2016": [
    "resolutions 70/262 → A/RES/70/262",
    "2282 (2016) → S/RES/2282 (2016)",
  ],
  "Security Council and General Assembly resolutions 70/262 and 2282 (2016)": [
    "resolutions 70/262 → A/RES/70/262",
    "2282 (2016) → S/RES/2282 (2016)",
  ],
  "General Assembly, Economic and Social Council and Security Council resolutions 60/180, 1645 (2005) and 2008/25": [
    "resolutions 60/180 → A/RES/60/180",
    "1645 (2005) → S/RES/1645 (2005)",
    "2008/25 → E/RES/2008/25",
  ],
  "resolutions 70/262 and 2282 (2016) of the General Assembly and the Security Council": [
    "resolutions 70/262 → A/RES/70/262",
    "2282 (2016) → S/RES/2282 (2016)",
  ],
  "resolutions 50/6 and 1196 (1998) of the Human Rights Council and Security Council": [
    "resolutions 50/6 → A/HRC/RES/50/6",
    "1196 (1998) → S/RES/1196 (1998)",
  ],
  "resolutions 60/180, 1645 (2005) and 2008/25 of the General Assembly, the Security Council and the Economic and Social Council":
    ["resolutions 60/180 → A/RES/60/180", "1645 (2005) → S/RES/1645 (2005)", "2008/25 → E/RES/2008/25"],
  // One body says nothing of a number in another form
  "resolutions 70/262 and 2282 (2016) of the Security Council": [
    "resolutions 70/262 → A/RES/70/262",
    "2282 (2016) → S/RES/2282 (2016)",
  ],
  // One body that does not number so is still the one that is named
  "Security Council resolution 70/262": ["resolution 70/262 → S/RES/70/262"],
});

inDraft("the report beside says whose text it is", {
  "Official Records of the Economic and Social Council, 2015, Supplement No. 7 (E/2015/27), chap. I, sect. C, resolution 59/1":
    ["E/2015/27 → E/2015/27", "resolution 59/1 → E/CN.6 resolution 59/1"],
  "Supplement No. 4 (E/2024/24), chap. I, sect. C, decision 55/115": [
    "E/2024/24 → E/2024/24",
    "decision 55/115 → E/CN.3 decision 55/115",
  ],
  "Supplement No. 53A (A/77/53/Add.1), chap. III, sect. A, resolution 51/4 and resolution 51/5": [
    "A/77/53/Add.1 → A/77/53/Add.1",
    "resolution 51/4 → A/HRC/RES/51/4",
    "resolution 51/5 → A/HRC/RES/51/5",
  ],
  "Supplement No. 25 (A/71/25), annex, resolution 2/3": ["A/71/25 → A/71/25", "resolution 2/3 → UNEP/EA.2/Res.3"],
  "CAC/COSP/2021/17, sect. I.A, resolution 9/2, para. 15": [
    "CAC/COSP/2021/17 → CAC/COSP/2021/17",
    "resolution 9/2 → CAC/COSP resolution 9/2",
  ],
  "CTOC/COP/2020/10, sect. I.A, resolution 10/1": [
    "CTOC/COP/2020/10 → CTOC/COP/2020/10",
    "resolution 10/1 → CTOC/COP resolution 10/1",
  ],
  // The number of the supplement was another's until then
  "Supplement No. 53 (A/60/53), resolution 54/6": ["A/60/53 → A/60/53", "resolution 54/6 → A/RES/54/6"],
  // … and behind "Ibid."
  "[^1]: See CBD/COP/15/17, decision 15/4, annex.\n[^2]: Ibid., decision 15/8.": [
    "CBD/COP/15/17 → CBD/COP/15/17",
    "decision 15/4 → CBD/COP/DEC/15/4",
    "Ibid. → CBD/COP/DEC/15/4",
    "decision 15/8 → CBD/COP/DEC/15/8",
  ],
  "[^1]: E/2015/27, chap. I.\n[^2]: Ibid., sect. C, resolution 59/1.": [
    "E/2015/27 → E/2015/27",
    "Ibid. → E/2015/27",
    "resolution 59/1 → E/CN.6 resolution 59/1",
  ],
  // What stands in the next paragraph is not beside
  "See CTOC/COP/2020/10.\n\nResolution 54/6": ["CTOC/COP/2020/10 → CTOC/COP/2020/10", "Resolution 54/6 → A/RES/54/6"],
});

inDraft("each note and each numbered paragraph is a sentence of its own", {
  "Text.\n\n__________________\n\n17 Human Rights Council resolution 51/19.\n18 See resolution 70/1.": [
    "resolution 51/19 → A/HRC/RES/51/19",
    "resolution 70/1 → A/RES/70/1",
  ],
  "__________________\n3 Human Rights Council resolution 54/5\n4 Resolution 54/6": [
    "resolution 54/5 → A/HRC/RES/54/5",
    "Resolution 54/6 → A/RES/54/6",
  ],
  "1. Recalls Human Rights Council resolution 54/5\n2. Recalls resolution 54/6": [
    "resolution 54/5 → A/HRC/RES/54/5",
    "resolution 54/6 → A/RES/54/6",
  ],
});

inDraft("the indicator of a note is no number of a list", {
  "Human Rights Council resolutions 28/16 of 26 March 2015, 5 34/7 of 23 March 2017, 6 and 37/2 of 22 March 2018,": [
    "resolutions 28/16 → A/HRC/RES/28/16",
    "34/7 → A/HRC/RES/34/7",
    "37/2 → A/HRC/RES/37/2",
  ],
});

resolves("the indicator of a note is no number of an act", {
  "Security Council resolution 687 (1991), 83 Taking note of the above-mentioned resolution,": [
    "resolution 687 (1991) → S/RES/687 (1991) (named)",
    "the above-mentioned resolution → S/RES/687 (1991) (antecedent)",
  ],
  "United Nations Environment Assembly resolution 5/5 of 2 March 2022, 13 in aiming": [
    "resolution 5/5 → UNEP/EA.5/Res.5 (named)",
  ],
  "Human Rights Council resolutions 17/19 of 16 June 2011, 19 concerning rights,": [
    "resolutions 17/19 → A/HRC/RES/17/19 (named)",
  ],
  // Behind a bare number another one is one
  "Security Council resolutions 1325 and 1820, 5 and others": [
    "resolutions 1325 → S/RES/1325 (2000) (named)",
    "1820 → S/RES/1820 (2008) (named)",
  ],
  "Security Council resolutions 83 and 84": [
    "resolutions 83 → S/RES/83 (1950) (named)",
    "84 → S/RES/84 (1950) (named)",
  ],
});

resolves("what a number tells by itself", {
  // The Security Council came to these numbers decades later
  "Resolution 1541 (15 December 1960) recognised three ways": ["Resolution 1541 → A/RES/1541 (XV) (form)"],
  "General Assembly resolutions 1514 (1960) and 2066 (1965). Resolution 1514 (1960) says": [
    "resolutions 1514 (1960) → A/RES/1514 (XV) (named)",
    "2066 (1965) → A/RES/2066 (XX) (named)",
    "Resolution 1514 (1960) → A/RES/1514 (XV) (form)",
  ],
  // To this number the Security Council never came
  "Resolution 3379 (1975) was revoked": ["Resolution 3379 (1975) → A/RES/3379 (XXX) (form)"],
  "resolution 3379 (1985)": ["resolution 3379 (1985) → S/RES/3379 (1985) (form)"],
  // A wrong year is a wrong year
  "resolution 1325 (2001)": ["resolution 1325 (2001) → S/RES/1325 (2001) (form)"],
  "Security Council resolution 1514 (1960)": ["resolution 1514 (1960) → S/RES/1514 (1960) (named)"],
  // A cell of a table of figures
  "China\t15\t58(1960)\n": [],
  // Both Assembly and Council came to 9 in their first session
  "The Economic and Social Council set it up by resolution 9 (I) of 16 February 1946.": [
    "resolution 9 (I) → E/RES/9 (I) (sentence)",
  ],
  "The Economic and Social Council gave effect to resolution 1514 (XV).": [
    "resolution 1514 (XV) → A/RES/1514 (XV) (form)",
  ],
  "resolution 9 (I) of 2 February 1946": ["resolution 9 (I) → A/RES/9 (I) (form)"],
});

describe("its own number beside that of another body, in a report", () => {
  test.each([
    [
      "Recalling its resolution 65/2 and General Assembly resolution 76/188, the Commission met.",
      ["resolution 65/2 → E/CN.7 resolution 65/2", "resolution 76/188 → A/RES/76/188"],
    ],
    [
      "Recalling General Assembly resolutions 76/188 and 77/150, as well as its resolutions 65/2 and 66/1, it met.",
      [
        "resolutions 76/188 → A/RES/76/188",
        "77/150 → A/RES/77/150",
        "resolutions 65/2 → E/CN.7 resolution 65/2",
        "66/1 → E/CN.7 resolution 66/1",
      ],
    ],
    // named as one who acts
    [
      "The General Assembly, in its resolution 76/188 and its resolution 65/2, decided.",
      ["resolution 76/188 → A/RES/76/188", "resolution 65/2 → A/RES/65/2"],
    ],
    ["In its resolution 65/2, the General Assembly decided.", ["resolution 65/2 → A/RES/65/2"]],
  ])("%s", (text, expected) => {
    expect(named(text, undefined, { body: "E/CN.7" }).map((line) => line.replace(/ \([a-z]+\)$/, ""))).toEqual(
      expected,
    );
  });
});
