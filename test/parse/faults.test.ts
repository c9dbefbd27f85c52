// Departures from the form, each named, with the right spelling of the words it spans.
import { describe, expect, test } from "vitest";
import { cited, reads, strayFaults } from "./cited.ts";

reads("in symbols", {
  "S /RES/2577": ['S /RES/2577 | symbol S/RES/2577 | | space " /" → "/"'],
  "ECE/TRANS/ WP.30/AC.2/125": ['ECE/TRANS/ WP.30/AC.2/125 | symbol ECE/TRANS/WP.30/AC.2/125 | | space "/ " → "/"'],
  "S/PRST/ 2014/23": ['S/PRST/ 2014/23 | symbol S/PRST/2014/23 | | space "/ " → "/"'],
  "A/78/744/ Add.7": ['A/78/744/ Add.7 | symbol A/78/744/Add.7 | | space "/ " → "/"'],
  "CTOC/COP/\nWG.4/2011/8": ['CTOC/COP/⏎WG.4/2011/8 | symbol CTOC/COP/WG.4/2011/8 | | break "/⏎" → "/"'],
  "CTOC/COP/WG4/2011/8": ['CTOC/COP/WG4/2011/8 | symbol CTOC/COP/WG.4/2011/8 | | dot "WG4" → "WG.4"'],
  "ST/SG/AC10/C.3/84": ['ST/SG/AC10/C.3/84 | symbol ST/SG/AC.10/C.3/84 | | dot "AC10" → "AC.10"'],
  "ECE/TRANS/WP30/AC.2/2022/12": [
    'ECE/TRANS/WP30/AC.2/2022/12 | symbol ECE/TRANS/WP.30/AC.2/2022/12 | | dot "WP30" → "WP.30"',
  ],
  "A/64/1/Rev1": ['A/64/1/Rev1 | symbol A/64/1/Rev.1 | | dot "Rev1" → "Rev.1"'],
  "A/64/1/Add1": ['A/64/1/Add1 | symbol A/64/1/Add.1 | | dot "Add1" → "Add.1"'],
  "A/62/7/Add 1": ['A/62/7/Add 1 | symbol A/62/7/Add.1 | | dot "Add 1" → "Add.1"'],
  "A/C.3/307/Rev. 2": ['A/C.3/307/Rev. 2 | symbol A/C.3/307/Rev.2 | | dot-space "Rev. 2" → "Rev.2"'],
  "CTOC/COP/WG. 4/2011/8": ['CTOC/COP/WG. 4/2011/8 | symbol CTOC/COP/WG.4/2011/8 | | dot-space "WG. 4" → "WG.4"'],
  "ECE/MP.WAT/63.Add.2": ['ECE/MP.WAT/63.Add.2 | symbol ECE/MP.WAT/63/Add.2 | | dot-for-stroke "." → "/"'],
  "A/62/7 Add.1": ['A/62/7 Add.1 | symbol A/62/7/Add.1 | | missing-stroke " " → "/"'],
  "A/70/53Add.1/Corr.1": ['A/70/53Add.1/Corr.1 | symbol A/70/53/Add.1/Corr.1 | | missing-stroke "Add.1" → "/Add.1"'],
  "A/C.2/80/L.12.Rev.1": ['A/C.2/80/L.12.Rev.1 | symbol A/C.2/80/L.12/Rev.1 | | dot-for-stroke "." → "/"'],
  "CEDAW/C.GC.35": ['CEDAW/C.GC.35 | symbol CEDAW/C/GC/35 | | dot-for-stroke "." → "/"; dot-for-stroke "." → "/"'],
  "A/RES.70.1": ['A/RES.70.1 | symbol A/RES/70/1 | | dot-for-stroke "." → "/"; dot-for-stroke "." → "/"'],
  "S/RES.1325 (2000)": ['S/RES.1325 (2000) | symbol S/RES/1325 (2000) | | dot-for-stroke "." → "/"'],
  "E/CN.7.2023.12": ['E/CN.7.2023.12 | symbol E/CN.7/2023/12 | | dot-for-stroke "." → "/"; dot-for-stroke "." → "/"'],
  "CRPD/CSP/2020.2": ['CRPD/CSP/2020.2 | symbol CRPD/CSP/2020/2 | | dot-for-stroke "." → "/"'],
  "A/HRC/27.37/Add.1": ['A/HRC/27.37/Add.1 | symbol A/HRC/27/37/Add.1 | | dot-for-stroke "." → "/"'],
  "S/PV 9518": ['S/PV 9518 | symbol S/PV.9518 | | dot "PV 9518" → "PV.9518"'],
  "A/C.3/SR1234": ['A/C.3/SR1234 | symbol A/C.3/SR.1234 | | dot "SR1234" → "SR.1234"'],
  // a working group named after a year, and a document in several rounds
  "CBD/WG2020/3/7": ["CBD/WG2020/3/7 | symbol CBD/WG2020/3/7"],
  "S/AC.44/2004/(02)/1": ["S/AC.44/2004/(02)/1 | symbol S/AC.44/2004/(02)/1"],
  // a full stop with the indicator of a note
  "A/HRC/27/37.3 The": ["A/HRC/27/37 | symbol A/HRC/27/37"],
  "E/2015.3 The": ["E/2015 | symbol E/2015"],
  "UNEP/OzL.Pro.31/9": ["UNEP/OzL.Pro.31/9 | symbol UNEP/OzL.Pro.31/9"],
  "A/C.6/79.SR.37": ['A/C.6/79.SR.37 | symbol A/C.6/79/SR.37 | | dot-for-stroke "." → "/"'],
  "A/C.2/80.L.12": ['A/C.2/80.L.12 | symbol A/C.2/80/L.12 | | dot-for-stroke "." → "/"'],
  "S/PRST2009/9": ['S/PRST2009/9 | symbol S/PRST/2009/9 | | missing-stroke "" → "/"'],
  "A/RES64/293": ['A/RES64/293 | symbol A/RES/64/293 | | missing-stroke "" → "/"'],
  "A/64/1/Add.l": ['A/64/1/Add.l | symbol A/64/1/Add.1 | | ocr "l" → "1"'],
  "A//64/1": ['A//64/1 | symbol A/64/1 | | double-stroke "//" → "/"'],
  "A/Res/79/1": ['A/Res/79/1 | symbol A/RES/79/1 | | case "Res" → "RES"'],
  "E/Cn.4/2001/2": ['E/Cn.4/2001/2 | symbol E/CN.4/2001/2 | | case "Cn.4" → "CN.4"'],
  "UNEP/EA.5/Res.7": ["UNEP/EA.5/Res.7 | symbol UNEP/EA.5/Res.7"],
  "E/ECE/1478/rev.1": ['E/ECE/1478/rev.1 | symbol E/ECE/1478/Rev.1 | | case "rev.1" → "Rev.1"'],
  "A/64/l.64": ['A/64/l.64 | symbol A/64/L.64 | | case "l.64" → "L.64"'],
  "a/res/64/293": ['a/res/64/293 | symbol A/RES/64/293 | | case "a" → "A"; case "res" → "RES"'],
  "A/CONF.121/1PM/1": ['A/CONF.121/1PM/1 | symbol A/CONF.121/IPM/1 | | ocr "1PM" → "IPM"'],
  "A/8O/364": ['A/8O/364 | symbol A/80/364 | | ocr "8O" → "80"'],
  "S/PRST/20l6/4": ['S/PRST/20l6/4 | symbol S/PRST/2016/4 | | ocr "20l6" → "2016"'],
  "A/RES/45/58O": ["A/RES/45/58O | symbol A/RES/45/58 O"],
  "CTOC/COP/2010/WG.4/6": [
    'CTOC/COP/2010/WG.4/6 | symbol CTOC/COP/WG.4/2010/6 | | order "CTOC/COP/2010/WG.4/6" → "CTOC/COP/WG.4/2010/6"',
  ],
  "A/64/RES/293": ['A/64/RES/293 | symbol A/RES/64/293 | | order "A/64/RES/293" → "A/RES/64/293"'],
  "A/61/C.3/SR.10": ['A/61/C.3/SR.10 | symbol A/C.3/61/SR.10 | | order "A/61/C.3/SR.10" → "A/C.3/61/SR.10"'],
  "A/RES/217/III": ['A/RES/217/III | symbol A/RES/217 (III) | | roman "/III" → " (III)"'],
  "A/C.03/80/L.017": ['A/C.03/80/L.017 | symbol A/C.3/80/L.17 | | zero "C.03" → "C.3"; zero "L.017" → "L.17"'],
  "A/064/293": ['A/064/293 | symbol A/64/293 | | zero "064" → "64"'],
  "A/62/7 and Add.3-1": [
    "A/62/7 | symbol A/62/7",
    'Add.3-1 | symbol A/62/7/Add.3 | | range "Add.3-1"',
    'Add.3-1 | symbol A/62/7/Add.1 | | range "Add.3-1"',
  ],
  "S/12606)18 and": ["S/12606 | symbol S/12606"],
  "A/RES/64.293": ['A/RES/64.293 | symbol A/RES/64/293 | | dot-for-stroke "." → "/"'],
  "S/RES/1325-2000": ['S/RES/1325-2000 | symbol S/RES/1325 (2000) | | order "1325-2000" → "1325 (2000)"'],
  "A/64/7/Addl": ['A/64/7/Addl | symbol A/64/7/Add.1 | | ocr "Addl" → "Add.1"'],
  "E/1994/24 and Corr.l": [
    "E/1994/24 | symbol E/1994/24",
    'Corr.l | symbol E/1994/24/Corr.1 | | ocr "Corr.l" → "Corr.1"',
  ],
  "A/RES/66/253/B": ['A/RES/66/253/B | symbol A/RES/66/253 B | | order "253/B" → "253 B"'],
  "A/RES/66/253-B": ['A/RES/66/253-B | symbol A/RES/66/253 B | | order "253-B" → "253 B"'],
  "A/RES/217(A)(III)": ["A/RES/217(A)(III) | symbol A/RES/217 (III) A"],
  "A/RES/217 (III) (A)": ["A/RES/217 (III) (A) | symbol A/RES/217 (III) A"],
  "A/RES/45/58A-B": ["A/RES/45/58A-B | symbol A/RES/45/58 A", "A/RES/45/58A-B | symbol A/RES/45/58 B"],
  "A/64/L,3": ['A/64/L,3 | symbol A/64/L.3 | | dot "L,3" → "L.3"'],
  "A/C,3/64/L.5": ['A/C,3/64/L.5 | symbol A/C.3/64/L.5 | | dot "C,3" → "C.3"'],
  "a/hrc/31/6": ['a/hrc/31/6 | symbol A/HRC/31/6 | | case "a" → "A"; case "hrc" → "HRC"'],
  "e/cn.4/2005/131": ['e/cn.4/2005/131 | symbol E/CN.4/2005/131 | | case "e" → "E"; case "cn.4" → "CN.4"'],
  "a/c.3/64/l.5": ['a/c.3/64/l.5 | symbol A/C.3/64/L.5 | | case "a" → "A"; case "c.3" → "C.3"; case "l.5" → "L.5"'],
  "CRC/C/GC12": ['CRC/C/GC12 | symbol CRC/C/GC/12 | | missing-stroke "1" → "/1"'],
  "CRC/C/IRL/C0/3-4": ['CRC/C/IRL/C0/3-4 | symbol CRC/C/IRL/CO/3-4 | | ocr "C0" → "CO"'],
  "A/AC.I05/850": ['A/AC.I05/850 | symbol A/AC.105/850 | | ocr "AC.I05" → "AC.105"'],
});

