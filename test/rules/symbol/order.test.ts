import { expect, test } from "vitest";
import { findings } from "../run.ts";
import { saysOnly, speaks, stops } from "../said.ts";

speaks("symbol/order", [
  [
    "See A/64/RES/293.",
    'error "A/64/RES/293": the components of "A/64/RES/293" belong in the order A/RES/64/293 → A/RES/64/293',
    "See A/RES/64/293.",
  ],
]);

saysOnly("symbol/order", [["See CTOC/COP/2010/WG.4/6.", "error", "CTOC/COP/2010/WG.4/6", "CTOC/COP/WG.4/2010/6"]]);

test("what cannot be put in order has no fix", async () => {
  const [finding, ...others] = await findings("See A/4/RES/5(0)/L there.");
  expect([finding?.rule, finding?.words, others]).toEqual(["symbol/order", "A/4/RES/5", []]);
});

stops("symbol/order", [
  ["See S/RES/2000/1325.", 'error "2000/1325" → S/RES/1325 (2000)'],
  ["See S/RES/1325/2000.", 'error "1325/2000" → S/RES/1325 (2000)'],
  ["See A/RES/66/253/B.", 'error "253/B" → A/RES/66/253 B'],
]);
