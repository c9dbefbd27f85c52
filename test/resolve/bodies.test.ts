// Whose number is it? The order of inference, each step with its reason.
import { describe, expect, test } from "vitest";
import { named, resolutionOf, resolves } from "./resolved.ts";

const conference = `Conference of the Parties to the United Nations
Convention against Transnational Organized Crime

Distr.: General
12 June 2014

Original: English

`;
const assembly = `General Assembly

Distr.: General
12 June 2024

Original: English

`;

resolves("the symbol says it", {
  "A/RES/64/293": ["A/RES/64/293 → A/RES/64/293 (symbol)"],
  "CTOC/COP/WG.4/2011/8": ["CTOC/COP/WG.4/2011/8 → CTOC/COP/WG.4/2011/8 (symbol)"],
  // The number tells the year
  "S/RES/1325": ["S/RES/1325 → S/RES/1325 (2000) (symbol)"],
  "PRST/35/1": ["PRST/35/1 → A/HRC/PRST/35/1 (symbol)"],
});

resolves("the body named beside it", {
  "General Assembly resolution 64/293": ["resolution 64/293 → A/RES/64/293 (named)"],
  "resolution 31/6 of the Human Rights Council": ["resolution 31/6 → A/HRC/RES/31/6 (named)"],
  "General Assembly resolutions 31/6 and 31/7": ["resolutions 31/6 → A/RES/31/6 (named)", "31/7 → A/RES/31/7 (named)"],
  "General Assembly resolutions 31/6 and 31/7, as well as Human Rights Council resolutions 31/8 and 31/9": [
    "resolutions 31/6 → A/RES/31/6 (named)",
    "31/7 → A/RES/31/7 (named)",
    "resolutions 31/8 → A/HRC/RES/31/8 (named)",
    "31/9 → A/HRC/RES/31/9 (named)",
  ],
  "Security Council resolution 1325": ["resolution 1325 → S/RES/1325 (2000) (named)"],
  // It is named even where the sentence speaks of another
  "The Human Rights Council, recalling General Assembly resolution 31/6": ["resolution 31/6 → A/RES/31/6 (named)"],
});

resolves("canonical names", {
  "General Assembly resolution 217 A (III)": ["resolution 217 A (III) → A/RES/217 (III) A (named)"],
  "General Assembly resolution 66/253 B": ["resolution 66/253 B → A/RES/66/253 B (named)"],
  "General Assembly resolution S-27/2": ["resolution S-27/2 → A/RES/S-27/2 (named)"],
  "General Assembly decision 62/511 A": ["decision 62/511 A → A/DEC/62/511 A (named)"],
  "Security Council resolution 1325 (2000)": ["resolution 1325 (2000) → S/RES/1325 (2000) (named)"],
  "Economic and Social Council resolution 2008/25": ["resolution 2008/25 → E/RES/2008/25 (named)"],
  "Economic and Social Council resolution 1296 (XLIV)": ["resolution 1296 (XLIV) → E/RES/1296 (XLIV) (named)"],
  "Economic and Social Council decision 2017/206": ["decision 2017/206 → E/DEC/2017/206 (named)"],
  "Human Rights Council resolution 7/29": ["resolution 7/29 → A/HRC/RES/7/29 (named)"],
  "Human Rights Council resolution S-17/1": ["resolution S-17/1 → A/HRC/RES/S-17/1 (named)"],
  "Human Rights Council decision 15/116": ["decision 15/116 → A/HRC/DEC/15/116 (named)"],
  "Environment Assembly resolution 5/14": ["resolution 5/14 → UNEP/EA.5/Res.14 (named)"],
  "decision 14/5 of the Conference of the Parties to the Convention on Biological Diversity": [
    "decision 14/5 → CBD/COP/DEC/14/5 (named)",
  ],
  "decision 4/4 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime":
    ["decision 4/4 → CTOC/COP decision 4/4 (named)"],
  "Conference of the States Parties to the United Nations Convention against Corruption resolution 6/1": [
    "resolution 6/1 → CAC/COSP resolution 6/1 (named)",
  ],
  "Commission on Narcotic Drugs resolution 54/6": ["resolution 54/6 → E/CN.7 resolution 54/6 (named)"],
});

