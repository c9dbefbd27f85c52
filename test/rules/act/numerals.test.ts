import { cop } from "../passages.ts";
import { speaks, stops } from "../said.ts";

speaks("act/numerals", [
  [
    "See decision 12/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision 12/3": decisions of that meeting are numbered XII/3, not 12/3 → XII/3',
    "See decision XII/3 of the Conference of the Parties to the Convention on Biological Diversity.",
  ],
  [
    "See decision XIV/5 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision XIV/5": decisions of that meeting are numbered 14/5, not XIV/5 → 14/5',
    "See decision 14/5 of the Conference of the Parties to the Convention on Biological Diversity.",
  ],
]);

stops("act/numerals", [
  ["See decision I/3 of the Conference of the Parties to the Convention on Biological Diversity."],
  [
    "See decision 1/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision 1/3" → I/3',
  ],
  [
    "See decision 13/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision 13/3" → XIII/3',
  ],
  [
    "See decision XVI/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision XVI/3" → 16/3',
  ],
  ["See decision XIII/3 of the Conference of the Parties to the Convention on Biological Diversity."],
  [`See decision 12/3 of the ${cop}.`],
]);
