import { expect, test } from "vitest";
import { parityFindings } from "../run.ts";
import { speaks } from "../said.ts";

speaks("parity/date", [
  [
    "Recalling A/RES/64/293 of 28 July 2010\nSee also A/RES/64/293 of 29 July 2010",
    'error "29 July 2010": the English version (draft.en.md:1:27) has 28 July 2010, not 29 July 2010',
  ],
]);

test("a date that one version leaves out is no difference", async () => {
  expect(await parityFindings("Recalling A/RES/64/293 of 28 July 2010\nSee also A/RES/64/293")).toEqual([]);
});
