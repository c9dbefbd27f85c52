import { describe, expect, test } from "vitest";
import { said, speaks, stops } from "../said.ts";

speaks("act/ambiguous", [
  [
    "Recalling resolution 54/6, States agreed.",
    'style "resolution 54/6": no body is named near "resolution 54/6": it may be A/RES/54/6, A/HRC/RES/54/6 or E/CN.7 resolution 54/6',
  ],
]);

stops("act/ambiguous", [
  ["See resolution 31/6.", 'style "resolution 31/6"'],
  ["See Council resolution 16/21.", 'style "resolution 16/21"'],
  ["See A/HRC/31/2, resolution 31/6."],
  ["See decision 45/45."],
]);

describe("numbers of bodies that no table knows", () => {
  test.each([
    ["See resolution 5/7 of the FAO Commission.", 0],
    ["See resolution 11/12 of that organization.", 0],
    ["See resolution 5/7 on fisheries.", 1],
  ])("%s", async (text, count) => {
    expect((await said(text)).filter(([rule]) => rule === "act/ambiguous")).toHaveLength(count);
  });
});
