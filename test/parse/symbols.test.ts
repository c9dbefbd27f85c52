// Symbols of every series and kind, alone and sharing a stem.
import { describe, expect, test } from "vitest";
import { readSymbol } from "../../src/parse/parse.ts";
import { cited, reads, strayFaults } from "./cited.ts";

const wellFormed = `
  A/1; A/10500; A/31/1; A/64/293; A/S-27/19; A/ES-10/1; A/INF/74/4; A/BUR/62/1
  A/RES/1 (I); A/RES/3541 (XXX); A/RES/217 (III) A; A/RES/3201 (S-VI); A/RES/2252 (ES-V)
  A/RES/31/1; A/RES/66/253 B; A/RES/S-27/2; A/RES/ES-11/1; A/DEC/62/511 A
  A/PV.1; A/PV.2444; A/31/PV.1; A/34/PV.82; A/C.3/1000; A/C.3/SR.2000; A/C.3/61/SR.10; A/C.3/79/L.20/Rev.1
  A/CONF.48/14/Rev.1; A/CONF.121/IPM/1; A/AC.109/2019/L.18; A/AC.105/C.1/L.300; A/S-10/AC.1/37; A/CN.4/SR.3000; A/CN.9/1024
  S/1; S/12345; S/26999; S/1994/1; S/RES/1325 (2000); S/PRST/1994/1; S/PV.1; S/PV.5898 (Resumption 1); S/Agenda/8979
  E/1; E/1978/1; E/RES/1296 (XLIV); E/RES/1978/1; E/DEC/2017/206; E/CN.4/1000; E/CN.4/1981/1; E/CN.4/Sub.2/1993/23; E/C.12/1999/5
  A/HRC/1/1; A/HRC/RES/54/13; A/HRC/DEC/15/116; A/HRC/PRST/35/1; A/HRC/PRST/OS/13/1; A/HRC/S-17/1; A/HRC/RES/S-15/1; A/HRC/WG.6/1/BRA/1
  HS/C/18/4; HSP/GC/25/3; HSP/HA.1/Res.1; HSP/EB.1/11
  UNEP/GC/25/1; UNEP/GC.25/INF/33; UNEP/GCSS.XII/INF/2; UNEP/EA.5/Res.14; UNEP/OzL.Pro.31/9
  UNEP/CBD/COP/DEC/XII/3; CBD/COP/DEC/14/5; FCCC/CP/2015/10/Add.1
  CRC/C/IRL/CO/3-4; CCPR/C/GC/34; CAT/C/38/CRP.2/Add.4; CCPR/C/112/D/2001/2010; CEDAW/C/FJI/CO/6
  CTOC/COP/2008/CRP.8; CTOC/COP/WG.4/2010/6; CAC/COSP/2015/10; CAC/COSP/IRG/2019/3
  ID/B/60; IDB.45/9; IDB.45/Dec.3; GC.18/Res.1
  TRANS/WP.15/190; CEP/AC.13/2005/4; E/ECE/1462; ECE/TRANS/WP.15/190; ECE/BATUMI.CONF/2016/2/Add.1; ECE/ADN/27
  ST/SGB/2018/1; ST/AI/2013/4; ST/SG/AC.10/46; ST/LIB/SER.B/5/Rev.5; DP/2010/1; TD/B/C.I/6; TD/B/C.1/IRON ORE/1
  ICC-ASP/1/3; NPT/CONF.2010/50 (Vol. I); CD/1299; ISBA/28/C/9; ESCAP/RES/74/5
  INFCIRC/254/Rev.12/Part 1; GC(60)/RES/9; C-25/DEC.9; WT/MIN(15)/48
  A/62/6 (Sect. 29); A/62/6 (Introduction); A/80/6 (Income sect. 1); A/80/5 (Vol. II); A/62/17 (Part I); A/80/6 (Sect. 3)/Add.3
  A/52/18/Rev.1/Add.2/Corr.1; A/61/229/Summary; A/61/229/Excerpt; A/62/7/Amend.1
`
  .split(/[;\n]/)
  .map((line) => line.trim())
  .filter(Boolean);

