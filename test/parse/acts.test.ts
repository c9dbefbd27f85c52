// Resolutions, decisions and statements named by their numbers.
import { reads } from "./cited.ts";

reads("numbers of every form", {
  "resolution 64/293": ["resolution 64/293 | resolution 64/293"],
  "decision 31/308": ["decision 31/308 | decision 31/308"],
  "resolution 3363 (XXX)": ["resolution 3363 (XXX) | resolution 3363 (XXX)"],
  "resolution 3367 A (XXX)": ["resolution 3367 A (XXX) | resolution 3367 A (XXX)"],
  "resolution 3362 (S-VII)": ["resolution 3362 (S-VII) | resolution 3362 (S-VII)"],
  "resolution 2252 (ES-V)": ["resolution 2252 (ES-V) | resolution 2252 (ES-V)"],
  "resolution S-8/1": ["resolution S-8/1 | resolution S-8/1"],
  "resolution ES-6/2": ["resolution ES-6/2 | resolution ES-6/2"],
  "resolution 31/16 A": ["resolution 31/16 A | resolution 31/16 A"],
  "resolution 57/270 B": ["resolution 57/270 B | resolution 57/270 B"],
  "resolution 1325 (2000)": ["resolution 1325 (2000) | resolution 1325 (2000)"],
  "resolution 1296 (XLIV)": ["resolution 1296 (XLIV) | resolution 1296 (XLIV)"],
  "decision 65 (ORG-75)": ["decision 65 (ORG-75) | decision 65 (ORG-75)"],
  "resolution 1978/48": ["resolution 1978/48 | resolution 1978/48"],
  "decision 1/CP.21": ["decision 1/CP.21 | decision 1/CP.21"],
  "decision 3/CMP.1": ["decision 3/CMP.1 | decision 3/CMP.1"],
  "decision 18/CMA.1": ["decision 18/CMA.1 | decision 18/CMA.1"],
  "decision X/29": ["decision X/29 | decision X/29"],
  "decision SS.XI/5 A": ["decision SS.XI/5 A | decision SS.XI/5 A"],
  "decision C-25/DEC.9": ["C-25/DEC.9 | symbol C-25/DEC.9"],
  "Resolution 64/293": ["Resolution 64/293 | resolution 64/293"],
  "RESOLUTION 1325 (2000)": ["RESOLUTION 1325 (2000) | resolution 1325 (2000)"],
});

reads("the body beside the number", {
  "General Assembly resolution 64/293": ["resolution 64/293 | resolution A 64/293"],
  // Which Assembly, the text around tells
  "the Assembly’s resolution 64/293": ["resolution 64/293 | resolution Assembly 64/293"],
  "Security Council resolution 1325 (2000)": ["resolution 1325 (2000) | resolution S 1325 (2000)"],
  "Security Council resolution 1325": ["resolution 1325 | resolution S 1325"],
  "Economic and Social Council resolution 2008/25": ["resolution 2008/25 | resolution E 2008/25"],
  "Human Rights Council resolution S-17/1": ["resolution S-17/1 | resolution A/HRC S-17/1"],
  "Human Rights Council decision 15/116": ["decision 15/116 | decision A/HRC 15/116"],
  "Commission on Narcotic Drugs resolution 54/6": ["resolution 54/6 | resolution E/CN.7 54/6"],
  "Commission on Human Rights resolution 2005/74": ["resolution 2005/74 | resolution E/CN.4 2005/74"],
  "Governing Council decision 27/9": ["decision 27/9 | decision UNEP/GC 27/9"],
  "Environment Assembly resolution 5/14": ["resolution 5/14 | resolution UNEP/EA 5/14"],
  "resolution 64/293 of the General Assembly": ["resolution 64/293 | resolution A 64/293"],
  "decision 4/4 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime":
    ["decision 4/4 | decision CTOC/COP 4/4"],
  "resolution 64/293, adopted by the General Assembly on 30 July 2010": [
    "resolution 64/293 | resolution A 64/293 | date 2010-07-30",
  ],
  "Conference of the Parties decision 1/CP.21": ["decision 1/CP.21 | decision Conference of the Parties 1/CP.21"],
});

