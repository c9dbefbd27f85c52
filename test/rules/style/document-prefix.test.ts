import { speaks } from "../said.ts";

speaks("style/document-prefix", [
  ["See UN Doc. A/64/1.", 'style "UN Doc. ": "UN Doc." before a symbol', "See A/64/1."],
]);