describe("a well-formed symbol", () => {
  test.each(wellFormed)("%s", (symbol) => {
    expect(cited(symbol)).toEqual([`${symbol} | symbol ${symbol}`]);
    expect(cited(`as noted in the report (see ${symbol}), the`)).toEqual([`${symbol} | symbol ${symbol}`]);
    expect(cited(`The report is ${symbol}.`)).toEqual([`${symbol} | symbol ${symbol}`]);
    expect(readSymbol(symbol)).toEqual({ name: symbol, faults: [] });
  });
});

reads("spacing of the library, print form", {
  "A/62/6(Sect. 29)": ["A/62/6(Sect. 29) | symbol A/62/6 (Sect. 29)"],
  "A/62/6(Sect.29)": ["A/62/6(Sect.29) | symbol A/62/6 (Sect. 29)"],
  "A/62/17(PartI)": ["A/62/17(PartI) | symbol A/62/17 (Part I)"],
  "S/PV.6201(Resumption1)": ["S/PV.6201(Resumption1) | symbol S/PV.6201 (Resumption 1)"],
  "S/RES/1325(2000)": ["S/RES/1325(2000) | symbol S/RES/1325 (2000)"],
  "A/RES/3201(S-VI)": ["A/RES/3201(S-VI) | symbol A/RES/3201 (S-VI)"],
  "E/RES/1296(XLIV)": ["E/RES/1296(XLIV) | symbol E/RES/1296 (XLIV)"],
  "A/RES/217(III)[A]": ["A/RES/217(III)[A] | symbol A/RES/217 (III) A"],
  "A/RES/217 A (III)": ["A/RES/217 A (III) | symbol A/RES/217 (III) A"],
  "A/RES/217A (III)": ["A/RES/217A (III) | symbol A/RES/217 (III) A"],
  "A/RES/66/253[B]": ["A/RES/66/253[B] | symbol A/RES/66/253 B"],
  "A/RES/68/247B": ["A/RES/68/247B | symbol A/RES/68/247 B"],
  "A/RES/69/96 A-B": ["A/RES/69/96 A-B | symbol A/RES/69/96 A", "A/RES/69/96 A-B | symbol A/RES/69/96 B"],
});

reads("the asterisk of a reissue is not part of the symbol", {
  "A/64/293*": ["A/64/293 | symbol A/64/293"],
  "A/C.3/79/L.20/Rev.1**": ["A/C.3/79/L.20/Rev.1 | symbol A/C.3/79/L.20/Rev.1"],
});

reads("joint symbols", {
  "A/62/500-S/2007/600": ["A/62/500 | symbol A/62/500", "S/2007/600 | symbol S/2007/600"],
  "A/74/845–S/2020/525": ["A/74/845 | symbol A/74/845", "S/2020/525 | symbol S/2020/525"],
  "ECE/TRANS/WP.15/2011/12–ECE/TRANS/WP.29/2011/114": [
    "ECE/TRANS/WP.15/2011/12 | symbol ECE/TRANS/WP.15/2011/12",
    "ECE/TRANS/WP.29/2011/114 | symbol ECE/TRANS/WP.29/2011/114",
  ],
  "A/64/100-E/2009/50-S/2009/100": [
    "A/64/100 | symbol A/64/100",
    "E/2009/50 | symbol E/2009/50",
    "S/2009/100 | symbol S/2009/100",
  ],
  "A/74/845–S/2020/525, para. 4": ["A/74/845 | symbol A/74/845", "S/2020/525 | symbol S/2020/525 | para 4"],
});

