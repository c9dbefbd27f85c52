import { expect, test } from "vitest";
import { findings } from "../run.ts";
import { said, speaks, stops } from "../said.ts";

speaks("reference/supplement", [
  [
    "See Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/61/53).",
    'error "Sixty-second Session, Supplement No. 53 (A/61/53": A/61/53 is of session 61, the words say 62 → A/62/53',
  ],
  [
    "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/27).",
    'error "2009, Supplement No. 8 (E/2009/27": E/2009/27 is Supplement No. 7, the words say No. 8',
  ],
]);

stops("reference/supplement", [
  ["See Official Records of the Economic and Social Council, 1989, Supplement No. 8 (E/1989/27)."],
  [
    "See Official Records of the Economic and Social Council, 1990, Supplement No. 8 (E/1990/27).",
    'error "1990, Supplement No. 8 (E/1990/27"',
  ],
  ["See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/20)."],
  [
    "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/21).",
    'error "2009, Supplement No. 8 (E/2009/21"',
  ],
  [
    "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/60).",
    'error "2009, Supplement No. 8 (E/2009/60"',
  ],
  ["See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/61)."],
]);

test.each([
  [
    "Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/54)",
    "A/62/54 is Supplement No. 54, the words say No. 53",
  ],
  [
    "Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/61/53)",
    "A/61/53 is of session 61, the words say 62",
  ],
  [
    "Official Records of the Economic and Social Council, 2010, Supplement No. 7 (E/2009/27)",
    "E/2009/27 is of 2009, the words say 2010",
  ],
])("%s", async (text, message) => {
  expect((await findings(`See ${text}.`)).map((found) => [found.rule, found.message])).toEqual([
    ["reference/supplement", message],
  ]);
});

test.each([
  "Official Records of the General Assembly, Sixty-third Session, Supplement No. 49 (A/63/49 (Vol. III))",
  "Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53A (A/67/53/Add.1)",
  "Official Records of the General Assembly, Twenty-ninth Session, Supplement No. 19 (A/9619 and Corr.1)",
  "Official Records of the Economic and Social Council, 2009, Supplement No. 1 (E/2009/99)",
])("nothing is said of %s", async (text) => {
  expect(await said(`See ${text}.`)).toEqual([]);
});
