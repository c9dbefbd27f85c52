// General comments and recommendations, and texts with names of their own. Written by hand.
import { describe, expect, test } from "vitest";
import { claimWords } from "../annotated-list.ts";
import { named, resolutionOf, resolves } from "./resolved.ts";

resolves("a committee named beside the number", {
  "CCPR General Comment No. 34, para. 12": ["General Comment No. 34 → CCPR/C/GC/34 (named)"],
  "CRC GC 25, CESCR GC14 and CEDAW GR No. 35": [
    "GC 25 → CRC/C/GC/25 (named)",
    "GC14 → E/C.12/2000/4 (named)",
    "GR No. 35 → CEDAW/C/GC/35 (named)",
  ],
  "CCPR GCs 34 and 36": ["GCs 34 → CCPR/C/GC/34 (named)", "36 → CCPR/C/GC/36 (named)"],
  "IAEA GC 25 and GR 35": [],
  "CEDAW general recommendation 35": ["general recommendation 35 → CEDAW/C/GC/35 (named)"],
  "general comment No. 14 (2000) of the Committee on Economic, Social and Cultural Rights": [
    "general comment No. 14 → E/C.12/2000/4 (named)",
  ],
  "Committee on the Rights of the Child, general comment No. 12 (2009), para. 15": [
    "general comment No. 12 → CRC/C/GC/12 (named)",
  ],
  "general comments Nos. 5 and 24 of the Committee on the Rights of the Child": [
    "general comments Nos. 5 → CRC/GC/2003/5 (named)",
    "24 → CRC/C/GC/24 (named)",
  ],
  "joint general recommendation No. 31 of the Committee on the Elimination of Discrimination against Women/general comment No. 18 of the Committee on the Rights of the Child (2014)":
    ["general recommendation No. 31 → CEDAW/C/GC/31 (named)", "18 → CRC/C/GC/18 (named)"],
  "joint general comment No. 4 (2017) of the Committee on Migrant Workers/No. 23 (2017) of the Committee on the Rights of the Child":
    ["general comment No. 4 → CMW/C/GC/4 (named)", "23 → CRC/C/GC/23 (named)"],
  "general recommendation No. 31 of CEDAW, General Recommendation XXIX": [
    "general recommendation No. 31 → CEDAW/C/GC/31 (named)",
    "General Recommendation XXIX → CERD/C general recommendation 29 (form)",
  ],
  "general comment No. 34 (CCPR/C/GC/34)": [
    "general comment No. 34 → CCPR/C/GC/34 (named)",
    "CCPR/C/GC/34 → CCPR/C/GC/34 (symbol)",
  ],
});

resolves("a committee that the paragraph names, or that alone has the number", {
  "The Human Rights Committee, in its general comment No. 36, said so.": [
    "general comment No. 36 → CCPR/C/GC/36 (sentence)",
  ],
  // no general comment No. 34 is of that year
  "The Human Rights Committee, in its general comment No. 34 (2014), said so.": [
    "general comment No. 34 → CCPR/C/GC/34 (sentence)",
  ],
  // the other committee has recommendations
  "CEDAW reported. See general comment No. 36.": ["general comment No. 36 → CCPR/C/GC/36 (form)"],
  "See general recommendation No. 39 (2022).": ["general recommendation No. 39 → CEDAW/C/GC/39 (form)"],
  "See General Comment No. 14.": ["General Comment No. 14 → ?"],
  "She made a general comment 3 times, and a general recommendation 12 years ago.": [],
});

resolves("a committee that is named behind a list with subjects", {
  "general comments No. 21 (1992) on humane treatment,¹⁴ No. 32 (2007) on the right to equality before courts and to a fair trial¹⁵ and No. 35 (2014) on liberty, adopted by the Human Rights Committee, general comment No. 13 (2011) on violence,¹⁷ adopted by the Committee on the Rights of the Child, general recommendation No. 31 (2005) on racial discrimination,¹⁹ adopted by the Committee on the Elimination of Racial Discrimination, and general comment No. 1 on disappearance adopted by the Committee on Enforced Disappearances":
    [
      "general comments No. 21 → CCPR/C general comment 21 (sentence)",
      "32 → CCPR/C/GC/32 (sentence)",
      "35 → CCPR/C/GC/35 (sentence)",
      "general comment No. 13 → CRC/C/GC/13 (sentence)",
      "general recommendation No. 31 → CERD/C general recommendation 31 (sentence)",
      "general comment No. 1 → CED/C/GC/1 (sentence)",
    ],
});

test("a document of a committee means its own", () => {
  const text = "United Nations\n\nCRC/C/FRA/CO/5\n\nDistr.: General\n\n23 February 2016\n\nSee general comment No. 12.";
  expect(named(text)).toContain("general comment No. 12 → CRC/C/GC/12 (masthead)");
});

describe("texts with names of their own", () => {
  const placed = (text: string) =>
    resolutionOf(text).map(
      ({ citation, target }) => `${citation.text} → ${target}: ${claimWords(citation.claims).join("; ")}`,
    );

  test.each([
    ["See the Sendai Framework, para. 99.", "Sendai Framework → A/RES/69/283: annex II; para 99"],
    [
      "paragraph 36 of the 2030 Agenda for Sustainable Development",
      "2030 Agenda for Sustainable Development → A/RES/70/1: para 36",
    ],
    ["the 2030 Agenda, paras. 3–5, says", "2030 Agenda → A/RES/70/1: para 3-5"],
    ["the Addis Ababa Action Agenda (para. 2)", "Addis Ababa Action Agenda → A/RES/69/313: annex; para 2"],
  ])("%s", (text, expected) => {
    expect(placed(text)).toEqual([expected]);
  });

  test.each([
    "The 2030 Agenda for Sustainable Development is implemented.",
    "The Sendai Framework, paragraph by paragraph",
  ])("without a place none is cited: %s", (text) => {
    expect(placed(text)).toEqual([]);
  });

  test("an article of a treaty is its provision", () => {
    expect(named("UDHR art. 19")).toEqual(["art. 19 → Universal Declaration of Human Rights art. 19 (named)"]);
  });
});