/** `X` stands for the symbol; expected are the spans, each with the names it stands for. */
const tails: readonly [shape: string, symbol: string, expected: string][] = [
  ["X and Add.1", "ECE/TRANS/WP.15/AC.2/80", "X: X | Add.1: X/Add.1"],
  ["X and Corr.1", "A/CONF.48/14", "X: X | Corr.1: X/Corr.1"],
  ["X and Corr.1 and Add.1", "ECE/TRANS/WP.15/240", "X: X | Corr.1: X/Corr.1 | Add.1: X/Add.1"],
  ["X and Add.1-3", "ST/SG/AC.10/46", "X: X | Add.1-3: X/Add.1 X/Add.2 X/Add.3"],
  // the indicator of a note
  ["X and Add.1-3, 3", "S/7930", "X: X | Add.1-3: X/Add.1 X/Add.2 X/Add.3"],
  ["X and Add.1, 2\n\nWelcomes", "S/7930", "X: X | Add.1: X/Add.1"],
  ["X and Corr.1 and 2", "E/2012/30", "X: X | Corr.1: X/Corr.1 | 2: X/Corr.2"],
  ["X and Adds.1", "ECE/TRANS/WP.24/133", "X: X | Adds.1: X/Add.1"],
  ["X and Rev.1", "A/S-10/AC.1/L.1", "X: X | Rev.1: X/Rev.1"],
  ["X and Add.1 and Corr.1", "ECE/TRANS/WP.15/249", "X: X | Add.1: X/Add.1 | Corr.1: X/Corr.1"],
  ["X and Add.1 and 2", "A/6396", "X: X | Add.1: X/Add.1 | 2: X/Add.2"],
  ["X and Adds.1–2", "ECE/TRANS/WP.15/AC.1/140", "X: X | Adds.1–2: X/Add.1 X/Add.2"],
  ["X and Add.1–3", "ST/SG/AC.10/42", "X: X | Add.1–3: X/Add.1 X/Add.2 X/Add.3"],
  ["X and Adds.1 and 2", "ECE/TRANS/WP.15/AC.1/142", "X: X | Adds.1: X/Add.1 | 2: X/Add.2"],
  ["X and Add.1 and Add.1/Corr.1", "E/CN.5/478", "X: X | Add.1: X/Add.1 | Add.1/Corr.1: X/Add.1/Corr.1"],
  ["X and Corr.1 and 2 and Add.1", "E/1990/39", "X: X | Corr.1: X/Corr.1 | 2: X/Corr.2 | Add.1: X/Add.1"],
  ["X and Adds.1-2", "ECE/TRANS/WP.15/AC.1/148", "X: X | Adds.1-2: X/Add.1 X/Add.2"],
  ["X and Corr.1 and Corr.2", "ECE/TRANS/WP.15/256", "X: X | Corr.1: X/Corr.1 | Corr.2: X/Corr.2"],
  ["X and Add.1 and Add.2", "ECE/MP.WH/19", "X: X | Add.1: X/Add.1 | Add.2: X/Add.2"],
  [
    "X and Corr.1 and Add.1 and Add.1/Corr.1",
    "A/38/570",
    "X: X | Corr.1: X/Corr.1 | Add.1: X/Add.1 | Add.1/Corr.1: X/Add.1/Corr.1",
  ],
  [
    "X and Rev.1 and Corr.1 and Rev.1/Add.1",
    "A/S-10/AC.1/37",
    "X: X | Rev.1: X/Rev.1 | Corr.1: X/Corr.1 | Rev.1/Add.1: X/Rev.1/Add.1",
  ],
  ["X, Add.1 and Add.1/Corr.1", "ECE/TRANS/WP.29/1089", "X: X | Add.1: X/Add.1 | Add.1/Corr.1: X/Add.1/Corr.1"],
  ["X and Corr.1 to Corr.3", "ECE/TRANS/WP.29/1093", "X: X | Corr.1 to Corr.3: X/Corr.1 X/Corr.2 X/Corr.3"],
  [
    "X and Corrs.1–2 and Add.1 and Add.1/Corr.1",
    "ECE/TRANS/WP.15/213",
    "X: X | Corrs.1–2: X/Corr.1 X/Corr.2 | Add.1: X/Add.1 | Add.1/Corr.1: X/Add.1/Corr.1",
  ],
  [
    "X and Corrs.1 and 2 and Add.1 and Add.1/Corr.1",
    "ECE/TRANS/WP.15/222",
    "X: X | Corrs.1: X/Corr.1 | 2: X/Corr.2 | Add.1: X/Add.1 | Add.1/Corr.1: X/Add.1/Corr.1",
  ],
  ["X, Add.1 and Corr.1", "ECE/TRANS/293", "X: X | Add.1: X/Add.1 | Corr.1: X/Corr.1"],
  ["X, Corr.1 and Corr.2", "ECE/TRANS/WP.15/256", "X: X | Corr.1: X/Corr.1 | Corr.2: X/Corr.2"],
  ["X and Add.1–Add.3", "HSP/GC/21/2", "X: X | Add.1–Add.3: X/Add.1 X/Add.2 X/Add.3"],
  ["X and Rev.1–3", "S/96", "X: X | Rev.1–3: X/Rev.1 X/Rev.2 X/Rev.3"],
  ["X/Rev.1 and Rev.1/Add.1", "A/53/L.40", "X/Rev.1: X/Rev.1 | Rev.1/Add.1: X/Rev.1/Add.1"],
  ["X/Add.1, 2 and 3", "A/45/7", "X/Add.1: X/Add.1 | 2: X/Add.2 | 3: X/Add.3"],
  ["X/CRP.8 and CRP.11", "CTOC/COP/2008", "X/CRP.8: X/CRP.8 | CRP.11: X/CRP.11"],
  ["X and Corr.1", "A/62/6 (Sect. 29)", "X: X | Corr.1: X/Corr.1"],
  ["X/Add.3 and Add.4", "A/80/6 (Sect. 3)", "X/Add.3: X/Add.3 | Add.4: X/Add.4"],
  ["X\nand Add.1", "A/62/7", "X: X | Add.1: X/Add.1"],
];

