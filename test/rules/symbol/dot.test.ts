import { saysOnly, speaks } from "../said.ts";

speaks("symbol/dot", [
  [
    "See CTOC/COP/WG4/2011/8.",
    'error "WG4": no full stop in "WG4" → CTOC/COP/WG.4/2011/8',
    "See CTOC/COP/WG.4/2011/8.",
  ],
]);

saysOnly("symbol/dot", [["See CTOC/COP/WG4/2011/8.", "error", "WG4", "CTOC/COP/WG.4/2011/8"]]);
