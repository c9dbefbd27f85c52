import { describe, expect, test } from "vitest";
import { saidAt, speaks } from "../said.ts";

speaks("reference/agenda", [
  [
    "CTOC/COP/2014/4\n\nDistr.: General\n12 June 2014\n\nItem 2 of the provisional agenda*\n\n* CTOC/COP/2012/1.\n",
    'warning "Item 2 of the provisional agenda": CTOC/COP/2012/1 is of 2012, this document of 2014',
  ],
]);

describe("the agenda of a note", () => {
  const of = (symbol: string) =>
    `CTOC/COP/2014/4\n\nDistr.: General\n12 June 2014\n\nItem 2 (b) of the provisional agenda*\n\n* ${symbol}.\n`;

  test("is of the same session, and an agenda", async () => {
    const item = "Item 2 (b) of the provisional agenda";
    expect(await saidAt(of("CTOC/COP/2012/1"), "a.txt")).toEqual([["reference/agenda", "warning", item, 47]]);
    // The report of the Working Group on its meeting
    expect(await saidAt(of("CTOC/COP/WG.4/2011/8"), "a.txt")).toEqual([["reference/agenda", "warning", item, 47]]);
    expect(await saidAt(of("CTOC/COP/2014/1"), "a.txt")).toEqual([]);
  });
});
