import { describe, expect, test } from "vitest";
import { saidAt, speaks, stops } from "../said.ts";

speaks("reference/revised", [["See A/80/69.", 'style "A/80/69": there is also A/80/69/Rev.1']]);

stops("reference/revised", [
  ["See A/80/69/Rev.1."],
  ["See A/79/408.", 'style "A/79/408"'],
  ["See A/79/408/Corr.1."],
  ["See General Assembly resolution 64/293."],
]);

describe("what has since been revised", () => {
  test("is reported where the text does not cite the revision", async () => {
    // The registry has A/80/69/Rev.1 and A/79/408/Corr.1
    expect(await saidAt("See A/80/69.")).toEqual([["reference/revised", "style", "A/80/69", 4]]);
    expect(await saidAt("See A/79/408, and below A/79/408/Corr.1.")).toEqual([]);
    expect(await saidAt("See A/80/69/Rev.1.")).toEqual([]);
  });
});