describe("addenda, corrigenda and revisions that share the stem", () => {
  test.each(tails)("%s, of %s", (shape, symbol, expected) => {
    const inFull = (words: string) => words.replace(/X/g, symbol);
    const members = inFull(expected)
      .split(" | ")
      .flatMap((member) => {
        const [span = "", names = ""] = member.split(": ");
        return names.split(/ (?=[A-Z])/).map((name) => `${span} | symbol ${name}`);
      });
    expect(cited(`contained in ${inFull(shape)}.`)).toEqual(members);
  });

  test("a long range is spelt out", () => {
    const names = cited("A/62/7 and Add.1–40").map((line) => line.split(" | symbol ")[1]);
    expect(names).toHaveLength(41);
    expect(names[40]).toBe("A/62/7/Add.40");
  });

  test("locators behind the tail belong to its last member", () => {
    expect(cited("A/62/7 and Add.1, para. 3")).toEqual([
      "A/62/7 | symbol A/62/7",
      "Add.1 | symbol A/62/7/Add.1 | para 3",
    ]);
  });

  test("a full symbol ends the tail", () => {
    expect(cited("A/62/7 and Corr.1 and A/63/8 and Add.2")).toEqual([
      "A/62/7 | symbol A/62/7",
      "Corr.1 | symbol A/62/7/Corr.1",
      "A/63/8 | symbol A/63/8",
      "Add.2 | symbol A/63/8/Add.2",
    ]);
  });
});

reads("whole stems: nothing is read out of the middle of a longer symbol", {
  "ECE/TRANS/WP.15/190": ["ECE/TRANS/WP.15/190 | symbol ECE/TRANS/WP.15/190"],
  "(A/62/7)": ["A/62/7 | symbol A/62/7"],
  "“A/62/7”": ["A/62/7 | symbol A/62/7"],
  "see A/62/7;A/63/8": ["A/62/7 | symbol A/62/7", "A/63/8 | symbol A/63/8"],
});

reads("press releases are a kind of their own", {
  "see GA/10902": ["GA/10902 | press GA/10902"],
  "see SG/SM/19000": ["SG/SM/19000 | press SG/SM/19000"],
  "see SC/11656": ["SC/11656 | press SC/11656"],
});

