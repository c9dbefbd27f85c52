import { speaks, stops } from "../said.ts";

speaks("style/year-stroke", [
  [
    "See Security Council resolutions 2254 (2015) and 2268/2016.",
    'style "2268/2016": the year stands in parentheses, not behind a stroke as in "2268/2016" → 2268 (2016)',
    "See Security Council resolutions 2254 (2015) and 2268 (2016).",
  ],
]);

// of the Economic and Social Council, of the General Assembly with a note glued to it, of no body
stops("style/year-stroke", [
  // reported by symbol/order
  ["See S/RES/1325/2000."],
  ["See Economic and Social Council resolution 1998/20."],
  ["See resolution 70/1991 on the matter."],
  ["See decision 2008/2009."],
]);
