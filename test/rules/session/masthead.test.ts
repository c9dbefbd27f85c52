import { speaks } from "../said.ts";

speaks("session/masthead", [
  [
    "A/C.3/80/L.17\n\nGeneral Assembly\n\nDistr.: Limited\n31 October 2025\n\nOriginal: English\n\nSeventy-ninth session\n",
    'warning "Seventy-ninth session": A/C.3/80/L.17 is of session 80, the masthead says 79',
  ],
]);
