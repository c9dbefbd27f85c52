// Place, severity, suggestion and fix of the findings that matter most. Written by hand from the facts.
import { describe, expect, test } from "vitest";
import { findings } from "./run.ts";

/** Rule, severity, the words of the span, the suggestion. */
const said = async (text: string, path?: string) =>
  (await findings(text, path)).map(({ rule, severity, words, suggestion }) => [rule, severity, words, suggestion]);

describe("symbols", () => {
  test.each([
    ["See CTOC/COP/WG4/2011/8.", "symbol/dot", "error", "WG4", "CTOC/COP/WG.4/2011/8"],
    ["See CTOC/COP/2010/WG.4/6.", "symbol/order", "error", "CTOC/COP/2010/WG.4/6", "CTOC/COP/WG.4/2010/6"],
    ["See A\\RES\\60\\1.", "symbol/stroke", "error", "\\RES\\60\\", "A/RES/60/1"],
    ["See A/RES/64/0293.", "symbol/zero", "warning", "0293", "A/RES/64/293"],
    // The number without its zero, not the session beside it
    ["See A/079/1.", "symbol/zero", "warning", "079", "A/79/1"],
    ["See CTOC/CPO/WG.4/2010/6.", "symbol/stem", "warning", "CTOC/CPO/WG.4/2010/6", "CTOC/COP/WG.4/2010/6"],
    ["See A/80/6 (Sect. 3)Add.1.", "symbol/missing-stroke", "error", "A", "A/80/6 (Sect. 3)/Add.1"],
    ["See A/27/361.", "symbol/era", "warning", "A/27/361", "A/72/361"],
  ])("%s", async (text, ...expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  test("three strokes of one symbol are one finding with one fix", async () => {
    const [finding] = await findings("See A\\RES\\60\\1.");
    expect(finding?.fix).toEqual({ start: 5, end: 13, text: "/RES/60/", safe: true });
  });

  test("a symbol broken over a line is no mistake in plain text, where lines are cut to a width", async () => {
    const text = "The report is contained in CTOC/COP/\nWG.4/2010/6.";
    expect(await said(text, "a.txt")).toEqual([]);
    expect(await said(text, "a.md")).toEqual([["symbol/break", "warning", "/\n", "CTOC/COP/WG.4/2010/6"]]);
  });
});

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

describe("acts", () => {
  const conference = "The Conference of the Parties to the Organized Crime Convention";

  test("of the other kind, in a stretch that is known completely", async () => {
    expect(await said(`${conference} adopted resolution 4/4.`)).toEqual([
      ["act/kind", "error", "resolution 4/4", "CTOC/COP decision 4/4"],
    ]);
  });

  test("that do not exist", async () => {
    expect(await said(`${conference} adopted decision 4/9.`)).toEqual([
      ["act/unknown", "error", "decision 4/9", "CTOC/COP decision 4/8"],
    ]);
  });

  test("that would be the number of another year", async () => {
    expect(await said("See Security Council resolution 2768 (2024).")).toEqual([
      ["act/unknown", "error", "resolution 2768 (2024)", undefined],
    ]);
  });

  test("with the indicator of a note, in text that was taken out of a PDF", async () => {
    const text = `${conference} adopted decision 4/12 on this.`;
    expect(await said(text, "a.txt")).toEqual([["act/unknown", "warning", "decision 4/12", "CTOC/COP decision 4/1"]]);
    expect(await said(text, "a.md")).toEqual([["act/unknown", "error", "decision 4/12", undefined]]);
  });

  test.each([
    ["a session of which not all is known", `${conference} adopted decision 7/9.`],
    ["the General Assembly, of which not all is known", "See General Assembly resolution 64/999."],
    ["a year after the last that is known", "See Security Council resolution 2999 (2026)."],
    ["a draft", `${conference} considered draft decision 4/9.`],
    ["a body that the text does not name", "In decision 4/10, the parties agreed to share costs."],
  ])("nothing is said of %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  test("a General Assembly number proves its kind", async () => {
    expect(await said("See General Assembly decision 64/293.")).toEqual([
      ["act/kind", "error", "decision 64/293", "A/RES/64/293"],
    ]);
  });
});

describe("numbers that the day or the form gives away", () => {
  test.each([
    // A/RES/65/66 is of 8 December 2010, A/RES/66/65 of another day
    [
      "In its resolution 66/65 of 8 December 2010, the General Assembly set up a group.",
      ["act/reversed", "error", "66/65", "A/RES/65/66"],
    ],
    // no session 26 of the General Assembly is written so
    [
      "The General Assembly recalled its resolution 26/52 of 26 November 1997.",
      ["act/reversed", "error", "26/52", "A/RES/52/26"],
    ],
    ["See General Assembly resolution 26/52.", ["act/reversed", "error", "26/52", "A/RES/52/26"]],
    [
      "See Security Council resolution 64/293.",
      ["act/form", "error", "Security Council resolution 64/293", "A/RES/64/293"],
    ],
    // of no known day: the session of December 1996 was the fifty-first
    [
      "The General Assembly recalled its resolution 45/51 C of 10 December 1996.",
      ["act/reversed", "error", "45/51", "A/RES/51/45 C"],
    ],
    // of no known day: those of the numbers around it are known
    [
      "The General Assembly recalled its resolution 79/233 of 25 August 2025.",
      ["date/adoption", "error", "25 August 2025", "A/RES/79/323"],
    ],
    [
      "See General Assembly resolution 97/163 of 17 December 2024.",
      ["date/session", "error", "17 December 2024", "A/RES/79/163"],
    ],
    [
      "See Human Rights Council resolution 2025/18 of 29 July 2025.",
      ["act/form", "error", "Human Rights Council resolution 2025/18", "E/RES/2025/18"],
    ],
    [
      "The principles were adopted by the Human Rights Council in its decision 21/11.",
      ["act/kind", "error", "decision 21/11", "A/HRC/RES/21/11"],
    ],
    [
      "The Economic and Social Council met. It acted pursuant to Council resolution 2009/251.",
      ["act/kind", "error", "resolution 2009/251", "E/DEC/2009/251"],
    ],
    ["See Security Council decision 1325 (2000).", ["act/kind", "error", "decision 1325 (2000)", "S/RES/1325 (2000)"]],
    [
      "The General Assembly recalled its decision 79/226 of 19 December 2024.",
      ["act/kind", "error", "decision 79/226", "A/RES/79/226"],
    ],
    // 79/245 is of 24 December 2024, 78/245 of the day that is said
    [
      "The General Assembly recalled its resolution 79/245 of 22 December 2023.",
      ["date/adoption", "error", "22 December 2023", "A/RES/78/245"],
    ],
    // the very day in another year is a slip of the year
    [
      "The General Assembly recalled its resolution 64/293 of 30 July 2011.",
      ["date/adoption", "error", "30 July 2011", "30 July 2010"],
    ],
  ])("%s", async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  test.each([
    "See General Assembly and Security Council resolutions 60/180 and 1645 (2005).",
    "See Human Rights Council resolutions 34/8 of 23 March 2017, 4  35/34 of 23 June 2017 and S-27/1.",
    "See General Assembly resolutions 31/1 and 217 A (III).",
    "See Parliamentary Assembly resolution 2499 (2023).",
    "See Commission on Narcotic Drugs resolution 5 (XXIX).",
  ])("%s", async (text) => {
    expect((await said(text)).filter(([rule]) => rule === "act/form")).toEqual([]);
  });
});

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

describe("dates of adoption", () => {
  test.each([
    [
      "in its resolution 64/293 of 12 August 2010, the General Assembly",
      "date/adoption",
      "12 August 2010",
      "30 July 2010",
    ],
    ["General Assembly resolution 73/287 of 15 April 2018", "date/session", "15 April 2018", "15 April 2019"],
    ["General Assembly resolution 55/56 of 1 December 2001", "date/session", "1 December 2001", "1 December 2000"],
    ["Human Rights Council resolution 37/22 of 23 March 2017", "date/adoption", "23 March 2017", "23 March 2018"],
    ["General Assembly resolution 73/399 of 15 April 2018", "date/session", "15 April 2018", "15 April 2019"],
    ["Human Rights Council resolution 7/99 of 28 March 2018", "date/session", "28 March 2018", "28 March 2008"],
    [
      "General Assembly resolution 2625 (XXV) of 24 October 1971",
      "date/adoption",
      "24 October 1971",
      "24 October 1970",
    ],
  ])("%s", async (text, rule, words, right) => {
    expect(await said(text)).toEqual([[rule, "error", words, right]]);
  });

  test.each([
    ["the month alone", "General Assembly resolution 64/293 of July 2010"],
    [
      "the number with the indicator of a note, taken out of a PDF",
      "General Assembly resolution 70/12 of 25 September 2015",
    ],
    ["a decision of an organizational meeting", "Human Rights Council decision OM/7/1 of 6 April 2017"],
    ["a day in the summer after the session opened", "General Assembly resolution 73/399 of 15 July 2019"],
    [
      "a resolution of the Council dated in the year before",
      "Economic and Social Council resolution 2015/99 of 20 November 2014",
    ],
  ])("nothing is said of %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

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

  test("nothing is said of a day that fits another body than the one inferred", async () => {
    const head = "A/80/L.904\n\nGeneral Assembly\n\nDistr.: Limited\n2 March 2026\n\nEightieth session\n\n";
    const commission =
      "as called for by the Commission on Crime Prevention and Criminal Justice in its resolution 34/1";
    expect(await said(`${head}The General Assembly,\n\n1. Notes progress, ${commission} of 23 May 2025;\n`)).toEqual(
      [],
    );
  });

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
});

describe("one mistake is one finding", () => {
  const masthead = "General Assembly\nDistr.: General\n3 June 2014\n\n";

  test.each([
    ["See General Assembly resolution 64/99 of 31 June 2010.", "date/adoption"],
    [`${masthead}See General Assembly resolution 64/99 of 10 December 2019.`, "date/adoption"],
    [`${masthead}See General Assembly resolution 68/999 of 10 December 2019.`, "date/session"],
    [`${masthead}See Security Council resolution 1325 (2041).`, "date/council-year"],
    ["See General Assembly decision 64/293 of 30 July 2010.", "act/kind"],
  ])("%s", async (text, rule) => {
    expect((await said(text)).map(([id]) => id)).toEqual([rule]);
  });
});

describe("titles", () => {
  const decision = (title: string) =>
    `The Conference of the Parties to the Organized Crime Convention adopted decision 4/4, entitled “${title}”.`;

  test("of another text are errors", async () => {
    const found = await findings(
      decision(
        "Possible mechanisms to review implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
      ),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["title/differs"]);
  });

  test("of another text, in the paragraph below one that speaks of a section", async () => {
    const text =
      "Recalling section IV\n\nReaffirming its resolution 70/1 of 25 September 2015, entitled “The Pact for the Future”,";
    expect(await said(`The General Assembly,\n\n${text}`)).toEqual([
      ["title/differs", "error", "“The Pact for the Future”", "A/RES/79/1"],
    ]);
  });

  test("of no text are warnings", async () => {
    expect(await said(decision("Trafficking in persons"))).toEqual([
      ["title/differs", "warning", "“Trafficking in persons”", "Trafficking in human beings"],
    ]);
  });

  test.each([
    "Trafficking in human beings",
    "TRAFFICKING IN HUMAN BEINGS",
    "Trafficking in human beings.",
    "Trafficking in  human being",
    "Human beings",
  ])("nothing is said of %j", async (title) => {
    expect(await said(decision(title))).toEqual([]);
  });
});

describe("numbers of bodies that no table knows", () => {
  test.each([
    ["See resolution 5/7 of the FAO Commission.", 0],
    ["See resolution 11/12 of that organization.", 0],
    ["See resolution 5/7 on fisheries.", 1],
  ])("%s", async (text, count) => {
    expect((await said(text)).filter(([rule]) => rule === "act/ambiguous")).toHaveLength(count);
  });
});

describe("links whose text is a number", () => {
  test.each([
    ["resolution [67/190](https://undocs.org/A/RES/67/109)", ["A/RES/67/109"]],
    ["resolution [67/190](https://undocs.org/en/A/RES/67/190)", []],
    ["tables [67/190](https://undocs.org/A/67/109)", []],
  ])("%s", async (text, words) => {
    const found = (await findings(`See ${text}.`)).filter(({ rule }) => rule === "reference/link");
    expect(found.map((one) => one.words)).toEqual(words);
  });
});

describe("references", () => {
  test.each([
    [
      "Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/54)",
      "A/62/54 is Supplement No. 54, the words say No. 53",
    ],
    [
      "Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/61/53)",
      "A/61/53 is of session 61, the words say 62",
    ],
    [
      "Official Records of the Economic and Social Council, 2010, Supplement No. 7 (E/2009/27)",
      "E/2009/27 is of 2009, the words say 2010",
    ],
  ])("%s", async (text, message) => {
    expect((await findings(`See ${text}.`)).map((found) => [found.rule, found.message])).toEqual([
      ["reference/supplement", message],
    ]);
  });

  test.each([
    "Official Records of the General Assembly, Sixty-third Session, Supplement No. 49 (A/63/49 (Vol. III))",
    "Official Records of the General Assembly, Sixty-sixth Session, Supplement No. 53A (A/66/53/Add.1)",
    "Official Records of the General Assembly, Twenty-ninth Session, Supplement No. 19 (A/9619 and Corr.1)",
    "Official Records of the Economic and Social Council, 2009, Supplement No. 1 (E/2009/99)",
  ])("nothing is said of %s", async (text) => {
    expect(await said(`See ${text}.`)).toEqual([]);
  });

  test.each([
    ["General Assembly resolution 64/29 (A/RES/64/293)", "A/RES/64/293"],
    ["General Assembly resolution 5/1 (A/HRC/RES/5/1)", "A/HRC/RES/5/1"],
    ["Security Council resolution 1325 (2000) (S/RES/1326 (2000))", "S/RES/1326 (2000)"],
    ["General Assembly resolution 66/253 A (A/RES/66/253 B)", "A/RES/66/253 B"],
  ])("other texts: %s", async (text, words) => {
    const found = (await findings(`See ${text}.`)).filter(({ rule }) => rule === "reference/same-as");
    expect(found.map((one) => [one.severity, one.words])).toEqual([["error", words]]);
  });

  test.each([
    "General Assembly resolution 217 A (III) (A/RES/217 (III))",
    "Security Council resolution 1325 (2000) (S/RES/1325)",
    "Environment Assembly resolution 5/14 (UNEP/EA.5/Res.14)",
    "Human Rights Council resolution 7/29 (A/HRC/RES/7/29)",
  ])("the same text: %s", async (text) => {
    expect((await said(`See ${text}.`)).filter(([rule]) => rule === "reference/same-as")).toEqual([]);
  });
});

describe("places", () => {
  test.each([
    ["See A/64/1, paras. 51-46.", "paras. 51-46", "paras. 46-51"],
    ["See A/64/1, chaps. IV-II, on this.", "chaps. IV-II", "chaps. II-IV"],
    ["See A/64/1, paras. 3 and 12 to 5.", "12 to 5", "5 to 12"],
  ])("%s", async (text, words, suggestion) => {
    expect((await said(text)).filter(([, severity]) => severity === "error")).toEqual([
      ["locator/reversed", "error", words, suggestion],
    ]);
  });

  test.each(["See A/64/1, pp. 226-7.", "See A/64/1, para. 5 (d)-(a).", "See A/64/1, paras. 138-9."])(
    "nothing is said of %s",
    async (text) => {
      expect(await said(text)).toEqual([]);
    },
  );

  test("a paragraph beyond the last, but not of an annex", async () => {
    expect(await said("See Security Council resolution 1325 (2000), para. 45.")).toEqual([
      ["locator/beyond", "error", "para. 45", undefined],
    ]);
    expect(await said("See General Assembly resolution 64/293, annex, para. 45.")).toEqual([]);
  });

  test("an article beyond the last", async () => {
    expect(await said("under article 55 of the Convention on the Rights of the Child")).toEqual([
      ["instrument/article", "error", "55", undefined],
    ]);
    expect(await said("under article 54 of the Convention on the Rights of the Child")).toEqual([]);
  });
});

describe("articles", () => {
  test.each([
    "article 143 of the Charter of the Organization of American States",
    "article 24 of the Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
    "article 8 bis of the Rome Statute of the International Criminal Court",
    "Article 111 of the Charter of the United Nations",
  ])("nothing is said of %s", async (text) => {
    expect(await said(`See ${text}.`)).toEqual([]);
  });
});

describe("style", () => {
  test("is on where the text has a masthead", async () => {
    const { check, parse, resolve, createSource } = await import("../../src/index.ts");
    const { registry } = await import("./run.ts");
    const rulesOn = async (text: string) => {
      const source = await createSource("a.txt", text);
      const parsed = parse(source);
      return check(source, parsed, resolve(parsed, { path: "a.txt", text, registry }), registry).map(
        ({ rule }) => rule,
      );
    };
    const sentence = "See UNGA resolution 64/293.";
    expect(await rulesOn(sentence)).toEqual([]);
    expect(await rulesOn(`A/80/904\n\nDistr.: General\n2 March 2026\n\n${sentence}`)).toEqual([
      "style/body-abbreviated",
    ]);
  });
});

describe("places that a document does not have", () => {
  test.each([
    // S/RES/1325 (2000) has 18 operative paragraphs
    ["See paragraph 45 of Security Council resolution 1325 (2000).", "locator/beyond", "error", "paragraph 45"],
    ["See S/RES/1325 (2000), paras. 17-19.", "locator/beyond", "error", "paras. 17-19"],
    // The annexes of 55/25 are the Convention and two Protocols
    ["See General Assembly resolution 55/25, annex IV.", "locator/annex", "error", "annex IV"],
    ["See A/RES/64/293, annex II, para. 5.", "locator/annex", "error", "annex II"],
    // Article 32 has 5 paragraphs
    [
      "Under article 32, paragraph 9, of the Organized Crime Convention, States met.",
      "instrument/paragraph",
      "error",
      "paragraph 9",
    ],
  ])("%s", async (text, rule, severity, words) => {
    expect(await said(text)).toEqual([[rule, severity, words, undefined]]);
  });

  test.each([
    ["See A/RES/55/25, annex I, art. 45.", "instrument/article", "error", "art. 45"],
    ["See article 22 of annex II to General Assembly resolution 55/25.", "instrument/article", "error", "article 22"],
    // The Global Plan of Action has 61 paragraphs
    ["See General Assembly resolution 64/293, annex, para. 62.", "instrument/article", "error", "para. 62"],
  ])("%s, by the instrument in the annex", async (text, rule, severity, words) => {
    expect(await said(text)).toEqual([[rule, severity, words, undefined]]);
  });

  test("what the document has is said", async () => {
    const [finding] = await findings("See paragraph 45 of Security Council resolution 1325 (2000).");
    expect(finding?.message).toBe("S/RES/1325 (2000) has 18 operative paragraphs; paragraph 45 is not one of them");
  });

  test("a figure that may be paragraph 4 with note 5 is a warning in plain text", async () => {
    const text = "See paragraph 45 of Security Council resolution 1325 (2000).";
    expect(await said(text, "a.txt")).toEqual([["locator/beyond", "warning", "paragraph 45", undefined]]);
  });

  test.each([
    ["the paragraphs of an annex", "See A/RES/64/293, annex, para. 45, and A/RES/55/25, annex I, para. 90."],
    ["an annex that holds several instruments", "See resolution 2200 A (XXI), annex, art. 60."],
    ["the annexes of a text of which none is known", "See General Assembly resolution 64/292, annex II."],
    ["an article whose paragraphs have no numbers", "See article 19, paragraph 2, of the Organized Crime Convention."],
    ["an instrument whose paragraphs were not counted", "See article 5, paragraph 90, of the Rome Statute."],
  ])("nothing is said of %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe("sessions and meetings", () => {
  const conference = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
  const session = (words: string) => `It was adopted at the fifth session of the ${conference}, ${words}.`;
  const days = "from 18 to 22 October 2010";

  test.each([
    ["another year", "held in Vienna from 18 to 22 October 2011", "error", "18 to 22 October 2011"],
    ["another month", "held from 18 to 22 November 2010", "error", "18 to 22 November 2010"],
    ["the year alone", "in 2011", "error", "2011"],
    ["one day more", "held from 18 to 23 October 2010", "warning", "18 to 23 October 2010"],
    ["one day less", "held from 19 to 22 October 2010", "warning", "19 to 22 October 2010"],
  ])("%s", async (_, words, severity, span) => {
    expect(await said(session(words))).toEqual([["session/dates", severity, span, days]]);
  });

  test.each([
    ["the very days", "held in Vienna, Austria, from 18 to 22 October 2010"],
    ["the year", "held in 2010"],
    ["a day of it", "on 19 October 2010"],
    ["days in the midst of it", "from 19 to 21 October 2010"],
    ["the building", "held at the United Nations Office at Vienna"],
    ["the country", "held in Austria in October 2010"],
  ])("nothing is said of %s", async (_, words) => {
    expect(await said(session(words))).toEqual([]);
  });

  test.each([
    [
      "a month in the year of a session of the Assembly",
      "the sixty-seventh session of the General Assembly, from 13 to 15 May 2013",
    ],
    [
      "the planned days of a special session that ran over",
      "the twenty-third special session of the General Assembly, held from 5 to 9 June 2000",
    ],
    [
      "the scheduled end of a session that ran over",
      "the twenty-ninth session of the Conference of the Parties to the United Nations Framework Convention on Climate Change, held in Baku from 11 to 22 November 2024",
    ],
    [
      "one part of a session that met twice",
      "the fifteenth meeting of the Conference of the Parties to the Convention on Biological Diversity, held in Montreal, Canada, from 7 to 19 December 2022",
    ],
    [
      "a reconvened session",
      "the reconvened fifty-first session of the Commission on Narcotic Drugs, held on 28 November 2008",
    ],
    [
      "the reconvened part of a commission's session",
      "the fifty-first session of the Commission on Narcotic Drugs, in December 2008",
    ],
    ["a session that has not closed", "the eightieth session of the General Assembly in 2026"],
    ["a session that is not known", "the ninety-ninth session of the General Assembly in 2001"],
  ])("nothing is said of %s", async (_, text) => {
    expect(await said(`It was adopted at ${text}.`)).toEqual([]);
  });

  test("a conference that serves as the meeting of the parties to another treaty", async () => {
    const serving =
      "the sixth session of the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement";
    expect(await said(`It was adopted at ${serving}, held in Baku from 11 to 24 November 2023.`)).toEqual([
      ["session/dates", "error", "11 to 24 November 2023", "from 11 to 24 November 2024"],
    ]);
    expect(await said(`It was adopted at ${serving}, held in Baku from 11 to 22 November 2024.`)).toEqual([]);
  });

  test.each([
    "At its 1st meeting, on 6 November 2013, the Working Group on Trafficking in Persons adopted its agenda.",
    "The Working Group on Trafficking in Persons, at its first meeting, on 6 November 2013, adopted its agenda.",
  ])("a meeting within a meeting: %s", async (text) => {
    expect(await said(text)).toEqual([]);
  });

  test("days that are in no calendar", async () => {
    expect(await said(session("held in Vienna from 30 to 31 February 2010"))).toEqual([
      ["date/impossible", "error", "30 to 31 February 2010", "from 18 to 22 October 2010"],
    ]);
  });

  test("the fix replaces the days alone", async () => {
    const text = session("held in Vienna from 18 to 22 October 2011");
    const [finding] = await findings(text);
    expect(finding?.fix).toMatchObject({ text: "18 to 22 October 2010", safe: false });
    expect(text.slice(finding?.fix?.start, finding?.fix?.end)).toBe("18 to 22 October 2011");
  });

  test.each([
    ["Geneva", "error"],
    ["Salzburg", "warning"],
  ])("in %s", async (place, severity) => {
    expect(await said(session(`held in ${place} ${days}`))).toEqual([["session/place", severity, place, "Vienna"]]);
  });

  test.each([
    ["sixth", "Nusa Dua", "St. Petersburg"],
    ["second", "Amman", "Nusa Dua"],
  ])("the %s session in %s", async (number, place, right) => {
    const text = `the ${number} session of the Conference of the States Parties to the United Nations Convention against Corruption, held in ${place}.`;
    expect(await said(text)).toEqual([["session/place", "error", place, right]]);
  });

  test("a session in a masthead", async () => {
    const head = (lines: string) => `${conference}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\n${lines}\n`;
    expect(await said(head("Seventh session\n\nVienna, 6–10 October 2014"))).toEqual([]);
    expect(await said(head("Sixth session\n\nVienna, 6–10 October 2014"))).toEqual([
      ["session/dates", "error", "6–10 October 2014", "from 15 to 19 October 2012"],
    ]);
  });

  const group = "The Working Group on Trafficking in Persons";
  test.each([
    ["held its fifth meeting from 6 to 8 November 2012", "error", "6 to 8 November 2012", "from 6 to 8 November 2013"],
    [
      "held its fifth meeting from 6 to 9 November 2013",
      "warning",
      "6 to 9 November 2013",
      "from 6 to 8 November 2013",
    ],
    ["held its sixth meeting in 2016", "warning", "2016", "from 16 to 18 November 2015"],
    ["met from 10 to 12 November 2011", "warning", "10 to 12 November 2011", undefined],
    ["met from 9 to 12 October 2011", "warning", "9 to 12 October 2011", "from 10 to 12 October 2011"],
    ["met from 14 to 15 April 2008", "warning", "14 to 15 April 2008", undefined],
  ])("the group %s", async (words, severity, span, right) => {
    expect(await said(`${group} ${words}.`)).toEqual([["session/meeting", severity, span, right]]);
  });

  test.each([
    "met from 10 to 12 October 2011",
    "met on 11 October 2031",
    "met in 2012",
    "held its ninetieth meeting in 2012",
  ])("nothing is said of the group that %s", async (words) => {
    expect(await said(`${group} ${words}.`)).toEqual([]);
  });

  test("the place of a meeting without a number, found by its days", async () => {
    expect(await said(`${group}, at its meeting held in Geneva from 10 to 12 October 2011, agreed.`)).toEqual([
      ["session/place", "error", "Geneva", "Vienna"],
    ]);
  });
});

describe("weekdays", () => {
  test.each([
    ["Monday, 14 April 2009", "Tuesday"],
    ["Tuesday, 7 March 2011", "Monday"],
    ["Friday, 29 February 2012", "Wednesday"],
  ])("%s", async (day, right) => {
    const text = `The meeting will be opened on ${day}, at 10 a.m.`;
    expect(await said(text)).toEqual([["date/weekday", "error", day, right]]);
    expect((await findings(text))[0]?.fix).toMatchObject({ text: right, safe: false });
  });

  test.each(["Tuesday, 14 April 2009", "Thursday, 29 February 2024", "Tuesday, 14 April"])(
    "nothing is said of %s",
    async (day) => {
      expect(await said(`The meeting will be opened on ${day}, at 10 a.m.`)).toEqual([]);
    },
  );

  test("a day that is in no calendar has no weekday", async () => {
    expect(await said("The meeting will be opened on Sunday, 31 April 2009, at 10 a.m.")).toEqual([
      ["date/impossible", "error", "Sunday, 31 April 2009", undefined],
    ]);
  });
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

describe("the session at which a text was adopted", () => {
  test.each([
    ["General Assembly resolution 64/293, adopted at its sixty-third session", "sixty-third session"],
    ["Human Rights Council resolution 7/29, adopted at its eighth session", "eighth session"],
  ])("%s", async (text, words) => {
    expect(await said(`States recalled ${text}.`)).toEqual([["session/number", "error", words, undefined]]);
  });

  test.each([
    "General Assembly resolution 64/293, adopted at its sixty-fourth session",
    "Economic and Social Council resolution 2008/25, adopted at its second session",
    "General Assembly resolution S-27/2, adopted at its second session",
  ])("nothing is said of %s", async (text) => {
    expect((await said(`States recalled ${text}.`)).filter(([rule]) => rule === "session/number")).toEqual([]);
  });
});

describe("years that cannot be", () => {
  test.each(["24 December 2107", "5 March 1696", "1 May 1944"])("%s", async (day) => {
    expect(await said(`See document A/72/999 of ${day}.`)).toEqual([["date/year", "error", day, undefined]]);
  });

  test.each(["24 December 2030", "26 June 1945"])("nothing is said of %s", async (day) => {
    expect(await said(`See document A/72/999 of ${day}.`)).toEqual([]);
  });

  test("a session that is known says more", async () => {
    const text = "See General Assembly resolution 72/399 of 24 December 2107.";
    expect((await said(text)).map(([rule]) => rule)).toEqual(["date/session"]);
  });
});
