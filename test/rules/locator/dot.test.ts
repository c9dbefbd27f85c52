import { speaks } from "../said.ts";

speaks("locator/dot", [
  ["See A/64/1, paras 3-5.", 'style "paras": "paras" without its full stop → paras.', "See A/64/1, paras. 3-5."],
]);