reads("parts of composite texts, each a citation", {
  "resolutions 3411 A and B (XXX)": [
    "resolutions 3411 A and B (XXX) | resolution 3411 A (XXX)",
    "resolutions 3411 A and B (XXX) | resolution 3411 B (XXX)",
  ],
  "resolutions 3419 A to C (XXX)": [
    "resolutions 3419 A to C (XXX) | resolution 3419 A (XXX)",
    "resolutions 3419 A to C (XXX) | resolution 3419 B (XXX)",
    "resolutions 3419 A to C (XXX) | resolution 3419 C (XXX)",
  ],
  "resolutions 31/6 A and B": [
    "resolutions 31/6 A and B | resolution 31/6 A",
    "resolutions 31/6 A and B | resolution 31/6 B",
  ],
  "decisions 31/406 A to C": [
    "decisions 31/406 A to C | decision 31/406 A",
    "decisions 31/406 A to C | decision 31/406 B",
    "decisions 31/406 A to C | decision 31/406 C",
  ],
  "resolutions 42/37 A and B of 30 November 1987, 43/74 A and B of 7 December 1988 and 66/35 of 2 December 2011": [
    "resolutions 42/37 A and B | resolution 42/37 A | date 1987-11-30",
    "resolutions 42/37 A and B | resolution 42/37 B | date 1987-11-30",
    "43/74 A and B | resolution 43/74 A | date 1988-12-07",
    "43/74 A and B | resolution 43/74 B | date 1988-12-07",
    "66/35 | resolution 66/35 | date 2011-12-02",
  ],
});

reads("lists", {
  "resolutions 55/25 and 55/255": ["resolutions 55/25 | resolution 55/25", "55/255 | resolution 55/255"],
  "resolutions 1373 (2001), 1540 (2004) and 2178 (2014)": [
    "resolutions 1373 (2001) | resolution 1373 (2001)",
    "1540 (2004) | resolution 1540 (2004)",
    "2178 (2014) | resolution 2178 (2014)",
  ],
  "General Assembly resolutions 55/25 of 15 November 2000 and 55/255, annex, of 31 May 2001": [
    "resolutions 55/25 | resolution A 55/25 | date 2000-11-15",
    "55/255 | resolution A 55/255 | annex; date 2001-05-31",
  ],
  "its resolutions 63/155 of 18 December 2008, 64/137 of 18 December 2009 and, in particular, its resolution 65/187 of 21 December 2010":
    [
      "resolutions 63/155 | resolution 63/155 | date 2008-12-18",
      "64/137 | resolution 64/137 | date 2009-12-18",
      "resolution 65/187 | resolution 65/187 | date 2010-12-21",
    ],
  "General Assembly resolutions 70/1 and 70/2, as well as Human Rights Council resolutions 31/6 and 31/7": [
    "resolutions 70/1 | resolution A 70/1",
    "70/2 | resolution A 70/2",
    "resolutions 31/6 | resolution A/HRC 31/6",
    "31/7 | resolution A/HRC 31/7",
  ],
  "resolutions 3186 (XXVIII) of 18 December 1973, 31/140 of 17 December 1976 and S-27/2": [
    "resolutions 3186 (XXVIII) | resolution 3186 (XXVIII) | date 1973-12-18",
    "31/140 | resolution 31/140 | date 1976-12-17",
    "S-27/2 | resolution S-27/2",
  ],
  "decisions 1/1, 1/2; 1/3 and 1/4": [
    "decisions 1/1 | decision 1/1",
    "1/2 | decision 1/2",
    "1/3 | decision 1/3",
    "1/4 | decision 1/4",
  ],
  "resolution 64/293 and decision 4/4": ["resolution 64/293 | resolution 64/293", "decision 4/4 | decision 4/4"],
  "resolutions 66/288 on sustainable development and 70/299 on its follow-up": [
    "resolutions 66/288 | resolution 66/288",
    "70/299 | resolution 70/299",
  ],
  "its relevant resolutions, in particular 41/187 of 8 December 1986 and 46/158": [
    "41/187 | resolution 41/187 | date 1986-12-08",
    "46/158 | resolution 46/158",
  ],
});

// The first may have been dated where it was cited before: to claim the date of it too would accuse wrongly
reads("a date behind the last member is claimed of that one alone", {
  "resolutions 55/25 and 55/255 of 31 May 2001": [
    "resolutions 55/25 | resolution 55/25",
    "55/255 | resolution 55/255 | date 2001-05-31",
  ],
});

reads("titles", {
  "decision 4/4, entitled “Trafficking in human beings”, the Conference": [
    "decision 4/4 | decision 4/4 | title Trafficking in human beings",
  ],
  'decision 4/4, entitled "Trafficking in human beings", the Conference': [
    "decision 4/4 | decision 4/4 | title Trafficking in human beings",
  ],
  "decision 4/4 of 17 October 2008, entitled “Trafficking\nin human beings”": [
    "decision 4/4 | decision 4/4 | date 2008-10-17; title Trafficking in human beings",
  ],
  "resolution 377 A (V), “Uniting for peace”, of 3 November 1950": [
    "resolution 377 A (V) | resolution 377 A (V) | title Uniting for peace; date 1950-11-03",
  ],
  "resolution 70/1 on “Transforming our world”": ["resolution 70/1 | resolution 70/1 | title Transforming our world"],
  "resolution 70/1, entitled “Transforming our world, the Assembly": ["resolution 70/1 | resolution 70/1"],
  "resolutions 70/1, entitled “Transforming our world”, and 71/2, entitled “Another title”": [
    "resolutions 70/1 | resolution 70/1 | title Transforming our world",
    "71/2 | resolution 71/2 | title Another title",
  ],
});

