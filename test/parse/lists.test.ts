// Lists of resolutions: what may stand between their members, what may be said of one, and where they end.
import { reads } from "./cited.ts";

const three = (date = false) => [
  `resolutions 338 (1973) | resolution 338 (1973)${date ? " | date 1973-10-22" : ""}`,
  `340 (1973) | resolution 340 (1973)${date ? " | date 1973-10-25" : ""}`,
  `341 (1973) | resolution 341 (1973)${date ? " | date 1973-10-27" : ""}`,
];

reads("separators, between numbers of every form", {
  "resolutions 338 (1973), 340 (1973) and 341 (1973)": three(),
  "resolutions 338 (1973); 340 (1973); and 341 (1973)": three(),
  "resolutions 338 (1973), 340 (1973), as well as 341 (1973)": three(),
  "resolutions 338 (1973) 340 (1973) and 341 (1973)": three(),
  "resolutions 338 (1973),340 (1973),341 (1973)": three(),
  "resolutions 338 (1973), including 340 (1973) and, in particular, 341 (1973)": three(),
  "resolutions S-29/1, ES-11/2, 1541 (XV), XII/3, 1/CP.21 and 64/293 A": [
    "resolutions S-29/1 | resolution S-29/1",
    "ES-11/2 | resolution ES-11/2",
    "1541 (XV) | resolution 1541 (XV)",
    "XII/3 | resolution XII/3",
    "1/CP.21 | resolution 1/CP.21",
    "64/293 A | resolution 64/293 A",
  ],
});

reads("days of adoption that members share, or have in parentheses, do not end the list", {
  "resolutions 37/86 of 10 and 20 December 1982, 38/58 of 13 December 1983": [
    "resolutions 37/86 | resolution 37/86",
    "38/58 | resolution 38/58 | date 1983-12-13",
  ],
  "resolutions 393 (V) and 394 (V) of 2, 8 and 14 December 1950, 512 (VI)": [
    "resolutions 393 (V) | resolution 393 (V)",
    "394 (V) | resolution 394 (V)",
    "512 (VI) | resolution 512 (VI)",
  ],
  "resolutions 47/199 (of 22 December 1992), 50/120 (of 20 December 1995)": [
    "resolutions 47/199 | resolution 47/199 | date 1992-12-22",
    "50/120 | resolution 50/120 | date 1995-12-20",
  ],
  // the year is left out, though the keyword is in the singular
  "resolution 1199 (1998) of 23 September, 1203 of 24 October 1998 and 1239 (1999)": [
    "resolution 1199 (1998) | resolution 1199 (1998) | date 1998-09-23",
    "1203 | resolution 1203 | date 1998-10-24",
    "1239 (1999) | resolution 1239 (1999)",
  ],
  "resolution 1199 (1998), 350 votes and 1203 (1998)": [
    "resolution 1199 (1998) | resolution 1199 (1998)",
    "1203 (1998) | resolution 1203 (1998) (dated)",
  ],
});

reads("behind the symbol of a resolution, numbers of its body", {
  "A/RES/55/2, 55/33 and 56/1": [
    "A/RES/55/2 | symbol A/RES/55/2",
    "55/33 | symbol A/RES/55/33",
    "56/1 | symbol A/RES/56/1",
  ],
  "A/HRC/RES/31/6 and 34/16": ["A/HRC/RES/31/6 | symbol A/HRC/RES/31/6", "34/16 | symbol A/HRC/RES/34/16"],
  "A/RES/70/1, 3/4 of it": ["A/RES/70/1 | symbol A/RES/70/1"],
  "A/RES/70/1, 70/1/2 and A/70/1, 70/2": ["A/RES/70/1 | symbol A/RES/70/1", "A/70/1 | symbol A/70/1"],
});

reads("the indicators of notes are no members", {
  "resolutions 338 (1973),12 340 (1973)13 and 341 (1973),¹⁴": three(),
  "resolutions 338 (1973), 12 340 (1973), 13 and 341 (1973), 14": three(),
  "resolutions 28/16 of 26 March 2015, 5 34/7 of 23 March 2017, 6 and 37/2 of 22 March 2018": [
    "resolutions 28/16 | resolution 28/16 | date 2015-03-26",
    "34/7 | resolution 34/7 | date 2017-03-23",
    "37/2 | resolution 37/2 | date 2018-03-22",
  ],
  "resolutions 46/21 of 24 March 2021,12 S-29/1 of 12 February 2021,13 43/26 of 22 June 2020": [
    "resolutions 46/21 | resolution 46/21 | date 2021-03-24",
    "S-29/1 | resolution S-29/1 | date 2021-02-12",
    "43/26 | resolution 43/26 | date 2020-06-22",
  ],
  "Security Council resolution 687 (1991), 83\nTaking note": ["resolution 687 (1991) | resolution S 687 (1991)"],
  "Human Rights Council resolutions 28/16, 5 and the report": ["resolutions 28/16 | resolution A/HRC 28/16"],
});

