import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { said, speaks, stops } from "../said.ts";

speaks("reference/same-as", [
  [
    "In General Assembly resolution 64/293 (A/RES/64/239), States agreed.",
    'error "A/RES/64/239": "resolution 64/293" and A/RES/64/239 are different texts → A/RES/64/293',
  ],
]);

stops("reference/same-as", [
  ["See General Assembly resolution 64/293 (A/RES/64/293/Corr.12)."],
  ["See General Assembly resolution 64/293 (A/64/293)."],
  ["See General Assembly resolution 64/293 (A/RES/63/293).", 'error "A/RES/63/293" → A/RES/64/293'],
  ["See General Assembly resolution 64/293 (A/DEC/64/293).", 'error "A/DEC/64/293" → A/RES/64/293'],
  ["See resolution 31/6 (A/RES/31/6)."],
  ["See resolution 31/6 (A/RES/31/7).", 'error "A/RES/31/7" → A/RES/31/6'],
  ["See General Assembly resolution 64/293 (A/RES/64/29).", 'error "A/RES/64/29" → A/RES/64/293'],
  ["See General Assembly resolution 64/293 (A/RES/64/29).", undefined, "a.txt"],
  // a list, not an apposition; digits in another order are a slip wherever they stand
  ["See Security Council resolution 242 (1967), A/RES/3314 (XXIX), and the Charter."],
  ["See resolution 64/293, A/RES/64/292 and S/RES/1325 (2000)."],
  ["See Security Council resolution 1325 (2000) and A/RES/64/293."],
  ["See General Assembly resolutions 64/293 and S/RES/1325 (2000), and decision 4/4."],
  ["See General Assembly resolution S/RES/1325 (2000) and others.", 'error "S/RES/1325 (2000)"'],
  ["See resolution 64/293, A/RES/64/292, S/RES/1325 (2000)."],
  ["See resolution 64/293, A/RES/64/239, and the Charter.", 'error "A/RES/64/239" → A/RES/64/293'],
  ["See resolution 64/293, A/RES/64/292.", 'error "A/RES/64/292" → A/RES/64/293'],
]);

stops("reference/same-as", [
  ["See CAT general comment No. 3 (2012) (CAT/C/GC/4).", 'error "CAT/C/GC/4" → CAT/C/GC/3'],
  ["See CAT general comment No. 3 (2012) (CAT/C/GC/3)."],
  ["See CAT general comment No. 3, CAT/C/GC/4 and others."],
  ["See CRC general comment No. 18 (2014) (CEDAW/C/GC/31-CRC/C/GC/18)."],
  ["See general comment No. 31 (CCPR/C/21/Rev.1/Add.13) and CESCR general comment No. 3 (E/1991/23, annex III)."],
]);

test.each([
  ["General Assembly resolution 64/29 (A/RES/64/293)", "A/RES/64/293"],
  ["General Assembly resolution 5/1 (A/HRC/RES/5/1)", "A/HRC/RES/5/1"],
  ["Security Council resolution 1325 (2000) (S/RES/1326 (2000))", "S/RES/1326 (2000)"],
  ["General Assembly resolution 66/253 A (A/RES/66/253 B)", "A/RES/66/253 B"],
])("other texts: %s", async (text, words) => {
  const found = (await findings(`See ${text}.`)).filter(({ rule }) => rule === "reference/same-as");
  expect(found.map((one) => [one.severity, one.words])).toEqual([["error", words]]);
});

test.each([
  "General Assembly resolution 217 A (III) (A/RES/217 (III))",
  "Security Council resolution 1325 (2000) (S/RES/1325)",
  "Environment Assembly resolution 5/14 (UNEP/EA.5/Res.14)",
  "Human Rights Council resolution 7/29 (A/HRC/RES/7/29)",
])("the same text: %s", async (text) => {
  expect((await said(`See ${text}.`)).filter(([rule]) => rule === "reference/same-as")).toEqual([]);
});

describe("the words before a symbol say which text it is", () => {
  test.each([
    ["It recalled decision A/RES/64/293.", "A/RES/64/293 is a resolution of the General Assembly, not a decision"],
    [
      "The Council recalled General Assembly resolution S/RES/1325 (2000).",
      "S/RES/1325 (2000) is a resolution of the Security Council, not of the General Assembly",
    ],
    [
      "See Security Council resolutions S/RES/1325 (2000) and A/RES/64/293.",
      "A/RES/64/293 is a resolution of the General Assembly, not of the Security Council",
    ],
  ])("%s", async (text, message) => {
    const found = await findings(text);
    expect(found.filter(({ severity }) => severity === "error").map((one) => [one.rule, one.message, one.fix])).toEqual(
      [["reference/same-as", message, undefined]],
    );
  });

  test.each([
    "It recalled resolution A/RES/64/293.",
    "See resolution 99/1 of the General Assembly, and S/RES/1325 (2000).",
    "It recalled its decision A/DEC/62/511.",
    "It recalled Council resolution A/HRC/RES/16/18.",
    "It recalled Human Rights Council resolution A/HRC/RES/16/18.",
  ])("nothing is said of %s", async (text) => {
    expect((await findings(text)).filter(({ rule }) => rule === "reference/same-as")).toEqual([]);
  });
});
