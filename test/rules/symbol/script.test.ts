import { speaks } from "../said.ts";

speaks("symbol/script", [
  ["See \u0410/64/293.", 'error "\u0410": "\u0410" (U+0410) is not the Latin A → A/64/293', "See A/64/293."],
]);