reads("characters that stand for others", {
  "A\\64\\293": ['A\\64\\293 | symbol A/64/293 | | stroke "\\" → "/"; stroke "\\" → "/"'],
  "A⁄64/293": ['A⁄64/293 | symbol A/64/293 | | stroke "⁄" → "/"'],
  "A∕64/293": ['A∕64/293 | symbol A/64/293 | | stroke "∕" → "/"'],
  "A／64/293": ['A／64/293 | symbol A/64/293 | | stroke "／" → "/"'],
  "А/64/293": ['А/64/293 | symbol A/64/293 | | script "А" → "A"'],
  "A/НRС/31/6": ['A/НRС/31/6 | symbol A/HRC/31/6 | | script "Н" → "H"; script "С" → "C"'],
  "Ａ/64/293": ['Ａ/64/293 | symbol A/64/293 | | script "Ａ" → "A"'],
  "A/64/２９３": ['A/64/２９３ | symbol A/64/293 | | script "２" → "2"; script "９" → "9"; script "３" → "3"'],
});

reads("the dash of joint symbols, told of the second half", {
  "ECE/EB.AIR/GE.1/2023/7−ECE/EB.AIR/WG.1/2023/7": [
    "ECE/EB.AIR/GE.1/2023/7 | symbol ECE/EB.AIR/GE.1/2023/7",
    'ECE/EB.AIR/WG.1/2023/7 | symbol ECE/EB.AIR/WG.1/2023/7 | | joint-dash "−" → "–"',
  ],
  "A/62/500-S /2007/600": ["A/62/500 | symbol A/62/500", 'S /2007/600 | symbol S/2007/600 | | space " /" → "/"'],
  "A/62/500 – S/2007/600": ["A/62/500 | symbol A/62/500", 'S/2007/600 | symbol S/2007/600 | | joint-dash " – " → "–"'],
});

