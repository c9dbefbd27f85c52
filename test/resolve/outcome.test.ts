// All that is said of one citation; numbers with the indicator of a note; meetings. Written by hand.
import { describe, expect, test } from "vitest";
import { named, resolutionOf, resolves } from "./resolved.ts";

const head = "General Assembly\n\nDistr.: General\n12 June 2024\n\nOriginal: English\n\n";

/** All but the citation itself, and what the registry holds of it. */
const outcome = (text: string, path?: string) =>
  resolutionOf(text, path).map(({ citation, entry, lookup, instrument, ...said }) => ({
    ...said,
    text: citation.text,
    entry: entry?.name,
    lookup: lookup?.status,
    instrument: instrument?.name,
  }));

const nothing = { candidates: [], entry: undefined, lookup: undefined, instrument: undefined };

describe("all that is said of", () => {
  test("a symbol that is found, and one that is not", () => {
    expect(outcome("See A/RES/64/293 and A/C.3/79/L.99999.")).toEqual([
      {
        ...nothing,
        text: "A/RES/64/293",
        target: "A/RES/64/293",
        kind: "symbol",
        status: "found",
        because: "symbol",
        lookup: "found",
        entry: "A/RES/64/293",
      },
      {
        ...nothing,
        text: "A/C.3/79/L.99999",
        target: "A/C.3/79/L.99999",
        kind: "symbol",
        status: "unlisted",
        because: "symbol",
        lookup: "unlisted",
      },
    ]);
  });

  test("a number of several bodies", () => {
    expect(outcome("See resolution 31/6.")).toEqual([
      {
        ...nothing,
        text: "resolution 31/6",
        target: null,
        kind: "resolution",
        status: "ambiguous",
        because: "form",
        candidates: ["A/RES/31/6", "A/HRC/RES/31/6", "E/CN.15 resolution 31/6"],
      },
    ]);
  });

  test("a press release", () => {
    expect(outcome("See SG/SM/19000.")).toEqual([
      {
        ...nothing,
        text: "SG/SM/19000",
        target: "SG/SM/19000",
        kind: "press",
        status: "unlisted",
        because: "symbol",
      },
    ]);
  });

  test("words that point back to nothing", () => {
    expect(outcome("In the same resolution, it is said.")).toEqual([
      {
        ...nothing,
        text: "the same resolution",
        target: null,
        kind: "backreference",
        status: "ambiguous",
        because: "antecedent",
      },
    ]);
  });

  test("an article of an instrument that is known, and of one that is not", () => {
    expect(outcome("See article 3 of the Rome Statute and article 4 of the Lisbon Convention on Rivers.")).toEqual([
      {
        ...nothing,
        text: "article 3 of the Rome Statute",
        target: "Rome Statute of the International Criminal Court art. 3",
        kind: "provision",
        status: "found",
        because: "named",
        instrument: "Rome Statute of the International Criminal Court",
      },
      {
        ...nothing,
        text: "article 4 of the Lisbon Convention on Rivers",
        target: "Lisbon Convention on Rivers art. 4",
        kind: "provision",
        status: "unlisted",
        because: "named",
      },
    ]);
  });

  test("a meeting of nobody's", () => {
    expect(outcome("at its 5th meeting")).toEqual([
      {
        ...nothing,
        text: "5th meeting",
        target: null,
        kind: "meeting",
        status: "ambiguous",
        because: "masthead",
      },
    ]);
  });
});

resolves("a number with the indicator of a note, where the day tells", {
  "General Assembly resolution 64/2935 of 30 July 2010": ["resolution 64/2935 → A/RES/64/293 (named)"],
  "Economic and Social Council resolution 2013/445 of 26 July 2013": ["resolution 2013/445 → E/RES/2013/44 (named)"],
  "Human Rights Council resolution 54/2639 of 12 October 2023": ["resolution 54/2639 → A/HRC/RES/54/26 (named)"],
  "General Assembly resolution 64/2935 of 31 July 2010": ["resolution 64/2935 → A/RES/64/2935 (named)"],
  "General Assembly resolution 64/2935": ["resolution 64/2935 → A/RES/64/2935 (named)"],
});

describe("… and without a day, in a published text or one with notes", () => {
  const published = "A/80/5\n\nGeneral Assembly\n\nDistr.: General\n12 June 2025\n\n";
  const last = (text: string, path?: string) => named(text, path).at(-1);

  test.each([
    ["Human Rights Council resolution 55/197 and the mission", "resolution 55/197 → A/HRC/RES/55/19 (named)"],
    ["its resolution 59/3009 and the reports", "resolution 59/3009 → A/RES/59/300 (masthead)"],
    // A number of as many digits as the body's own may be a slip, or a decision's
    ["General Assembly resolution 64/999", "resolution 64/999 → A/RES/64/999 (named)"],
    ["Human Rights Council resolution 6/102", "resolution 6/102 → A/HRC/RES/6/102 (named)"],
    // No note has the number 0
    ["General Assembly resolution 64/2930", "resolution 64/2930 → A/RES/64/2930 (named)"],
    // … and there is no such text without the digit
    ["Human Rights Council resolution 74/197", "resolution 74/197 → A/HRC/RES/74/197 (named)"],
  ])("%s", (text, expected) => {
    expect(last(`${published}${text}`)).toBe(expected);
  });

  test("not where nothing tells of notes", () => {
    expect(last("Human Rights Council resolution 55/197")).toBe("resolution 55/197 → A/HRC/RES/55/197 (named)");
    expect(last("Human Rights Council resolution 55/197\n_____\n7 A/80/5.")).toBe("A/80/5 → A/80/5 (symbol)");
    expect(named("Human Rights Council resolution 55/197\n_____\n7 A/80/5.")[0]).toBe(
      "resolution 55/197 → A/HRC/RES/55/19 (named)",
    );
  });
});

