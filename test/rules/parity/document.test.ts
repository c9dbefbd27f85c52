import { expect, test } from "vitest";
import { parityFindings } from "../run.ts";
import { speaks } from "../said.ts";

speaks("parity/document", [
  [
    "Recalling A/RES/64/293\nRappelant A/RES/64/292",
    'error "A/RES/64/292": the English version (draft.en.md:1:11) cites A/RES/64/293 here, not A/RES/64/292',
  ],
]);

test("of three versions, the one that stands alone is reported", async () => {
  const found = await parityFindings("See A/78/411\nVoir A/78/410\nVéase A/78/410");
  expect(found.map(({ rule, words, start, message }) => [rule, words, start, message])).toEqual([
    ["parity/document", "A/78/411", 4, "each other version (French and Spanish) cites A/78/410 here, not A/78/411"],
  ]);
});

test("two that differ in different ways are both reported", async () => {
  const found = await parityFindings("See A/78/411\nVoir A/78/410\nVéase A/78/412");
  expect(found.map(({ words }) => words)).toEqual(["A/78/410", "A/78/412"]);
});
