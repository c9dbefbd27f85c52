import { speaks, stops } from "../said.ts";

speaks("style/year-missing", [
  [
    "See Security Council resolution 1325.",
    'style "resolution 1325": "resolution 1325" without its year → 1325 (2000)',
    "See Security Council resolution 1325 (2000).",
  ],
]);

stops("style/year-missing", [
  ["See Security Council resolution 1325.", 'style "resolution 1325" → 1325 (2000)'],
  ["The Security Council met on its resolution 1325."],
  ["See Security Council resolution 99999."],
]);

stops("style/year-missing", [
  [
    "See Security Council resolutions 1718 (2006) of 14 October 2006 and 1874 of 12 June 2009.",
    'style "1874" → 1874 (2009)',
  ],
  ["See Security Council resolutions 242 (1967) and 338 of 22 October 1973.", 'style "338" → 338 (1973)'],
  // The number of the next paragraph, the indicator of a note, a year
  [
    "17. Encourages States to implement Security Council resolutions 1325 (2000)\nand 1820 (2008);\n18. Also encourages States to do so.",
    undefined,
    "a.txt",
  ],
  ["Recalling Security Council resolution 687 (1991), 83\nTaking note of the report", undefined, "a.txt"],
  ["Security Council resolutions 1325 (2000) and 2010 reports"],
]);
