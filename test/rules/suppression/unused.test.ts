import { expect, test } from "vitest";
import { says, speaks } from "../said.ts";

speaks("suppression/unused", [
  [
    "<!-- wgtip-disable-next-line symbol/dot -- as printed -->\nSee A/64/1.",
    'warning "symbol/dot": nothing of symbol/dot to suppress',
    "See A/64/1.",
  ],
]);

test("of all rules, and without a beginning", async () => {
  expect(await says("suppression/unused", "<!-- wgtip-disable-next-line -- as printed -->\nSee A/64/1.")).toEqual([
    "nothing to suppress",
  ]);
  expect(await says("suppression/unused", "See A/64/1.\n<!-- wgtip-enable -->\n")).toEqual([
    "no wgtip-disable before this",
  ]);
});
