import { speaks, stops } from "../said.ts";

speaks("date/comment-year", [
  [
    "The Human Rights Committee, in its general comment No. 34 (2014), said so.",
    'warning "general comment No. 34": general comment No. 34 of the Human Rights Committee is of 2011, not of 2014',
  ],
]);

stops("date/comment-year", [
  ["See CEDAW general recommendation No. 35 (2014).", 'warning "general recommendation No. 35"'],
  ["See CEDAW general recommendation No. 35 (2017)."],
  // The year of publication
  ["The Human Rights Committee, in its general comment No. 36 (2019), said so."],
  // One without a symbol of its own
  ["The Human Rights Committee, in its general comment No. 6 (1992), said so.", 'warning "general comment No. 6"'],
  // Nobody is named: another committee's may be meant
  ["See general comment No. 34 (2014)."],
]);