reads("in numbers of acts", {
  "resolution 2017(2011)": [
    'resolution 2017(2011) | resolution 2017 (2011) | | year-space "2017(2011)" → "2017 (2011)"',
  ],
  "resolutions 11(I) of 24 January 1946": [
    'resolutions 11(I) | resolution 11 (I) | date 1946-01-24 | year-space "11(I)" → "11 (I)"',
  ],
  "resolution 3327(XXIX)": [
    'resolution 3327(XXIX) | resolution 3327 (XXIX) | | year-space "3327(XXIX)" → "3327 (XXIX)"',
  ],
  "decision 1/CP. 21": ['decision 1/CP. 21 | decision 1/CP.21 | | dot-space "1/CP. 21" → "1/CP.21"'],
  "decision 18/CMA/1": ['decision 18/CMA/1 | decision 18/CMA.1 | | dot "18/CMA/1" → "18/CMA.1"'],
  "resolution 217 A (Ill)": ['resolution 217 A (Ill) | resolution 217 A (III) | | ocr "217 A (Ill)" → "217 A (III)"'],
  "resolution 217 (A) (III)": ["resolution 217 (A) (III) | resolution 217 A (III)"],
  "resolution 217 (III) A": [
    'resolution 217 (III) A | resolution 217 A (III) | | letter-place "217 (III) A" → "217 A (III)"',
  ],
  "resolution S/RES/2457 (2019)": [
    'S/RES/2457 (2019) | symbol S/RES/2457 (2019) | | symbol-for-number "S/RES/2457 (2019)" → "2457 (2019)"',
  ],
  "resolutions A/RES/50/81 and A/RES/56/117": [
    'A/RES/50/81 | symbol A/RES/50/81 | | symbol-for-number "A/RES/50/81" → "50/81"',
    'A/RES/56/117 | symbol A/RES/56/117 | | symbol-for-number "A/RES/56/117" → "56/117"',
  ],
  "Security Council resolution No. 1325 (2000)": [
    'resolution No. 1325 (2000) | resolution S 1325 (2000) | | number-sign "No. " → ""',
  ],
  "GA resolution 64/293": ['resolution 64/293 | resolution A 64/293 | | body-abbreviated "GA"'],
});