reads("running numbers", {
  "Security Council resolutions 242 and 338": ["resolutions 242 | resolution S 242", "338 | resolution S 338"],
  "Security Council resolutions 242, 338, 12 which": ["resolutions 242 | resolution S 242", "338 | resolution S 338"],
  "Security Council resolutions 1493 of 28 July 2003, 1533 of 12 March 2004 and 1552 of 27 July 2004": [
    "resolutions 1493 | resolution S 1493 | date 2003-07-28",
    "1533 | resolution S 1533 | date 2004-03-12",
    "1552 | resolution S 1552 | date 2004-07-27",
  ],
  "resolutions 1701 (2006), 425 and 426 (1978) and 520 (1982)": [
    "resolutions 1701 (2006) | resolution 1701 (2006)",
    "425 | resolution 425",
    "426 (1978) | resolution 426 (1978)",
    "520 (1982) | resolution 520 (1982)",
  ],
  "resolutions 1701 (2006), 5 and 426 (1978)": [
    "resolutions 1701 (2006) | resolution 1701 (2006)",
    "426 (1978) | resolution 426 (1978)",
  ],
  "General Assembly resolutions 3236 and 3379": ["resolutions 3236 | resolution A 3236", "3379 | resolution A 3379"],
  "General Assembly resolution 64, World Health Assembly resolution 176.16": [],
  "Human Rights Council resolution 31": [],
});

reads("days, with a year or without", {
  "resolutions 338 (1973) of 22 October, 340 (1973) of 25 October and 341 (1973) of 27 October 1973": three(true),
  "resolutions 30 (1947) and 31 (1947) of 25 August, and 36 (1947) of 1 November 1947": [
    "resolutions 30 (1947) | resolution 30 (1947)",
    "31 (1947) | resolution 31 (1947) | date 1947-08-25",
    "36 (1947) | resolution 36 (1947) | date 1947-11-01",
  ],
  "resolutions 64/292 of 28 July and 64/293 of 30 July 2010": [
    "resolutions 64/292 | resolution 64/292 | date 2010-07-28",
    "64/293 | resolution 64/293 | date 2010-07-30",
  ],
  "resolutions 64/292 of 28 July and 64/293": ["resolutions 64/292 | resolution 64/292", "64/293 | resolution 64/293"],
});

reads("days on which something was done: its adoption, where the text says so or says it of each", {
  "the Council adopted resolutions 338 (1973) on 22 October 1973, 340 (1973) on 25 October 1973 and 341 (1973)": [
    "resolutions 338 (1973) | resolution 338 (1973) | date 1973-10-22",
    "340 (1973) | resolution 340 (1973) | date 1973-10-25",
    "341 (1973) | resolution 341 (1973)",
  ],
  "recalled resolutions 338 (1973) on 22 October 1973, 340 (1973) on 25 October and 341 (1973) on 27 October 1973":
    three(true),
  "since the adoption of its resolution 338 (1973) on 22 October 1973": [
    "resolution 338 (1973) | resolution 338 (1973) | date 1973-10-22",
  ],
  "The Council discussed resolution 338 (1973) on 22 October 2003": ["resolution 338 (1973) | resolution 338 (1973)"],
});

reads("over what is said of a member, to the next", {
  "resolutions 338 (1973) on the cease-fire, 340 (1973) of 25 October 1973 and 341 (1973)": [
    "resolutions 338 (1973) | resolution 338 (1973)",
    "340 (1973) | resolution 340 (1973) | date 1973-10-25",
    "341 (1973) | resolution 341 (1973)",
  ],
  "resolutions 319 A (IV), by which it established the Office, and 428 (V), which sets out its statute": [
    "resolutions 319 A (IV) | resolution 319 A (IV)",
    "428 (V) | resolution 428 (V)",
  ],
  "resolutions 64/289 on coherence; 70/1 on the 2030 Agenda; and 79/226 on the review": [
    "resolutions 64/289 | resolution 64/289",
    "70/1 | resolution 70/1",
    "79/226 | resolution 79/226",
  ],
  "resolutions ES-11/1 of 2 March 2022 on the aggression and ES-11/2 of 24 March 2022 on its consequences": [
    "resolutions ES-11/1 | resolution ES-11/1 | date 2022-03-02",
    "ES-11/2 | resolution ES-11/2 | date 2022-03-24",
  ],
  "resolutions 2199 (2015) of 12 February 2015, in particular paragraphs 15 to 17, and 2253 (2015)": [
    "resolutions 2199 (2015) | resolution 2199 (2015) | date 2015-02-12; para 15-17",
    "2253 (2015) | resolution 2253 (2015)",
  ],
  "resolutions 2199 (2015), containing sanctions on those who trade with them, and 2253 (2015)": [
    "resolutions 2199 (2015) | resolution 2199 (2015)",
    "2253 (2015) | resolution 2253 (2015)",
  ],
  "earlier resolutions on the matter, including 2509 (2020), 2292 (2016) and 2357 (2017), stand": [
    "2509 (2020) | resolution 2509 (2020)",
    "2292 (2016) | resolution 2292 (2016)",
    "2357 (2017) | resolution 2357 (2017)",
  ],
  "decisions on finance, in particular 1/CP.21, stand": ["1/CP.21 | decision 1/CP.21"],
});

