import { speaks } from "../said.ts";

speaks("style/charter-article", [
  [
    "Under art. 51 of the Charter of the United Nations, States act.",
    'style "art.": "art." for Art. → Art.',
    "Under Art. 51 of the Charter of the United Nations, States act.",
  ],
]);