resolves("the form of the number", {
  "resolution 1325 (2000)": ["resolution 1325 (2000) → S/RES/1325 (2000) (form)"],
  "resolution 217 A (III)": ["resolution 217 A (III) → A/RES/217 (III) A (form)"],
  "decision 1/CP.21": ["decision 1/CP.21 → FCCC/CP decision 1/CP.21 (form)"],
  "decision XII/3": ["decision XII/3 → UNEP/CBD/COP/DEC/XII/3 (form)"],
  "resolution 64/293": ["resolution 64/293 → A/RES/64/293 (form)"],
  "resolution 2017/4": ["resolution 2017/4 → E/RES/2017/4 (form)"],
  // Before the sentence, which speaks of another
  "The General Assembly recalled resolution 1325 (2000)": ["resolution 1325 (2000) → S/RES/1325 (2000) (form)"],
  // A conference is named, the form says which
  "See decision 1/CP.21 (FCCC/CP/2015/10/Add.1), 3/CMA.1": [
    "decision 1/CP.21 → FCCC/CP decision 1/CP.21 (beside)",
    "FCCC/CP/2015/10/Add.1 → FCCC/CP/2015/10/Add.1 (symbol)",
    "3/CMA.1 → FCCC/PA/CMA decision 3/CMA.1 (form)",
  ],
  "Conference of the Parties decision 1/CP.21": ["decision 1/CP.21 → FCCC/CP decision 1/CP.21 (form)"],
});

test("the form of a statement", () => {
  expect(named("presidential statement 2015/25")).toEqual(["statement 2015/25 → S/PRST/2015/25 (form)"]);
});

resolves("the list it stands in", {
  "Recalling Human Rights Council resolution 31/6 of 23 March 2016 and resolution 31/7": [
    "resolution 31/6 → A/HRC/RES/31/6 (named)",
    "resolution 31/7 → A/HRC/RES/31/7 (list)",
  ],
  // over a semicolon
  "Guided by resolutions 2758 (XXVI) of 25 October 1971; 31/6 A and 32/105 M": [
    "resolutions 2758 (XXVI) → A/RES/2758 (XXVI) (form)",
    "31/6 A → A/RES/31/6 A (list)",
    "32/105 M → A/RES/32/105 M (form)",
  ],
});

resolves("the sentence", {
  "The Human Rights Council, in its resolution 31/6, decided": ["resolution 31/6 → A/HRC/RES/31/6 (sentence)"],
  "In its resolution 31/6, the Human Rights Council decided": ["resolution 31/6 → A/HRC/RES/31/6 (sentence)"],
  "The General Assembly met. The Human Rights Council, in its resolution 31/6, decided": [
    "resolution 31/6 → A/HRC/RES/31/6 (sentence)",
  ],
  "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime met. The Conference, in its resolution 6/1, decided":
    ["resolution 6/1 → CTOC/COP resolution 6/1 (sentence)"],
});

resolves("the paragraph", {
  "The Human Rights Council met in Geneva. Resolution 31/6 was adopted.": [
    "Resolution 31/6 → A/HRC/RES/31/6 (paragraph)",
  ],
});

resolves("the heading above", {
  "General Assembly resolutions\n\n31/6\tFirst subject\n31/7\tSecond subject\n": [
    "31/6 → A/RES/31/6 (heading)",
    "31/7 → A/RES/31/7 (heading)",
  ],
  "Human Rights Council resolutions\n\n31/6\tFirst subject\n": ["31/6 → A/HRC/RES/31/6 (heading)"],
});

describe("the body whose document it is", () => {
  test("by its masthead", () => {
    expect(named(`${conference}1. In decision 4/4, a working group was established.`)).toEqual([
      "decision 4/4 → CTOC/COP decision 4/4 (masthead)",
    ]);
  });
  test("by its masthead, where other bodies could have numbered so", () => {
    expect(named(`${assembly}1. Resolution 31/6 was recalled.`)).toEqual(["Resolution 31/6 → A/RES/31/6 (masthead)"]);
  });
  test("the sentence goes before the masthead", () => {
    expect(named(`${assembly}1. The Human Rights Council, in its resolution 31/6, decided`)).toEqual([
      "resolution 31/6 → A/HRC/RES/31/6 (sentence)",
    ]);
  });
  test("by the name of the file, where there is no masthead", () => {
    expect(named("Recalling resolution 31/6", "out/A_HRC_40_22.txt")).toEqual([
      "resolution 31/6 → A/HRC/RES/31/6 (masthead)",
    ]);
    expect(named("Recalling resolution 31/6", "draft.txt")).toEqual(["resolution 31/6 → ?"]);
  });
});

resolves("the date", {
  // The Human Rights Council met at its thirty-first session in 2016, the General Assembly in 1976
  "resolution 31/6 of 23 March 2016": ["resolution 31/6 → A/HRC/RES/31/6 (date)"],
  "resolution 31/6 of 26 October 1976": ["resolution 31/6 → A/RES/31/6 (date)"],
});

resolves("the title", {
  "decision 4/4, entitled “Trafficking in human beings”": ["decision 4/4 → CTOC/COP decision 4/4 (title)"],
});

resolves("emergency special sessions are the General Assembly's alone, and so are texts in parts", {
  "resolution ES-11/1": ["resolution ES-11/1 → A/RES/ES-11/1 (form)"],
  "Human Rights Council resolution S-33/1 and resolution ES-11/4": [
    "resolution S-33/1 → A/HRC/RES/S-33/1 (named)",
    "resolution ES-11/4 → A/RES/ES-11/4 (form)",
  ],
  "resolution 47/52 L": ["resolution 47/52 L → A/RES/47/52 L (form)"],
});