reads("not over another keyword, an article or a symbol", {
  "resolutions 64/289 on coherence, decision 4/4 and 5/4": [
    "resolutions 64/289 | resolution 64/289",
    "decision 4/4 | decision 4/4",
    "5/4 | decision 5/4",
  ],
  "resolutions 64/289, as article 3 of the Convention says, and 70/1": [
    "resolutions 64/289 | resolution 64/289",
    "article 3 of the Convention | provision article 3, Convention",
  ],
  "resolutions 1325 (2000) on women (see S/2010/498), and 1820 (2008)": [
    "resolutions 1325 (2000) | resolution 1325 (2000)",
    "S/2010/498 | symbol S/2010/498",
    "1820 (2008) | resolution 1820 (2008) (dated)",
  ],
  "resolution 64/289 on coherence, and 70/1 of them": ["resolution 64/289 | resolution 64/289"],
});

reads("numbers that need no keyword, for their year, session or date tells what they are", {
  "as set out in 2673 (2023), the": ["2673 (2023) | resolution 2673 (2023) (dated)"],
  "the text adopted by the Assembly [1379 (XIV)] on tests": ["1379 (XIV) | resolution 1379 (XIV) (dated)"],
  "and 2200 A (XXI), annex": ["2200 A (XXI) | resolution 2200 A (XXI) (dated) | annex"],
  "S-29/1 of 12 February 2021": ["S-29/1 | resolution S-29/1 (dated) | date 2021-02-12"],
  "in 5 (2000), page 3 (b), and 17(1) and (2)": [],
});

reads("of running numbers, with the indicators of notes", {
  "Security Council resolutions 1325, 12 and 1820": [
    "resolutions 1325 | resolution S 1325",
    "1820 | resolution S 1820",
  ],
  "Security Council resolutions 242, 338 and 425": [
    "resolutions 242 | resolution S 242",
    "338 | resolution S 338",
    "425 | resolution S 425",
  ],
});

reads("with the subject of a member before the next", {
  "decisions VII/28 on protected areas, VIII/24 and X/31": [
    "decisions VII/28 | decision VII/28",
    "VIII/24 | decision VIII/24",
    "X/31 | decision X/31",
  ],
  "decision [41/406] on the item": ["41/406 | decision 41/406"],
});

reads("in tables", {
  "General Assembly resolutions\n\n76/240; 77/256 (A–B)\n\n59/276, sect. XI\n\n78/263, decision 79/513\n": [
    "76/240 | resolution 76/240 (list)",
    "77/256 (A–B) | resolution 77/256 A (list)",
    "77/256 (A–B) | resolution 77/256 B (list)",
    "59/276 | resolution 59/276 (cell) | sect XI",
    "78/263 | resolution 78/263 (list)",
    "decision 79/513 | decision 79/513 (list)",
  ],
});

reads("abbreviations that name body and act at once", {
  "UNSCRs 1820 and 1888": ['UNSCRs 1820 | resolution S 1820 | | body-abbreviated "UNSCRs"', "1888 | resolution S 1888"],
  "UNSCR 1325 (2001)": ['UNSCR 1325 (2001) | resolution S 1325 (2001) | | body-abbreviated "UNSCR"'],
  "SCR 242": ['SCR 242 | resolution S 242 | | body-abbreviated "SCR"'],
  "UNSC 2231 and UNGA 3379": [
    '2231 | resolution S 2231 | | body-abbreviated "UNSC"',
    '3379 | resolution A 3379 | | body-abbreviated "UNGA"',
  ],
  "GA Res. 217A": ['Res. 217A | resolution A 217 A | | body-abbreviated "GA"'],
  "UNGA 2019 and UNSC 75": [],
});
