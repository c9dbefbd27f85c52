import { speaks } from "../said.ts";

speaks("suppression/reason", [
  [
    "<!-- wgtip-disable-next-line symbol/dot -->\nSee CTOC/COP/WG4/2011/8.",
    'error "<!-- wgtip-disable-next-line symbol/dot -->": no reason: put one behind " -- "',
  ],
]);
