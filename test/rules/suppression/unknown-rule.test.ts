import { speaks } from "../said.ts";

speaks("suppression/unknown-rule", [
  [
    "<!-- wgtip-disable-next-line symbol/dott -- as printed -->\nSee A/64/1.",
    'warning "symbol/dott": no rule symbol/dott; did you mean symbol/dot? → symbol/dot',
  ],
]);
