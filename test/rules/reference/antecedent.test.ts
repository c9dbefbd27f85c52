import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { saidAt, speaks } from "../said.ts";

speaks("reference/antecedent", [
  [
    "In General Assembly resolutions 64/292 and 64/293, States agreed. The same resolution sets up a fund.",
    'warning "The same resolution": "The same resolution" may be A/RES/64/292 or A/RES/64/293',
  ],
  [
    "See A/80/5. Experts met.\n\nIn the said decision, States set up a fund.",
    'warning "the said decision": no decision is cited shortly before "the said decision"',
  ],
]);

describe("words that point back", () => {
  const two = "In General Assembly resolutions 64/292 and 64/293, States agreed.";

  test("after a list of two are a warning", async () => {
    expect(await saidAt(`${two} The same resolution sets up a fund.`)).toEqual([
      ["reference/antecedent", "warning", "The same resolution", 66],
    ]);
  });

  test("after the parts of one resolution, a range of which is a list", async () => {
    const text =
      "The Assembly recalled its resolutions 56/253 and 75/254 A to C. In the same resolution, it set up a fund.";
    const found = await findings(`${text} See A/80/5.`);
    expect(found.filter(({ rule }) => rule === "reference/antecedent").map(({ message }) => message)).toEqual([
      '"the same resolution" may be A/RES/56/253, A/RES/75/254 A, A/RES/75/254 B or A/RES/75/254 C',
    ]);
  });

  test("after a sentence on two are style", async () => {
    const text =
      "In its resolution 64/293, the General Assembly recalled its resolution 64/292. In that resolution, it set up a fund.";
    expect(await saidAt(text)).toEqual([["reference/antecedent", "style", "that resolution", 82]]);
  });

  test("with nothing before them", async () => {
    const text = "Experts met.\n\nIn the said decision, States set up a fund.";
    expect(await saidAt(`${text} See A/80/5.`)).toEqual([["reference/antecedent", "warning", "the said decision", 17]]);
    // A text that cites nothing is of something else
    expect(await saidAt(text)).toEqual([]);
  });

  test.each([
    [
      "after one, twice",
      "See General Assembly resolution 64/293. That resolution is long. In the same resolution, it is said.",
    ],
    [
      "after one of each kind",
      "See resolution 64/293 and decision 62/511 A of the General Assembly. In that decision, it is said.",
    ],
    [
      "after a number and its symbol",
      "See General Assembly resolution 64/293 (A/RES/64/293). In that resolution, it is said.",
    ],
    [
      "to the nearest of the same sentence",
      "See General Assembly resolution 64/292, and resolution 64/293 with the plan annexed to that resolution.",
    ],
    [
      "to what has no number",
      `${two} States then drew up a resolution on piracy. In that resolution, they set up a fund.`,
    ],
    ["to what was decided", "The Conference decided to set up a fund. In accordance with that decision, it met."],
    ["to the latter", `${two} The latter resolution is long.`],
    ["in general", "They print the same resolution twice, and in that decision there is sense."],
    [
      "over the notes of a page",
      "See General Assembly resolution 64/293.1\n_______________\n\n1 Resolution 64/292.\n\nIn that resolution, it is said.",
    ],
  ])("nothing is said %s", async (_, text) => {
    expect((await saidAt(text, "a.txt")).filter(([rule]) => rule === "reference/antecedent")).toEqual([]);
  });
});