describe("readSymbol", () => {
  test.each(["", "A", "64/293", "resolution 64/293", "A/64/293 and Add.1", "HIV/AIDS", "GA/10902", "A/64/293."])(
    "%j is not one symbol",
    (text) => {
      expect(readSymbol(text)).toBeNull();
    },
  );
  test("white space around it is nothing", () => {
    expect(readSymbol(" A/80/6(Sect. 16) ")).toEqual({ name: "A/80/6 (Sect. 16)", faults: [] });
  });
  test("faults are named", () => {
    expect(readSymbol("A/64/RES/293")).toMatchObject({
      name: "A/RES/64/293",
      faults: [{ fault: "order", right: "A/RES/64/293" }],
    });
  });
});

reads("what stands in parentheses, with its stop or without", {
  "A/80/6 (Sect. 24)": ["A/80/6 (Sect. 24) | symbol A/80/6 (Sect. 24)"],
  "A/80/6 (Sect 24)": ['A/80/6 (Sect 24) | symbol A/80/6 (Sect. 24) | | dot "Sect" → "Sect."'],
  "A/80/5 (Vol I)": ['A/80/5 (Vol I) | symbol A/80/5 (Vol. I) | | dot "Vol" → "Vol."'],
  "A/62/17 (Part. I)": ['A/62/17 (Part. I) | symbol A/62/17 (Part I) | | dot "Part." → "Part"'],
  "A/80/6 (Sects. 2, 3 and 5)": [2, 3, 5].map((n) => `A/80/6 (Sects. 2, 3 and 5) | symbol A/80/6 (Sect. ${n})`),
  "A/62/7 (Vols. I and II)": ["I", "II"].map((n) => `A/62/7 (Vols. I and II) | symbol A/62/7 (Vol. ${n})`),
  "A/80/6 (Sects. 1–3)": [1, 2, 3].map((n) => `A/80/6 (Sects. 1–3) | symbol A/80/6 (Sect. ${n})`),
  "A/80/6 (Foreword and introduction), sects. 1 to 23": [
    "A/80/6 (Foreword and introduction) | symbol A/80/6 (Foreword and introduction) | sect 1-23",
  ],
  "S/AC.26/Dec.53 (1998)": ["S/AC.26/Dec.53 (1998) | symbol S/AC.26/Dec.53 (1998)"],
});

reads("words with a dash, ranges of records", {
  "UNEP/CBD/BS/COP-MOP/5/17": ["UNEP/CBD/BS/COP-MOP/5/17 | symbol UNEP/CBD/BS/COP-MOP/5/17"],
  "A/C.6/79/SR.1–28/Corrigendum": ["A/C.6/79/SR.1–28/Corrigendum | symbol A/C.6/79/SR.1-28/Corrigendum"],
  "A/64/1 and Adds. 1–2": [
    "A/64/1 | symbol A/64/1",
    "Adds. 1–2 | symbol A/64/1/Add.1",
    "Adds. 1–2 | symbol A/64/1/Add.2",
  ],
});

describe("what is not yet filled in is no citation of what stands before the gap", () => {
  test.each([
    "A/77/…-S/2023/…",
    "A/77/...–S/2023/...",
    "A/RES/80/[…]",
    "A/80/[number to be added]",
    "A/C.3/80/L.__",
    "A/80/xxx",
    "A/80/XX",
    "S/2024/--",
  ])("%s", (gap) => {
    expect(cited(`in document ${gap}.`)).toEqual([]);
    expect(strayFaults(`in document ${gap} of today`)).toEqual([`placeholder "${gap}"`]);
  });
  // … but a sentence that trails off, or a note
  test.each(["A/80/5...", "A/80/5…", "A/80/5.[1]", "A/80/5/[1]", "A/80/5**"])("%s", (end) => {
    expect(cited(`in ${end} and`).map((line) => line.split(" | ")[1])).toEqual(["symbol A/80/5"]);
  });
});