test("in a document of the Security Council, a number of nobody is the General Assembly's", () => {
  expect(named("_____\n1 Resolution 60/1.", "S_RES_1645.txt")).toEqual(["Resolution 60/1 → A/RES/60/1 (form)"]);
  expect(named("_____\n1 Resolution 60/1.", "E_2005_5.txt")).toEqual(["Resolution 60/1 → ?"]);
});

resolves("an act that is named by its title", {
  "General Assembly resolution “United Nations Global Plan of Action to Combat Trafficking in Persons”5 of 30 July 2010":
    ["resolution “United Nations Global Plan of Action to Combat Trafficking in Persons” → A/RES/64/293 (named)"],
  "General Assembly resolution “A plan for nobody at all”5 of 30 July 2010": [
    "resolution “A plan for nobody at all” → ?",
  ],
});

describe("plenary meetings of the General Assembly", () => {
  test.each([
    // By the day
    ["at its 82nd plenary meeting, on 29 November 1979", undefined, "A/34/PV.82 (masthead)"],
    // By the resolution right before
    ["General Assembly resolution 64/293, adopted at its 109th plenary meeting", undefined, "A/64/PV.109 (masthead)"],
    ["See A/80/5, and the 109th plenary meeting", undefined, "?"],
    [`See General Assembly resolution 64/293, ${"and so on, ".repeat(12)}109th plenary meeting`, undefined, "?"],
    // By the document
    ["at the 79th plenary meeting", "A_78_PV.80.txt", "A/78/PV.79 (masthead)"],
    ["at the 79th plenary meeting", "A_RES_78_5.txt", "A/78/PV.79 (masthead)"],
    ["at the 79th plenary meeting", "A_C.3_78_L.5.txt", "A/78/PV.79 (masthead)"],
    ["at the 79th plenary meeting", "A_PV.1905.txt", "?"],
    ["at the 79th plenary meeting", "A_HRC_40_22.txt", "?"],
    ["at the 79th plenary meeting", "CTOC_COP_2014_4.txt", "?"],
    ["at the 79th plenary meeting", undefined, "?"],
    [`${head}Seventy-eighth session\n\nat the 79th plenary meeting`, undefined, "A/78/PV.79 (masthead)"],
  ])("%s (%s)", (text, path, expected) => {
    expect(named(text, path).at(-1)).toMatch(/plenary meeting → /);
    expect(
      named(text, path)
        .at(-1)
        ?.replace(/^.* → /, ""),
    ).toBe(expected);
  });
});

test("meetings of the Security Council, by its document or by what the sentence says", () => {
  expect(named("at its 213th meeting", "S_RES_2700.txt")).toEqual(["213th meeting → S/PV.213 (masthead)"]);
  expect(named("at its 213th meeting")).toEqual(["213th meeting → ?"]);
  expect(named("at its 1000th meeting")).toEqual(["1000th meeting → ?"]);
  // The General Assembly, its committees and the treaty bodies have met more than a thousand times, too
  expect(named("at its 1001st meeting")).toEqual(["1001st meeting → ?"]);
  expect(named("The Security Council, at its 1001st meeting, agreed.")).toEqual([
    "1001st meeting → S/PV.1001 (masthead)",
  ]);
  expect(named("At its 9876th meeting, on 1 May 2025, the Security Council met.")).toEqual([
    "9876th meeting → S/PV.9876 (masthead)",
  ]);
  expect(named("Official Records, Thirty-ninth Year, 2531st meeting")).toEqual([
    "2531st meeting → S/PV.2531 (masthead)",
  ]);
});

test("meetings of other bodies are theirs", () => {
  expect(named("at the 2043rd meeting of the General Assembly")).toEqual(["2043rd meeting → A/PV.2043 (masthead)"]);
  expect(named("at the 2,400th meeting of the General Assembly")).toEqual(["2,400th meeting → A/PV.2400 (masthead)"]);
  expect(named("General Assembly, 2390th plenary meeting")).toEqual(["2390th plenary meeting → A/PV.2390 (masthead)"]);
  // After the thirtieth session each began anew
  expect(named("at the 2843rd meeting of the General Assembly")).toEqual(["2843rd meeting → ?"]);
  expect(named("In this hall my predecessor spoke [1570th meeting].")).toEqual(["1570th meeting → ?"]);
  expect(named("the 1201st meeting of the Commission on Human Rights", "S_RES_2700.txt")).toEqual([
    "1201st meeting → ?",
  ]);
});

test("special sessions of mastheads", () => {
  expect(named(`${head}Tenth emergency special session\n`)).toEqual([
    "Tenth emergency special session → A session ES-10 (masthead)",
  ]);
  expect(named(`${head}Thirtieth special session\n`)).toEqual([
    "Thirtieth special session → A session S-30 (masthead)",
  ]);
});
