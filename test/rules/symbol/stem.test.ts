import { saysOnly, speaks } from "../said.ts";

speaks("symbol/stem", [
  [
    "See CTOC/CPO/WG.4/2010/6.",
    'warning "CTOC/CPO/WG.4/2010/6": no series begins like CTOC/CPO/WG.4/2010/6; did you mean CTOC/COP/WG.4/2010/6? → CTOC/COP/WG.4/2010/6',
  ],
]);

saysOnly("symbol/stem", [["See CTOC/CPO/WG.4/2010/6.", "warning", "CTOC/CPO/WG.4/2010/6", "CTOC/COP/WG.4/2010/6"]]);