resolves("abbreviated names of commissions", {
  "CHR resolution 2005/69, Sub-Commission resolution 1998/7": [
    "resolution 2005/69 → E/CN.4 resolution 2005/69 (named)",
    "resolution 1998/7 → E/CN.4/Sub.2 resolution 1998/7 (named)",
  ],
  "CPD resolution 2014/1": ["resolution 2014/1 → E/CN.9 resolution 2014/1 (named)"],
  "WHA resolution 70/5": ["resolution 70/5 → WHA resolution 70/5 (named)"],
});

describe("what stays ambiguous lists its candidates", () => {
  test("resolution 31/6", () => {
    const [one] = resolutionOf("Recalling resolution 31/6, delegations");
    expect(one?.status).toBe("ambiguous");
    expect(one?.target).toBeNull();
    expect(one?.entry).toBeUndefined();
    expect(one?.candidates).toContain("A/RES/31/6");
    expect(one?.candidates).toContain("A/HRC/RES/31/6");
    expect(one?.candidates).not.toContain("S/RES/31/6");
  });
  test.each([
    ["Council resolution 16/21 was adopted", ["A/HRC/RES/16/21"]],
    ["The Conference of the Parties to the Convention on Biological Diversity noted Council resolution 16/21", []],
  ])("only bodies called so: %s", (text, expected) => {
    const [one] = resolutionOf(text);
    expect(one?.target).toBeNull();
    expect(one?.candidates).toEqual(expected);
  });
  test("decision 4/4", () => {
    const [one] = resolutionOf("In decision 4/4, a group was established");
    expect(one?.status).toBe("ambiguous");
    expect(one?.candidates).toContain("CTOC/COP decision 4/4");
  });
});

describe("numbers that are citations only if the context says so", () => {
  test.each(["a resolution 1920 x 1080 screen", "scanned at resolution 300 dpi", "see resolution 1325"])(
    "%s",
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
  test("the Security Council is spoken of", () => {
    expect(named("The Security Council, in its resolution 1325, decided")).toEqual([
      "resolution 1325 → S/RES/1325 (2000) (sentence)",
    ]);
  });
});

describe("lookups", () => {
  const status = (text: string) => resolutionOf(text).map((one) => one.status);
  test("found, with the entry", () => {
    const [one] = resolutionOf("General Assembly resolution 64/293");
    expect(one?.status).toBe("found");
    expect(one?.entry?.date?.value).toBe("2010-07-30");
  });
  test("missing only where the registry is complete", () => {
    expect(status("Security Council resolution 1325 (2001)")).toEqual(["missing"]);
    expect(status("Security Council resolution 1325 (2000)")).toEqual(["found"]);
  });
  test("unlisted", () => {
    expect(status("A/C.3/79/L.99999")).toEqual(["unlisted"]);
  });
  test("unknown series", () => {
    expect(status("CTOX/COP/WG.4/2011/8")).toEqual(["unknown series"]);
  });
});

describe("a configuration says whose document it is", () => {
  const text = "In its decision 4/4 it set up a group.";

  test("where the document does not", () => {
    expect(named(text)).toEqual(["decision 4/4 → ?"]);
    expect(named(text, undefined, { body: "CTOC/COP" })).toEqual(["decision 4/4 → CTOC/COP decision 4/4 (config)"]);
    expect(named(text, undefined, { symbol: "CTOC/COP/WG.4/2011/8" })).toEqual([
      "decision 4/4 → CTOC/COP decision 4/4 (config)",
    ]);
  });

  test("and gives way to what the document says, or a sentence", () => {
    expect(named(`${conference}${text}`, undefined, { body: "CAC/COSP" })).toEqual([
      "decision 4/4 → CTOC/COP decision 4/4 (masthead)",
    ]);
    expect(
      named(
        "The Conference of the Parties to the Organized Crime Convention met. Decision 4/4 was adopted.",
        undefined,
        { body: "CAC/COSP" },
      ),
    ).toEqual(["Decision 4/4 → CTOC/COP decision 4/4 (paragraph)"]);
  });
});

resolves("the meetings of the Parties to the Cartagena Protocol, in both its ways of numbering", {
  "UNEP/CBD/BS/COP-MOP/5/17, annex, decision BS-V/11": [
    "UNEP/CBD/BS/COP-MOP/5/17 → UNEP/CBD/BS/COP-MOP/5/17 (symbol)",
    "decision BS-V/11 → CBD/CP/MOP decision BS-V/11 (form)",
  ],
  "decision 9/13 of the Conference of the Parties serving as the meeting of the Parties to the Cartagena Protocol on Biosafety":
    ["decision 9/13 → CBD/CP/MOP decision 9/13 (named)"],
});
