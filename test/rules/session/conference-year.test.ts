import { expect, test } from "vitest";
import { says, speaks, stops } from "../said.ts";

speaks("session/conference-year", [
  [
    "See CTOC/COP/2009/3.",
    'warning "CTOC/COP/2009/3": the Conference of the Parties to the United Nations Convention against Transnational Organized Crime had no session in 2009; it met in 2008 or 2010',
  ],
]);

stops("session/conference-year", [
  ["See CTOC/COP/2009/3.", 'warning "CTOC/COP/2009/3"'],
  ["See CAC/COSP/2010/3.", 'warning "CAC/COSP/2010/3"'],
  ["See CTOC/COP/2003/3.", 'warning "CTOC/COP/2003/3"'],
  ["See CTOC/COP/2004/3."],
  ["See CTOC/COP/2099/3."],
  ["See CTOC/COP/WG.4/2009/3."],
]);

test("before its first session", async () => {
  expect(await says("session/conference-year", "See CTOC/COP/2003/3.")).toEqual([
    "the Conference of the Parties to the United Nations Convention against Transnational Organized Crime had no session in 2003; it met in 2004",
  ]);
});
