import { speaks } from "../said.ts";

speaks("symbol/dot-space", [
  ["See A/62/7/Add. 1 there.", 'error "Add. 1": white space in "Add. 1" → A/62/7/Add.1', "See A/62/7/Add.1 there."],
]);
