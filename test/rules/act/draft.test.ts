import { saysOnly, speaks, stops } from "../said.ts";

speaks("act/draft", [
  [
    "Resolution A/C.3/79/L.5 was tabled.",
    'warning "A/C.3/79/L.5": A/C.3/79/L.5 is a draft resolution, adopted as A/RES/79/188 → A/RES/79/188',
  ],
]);

// said once, not by reference/adopted too
saysOnly("act/draft", [["The resolution A/78/L.17 was read.", "warning", "A/78/L.17", "A/RES/78/118"]]);

stops("act/draft", [
  ["Resolution A/C.3/79/L.5 was tabled.", 'warning "A/C.3/79/L.5" → A/RES/79/188'],
  ["Resolution A/C.3/79/L.99 was tabled.", 'warning "A/C.3/79/L.99"'],
  ["Draft resolution A/C.3/79/L.5 was tabled."],
  ["The proposed resolution A/C.3/79/L.5 was tabled."],
  ["The revised decision A/C.3/79/L.5 was tabled."],
  ["Resolution of A/C.3/79/L.5 was tabled."],
  ["Resolution A/C.3/79/5 was tabled."],
  [`A draft is here. ${"It is long. ".repeat(5)}Decision A/C.3/79/L.99 was tabled.`, 'warning "A/C.3/79/L.99"'],
]);
