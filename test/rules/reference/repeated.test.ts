import { speaks, stops } from "../said.ts";

speaks("reference/repeated", [
  ["See A/62/7 and Add.1 and Add.1.", 'warning "Add.1": A/62/7/Add.1 is already cited right before this'],
]);

stops("reference/repeated", [
  ["See A/62/7, A/62/7 and A/62/8.", 'warning "A/62/7"'],
  ["See A/62/7 or A/62/7.", 'warning "A/62/7"'],
  ["See A/62/7. A/62/7 is long."],
  ["See A/62/7, para. 3, and A/62/7."],
  ["See A/62/7 with A/62/7."],
  // a general comment and its symbol
  ["See Human Rights Committee, general comment No. 36, CCPR/C/GC/36, para. 12."],
]);
