import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { speaks, stops } from "../said.ts";

speaks("reference/link", [
  [
    "See [A/RES/64/293](https://undocs.org/A/RES/64/239).",
    'error "A/RES/64/239": the address of A/RES/64/293 is that of A/RES/64/239',
  ],
]);

stops("reference/link", [
  ["See [A/RES/64/293](https://undocs.org/A/RES/64/239).", 'error "A/RES/64/239"'],
  ["See [A/RES/64/293](https://undocs.org/A/RES/64/239).", undefined, "a.txt"],
  ["See [A/80/5](https://undocs.org/A/80/5/Add.1) and [A/80/5/Add.1](https://undocs.org/A/80/5)."],
  ["See [A/RES/64/293](note.md) and A/RES/64/239."],
  ["See [A/RES/64/293](https://undocs.org) (A/RES/64/239)."],
  ["See [A/RES/64/293] and A/RES/64/239."],
]);

describe("links whose text is a number", () => {
  test.each([
    ["resolution [67/190](https://undocs.org/A/RES/67/109)", ["A/RES/67/109"]],
    ["resolution [67/190](https://undocs.org/en/A/RES/67/190)", []],
    ["tables [67/190](https://undocs.org/A/67/109)", []],
  ])("%s", async (text, words) => {
    const found = (await findings(`See ${text}.`)).filter(({ rule }) => rule === "reference/link");
    expect(found.map((one) => one.words)).toEqual(words);
  });
});