reads("dates", {
  "resolution 64/293 of 30 July 2010": ["resolution 64/293 | resolution 64/293 | date 2010-07-30"],
  "resolution 64/293, of 30 July 2010": ["resolution 64/293 | resolution 64/293 | date 2010-07-30"],
  "resolution 64/293, adopted on 30 July 2010": ["resolution 64/293 | resolution 64/293 | date 2010-07-30"],
  "resolution 64/293 dated July 30, 2010": ["resolution 64/293 | resolution 64/293 | date 2010-07-30"],
  "resolution 64/293 of 30 July": ["resolution 64/293 | resolution 64/293"],
});

reads("a number and a symbol side by side", {
  "resolution 64/293 (A/RES/64/293)": [
    "resolution 64/293 | resolution 64/293 | same-as A/RES/64/293",
    "A/RES/64/293 | symbol A/RES/64/293 | same-as 64/293",
  ],
  "Security Council resolution 1325 (2000) (S/RES/1325 (2000))": [
    "resolution 1325 (2000) | resolution S 1325 (2000) | same-as S/RES/1325 (2000)",
    "S/RES/1325 (2000) | symbol S/RES/1325 (2000) | same-as 1325 (2000)",
  ],
  // The document in which it is published is another text
  "Resolution 5/2, CTOC/COP/2010/17": ["Resolution 5/2 | resolution 5/2", "CTOC/COP/2010/17 | symbol CTOC/COP/2010/17"],
});

reads("statements", {
  "presidential statement 2015/25": ["statement 2015/25 | statement 2015/25"],
  "the statement by the President of the Security Council of 8 December 2015 (S/PRST/2015/24)": [
    "S/PRST/2015/24 | symbol S/PRST/2015/24 | date 2015-12-08",
  ],
});

reads("drafts", {
  "draft resolution 4/4": ["resolution 4/4 | draft resolution 4/4"],
  "draft resolution A/C.3/79/L.20": ["A/C.3/79/L.20 | symbol A/C.3/79/L.20"],
});

reads("an act named by its title, its number in a note", {
  "the General Assembly Resolution \n“United Nations Global Plan of Action”5 on  \n12 August 2010": [
    "Resolution ⏎“United Nations Global Plan of Action” | resolution A (note 5) | title United Nations Global Plan of Action; date 2010-08-12",
  ],
});

reads("numbers alone in a table", {
  "Security Council resolutions\n\n1624 (2005)\tThreats\n1631 (2005)\tCooperation\n": [
    "1624 (2005) | resolution 1624 (2005) (cell)",
    "1631 (2005) | resolution 1631 (2005) (cell)",
  ],
  "3376 (XXX); 32/40 B; 34/65 D\n": [
    "3376 (XXX) | resolution 3376 (XXX) (list)",
    "32/40 B | resolution 32/40 B (list)",
    "34/65 D | resolution 34/65 D (list)",
  ],
});

reads("other house styles", {
  "G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)": [
    'Res. 62/228 | resolution A 62/228 | para 35; same-as A/RES/62/228 | body-abbreviated "G.A."',
    "A/RES/62/228 | symbol A/RES/62/228 | same-as 62/228; date 2007-12-22",
  ],
  "H.R.C. Res. 31/6 (Mar. 23, 2016)": [
    'Res. 31/6 | resolution A/HRC 31/6 | date 2016-03-23 | body-abbreviated "H.R.C."',
  ],
  "E.S.C. Res. 2008/25 (July 24, 2008)": [
    'Res. 2008/25 | resolution E 2008/25 | date 2008-07-24 | body-abbreviated "E.S.C."',
  ],
  "S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)": [
    'Res. 1325 | resolution S 1325 | para 8; same-as S/RES/1325 | body-abbreviated "S.C."',
    "S/RES/1325 | symbol S/RES/1325 | same-as 1325; date 2000-10-31",
  ],
  "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373": [
    'Res 1373 | resolution S 1373 (2001) | date 2001-09-28; same-as S/RES/1373 | body-abbreviated "UNSC"',
    "S/RES/1373 | symbol S/RES/1373 | same-as 1373 (2001)",
  ],
  "UNGA Res 60/1 (16 September 2005) UN Doc A/RES/60/1": [
    'Res 60/1 | resolution A 60/1 | date 2005-09-16; same-as A/RES/60/1 | body-abbreviated "UNGA"',
    "A/RES/60/1 | symbol A/RES/60/1 | same-as 60/1",
  ],
  "GA Res 217A (III)": ['Res 217A (III) | resolution A 217 A (III) | | body-abbreviated "GA"'],
  "SC Res 2397 (2017)": ['Res 2397 (2017) | resolution S 2397 (2017) | | body-abbreviated "SC"'],
});