reads("in locators", {
  "paragraph 22(c) of resolution 16/21": [
    'resolution 16/21 | resolution 16/21 | para 22 (c) | locator-space "(c)" → " (c)"',
  ],
  "(A/64/293, para. 5-9)": ['A/64/293 | symbol A/64/293 | para 5-9 | singular "para"'],
  "(ECE/TRANS/274, para 52)": ['ECE/TRANS/274 | symbol ECE/TRANS/274 | para 52 | locator-dot "para" → "para."'],
});

describe("in locators of nothing that is cited", () => {
  test("paragraph 111(a) above", () => {
    expect(cited("in paragraph 111(a) above")).toEqual([]);
    expect(strayFaults("in paragraph 111(a) above")).toEqual(['locator-space "(a)" → " (a)"']);
  });
});

reads("the stroke behind a word is missing", {
  "ST/SGB2003/13": ['ST/SGB2003/13 | symbol ST/SGB/2003/13 | | missing-stroke "" → "/"'],
  "ST/AI2010/3": ['ST/AI2010/3 | symbol ST/AI/2010/3 | | missing-stroke "" → "/"'],
});

// Right as they stand, and near to what is not
reads("no fault", {
  // the word behind is Cyrillic: its first letter is no part of the resolution
  "резолюции 1541 (XV) Ассамблеи": ["резолюции 1541 (XV) | resolution Assembly 1541 (XV)"],
  "UN Doc. A/64/293": ["A/64/293 | symbol A/64/293"],
  "document A/64/293": ["A/64/293 | symbol A/64/293"],
  "HSP/HA.1/Res.1": ["HSP/HA.1/Res.1 | symbol HSP/HA.1/Res.1"],
  "A/80/5, para. 5 (a)(ii)": ["A/80/5 | symbol A/80/5 | para 5 (a) (ii)"],
  "A/62/500‑S/2007/600": ["A/62/500 | symbol A/62/500", "S/2007/600 | symbol S/2007/600"],
});
