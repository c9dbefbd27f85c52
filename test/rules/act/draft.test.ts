import { speaks, stops } from "../said.ts";

speaks("act/draft", [
  ["Resolution A/C.3/79/L.5 was tabled.", 'warning "A/C.3/79/L.5": A/C.3/79/L.5 is a draft resolution'],
]);

stops("act/draft", [
  ["Resolution A/C.3/79/L.5 was tabled.", 'warning "A/C.3/79/L.5"'],
  ["Draft resolution A/C.3/79/L.5 was tabled."],
  ["The proposed resolution A/C.3/79/L.5 was tabled."],
  ["The revised decision A/C.3/79/L.5 was tabled."],
  ["Resolution of A/C.3/79/L.5 was tabled."],
  ["Resolution A/C.3/79/5 was tabled."],
  [`A draft is here. ${"It is long. ".repeat(5)}Decision A/C.3/79/L.5 was tabled.`, 'warning "A/C.3/79/L.5"'],
]);
