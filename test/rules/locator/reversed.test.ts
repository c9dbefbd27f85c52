import { expect, test } from "vitest";
import { said, speaks, stops } from "../said.ts";

speaks("locator/reversed", [
  [
    "See A/64/1, paras. 51-46.",
    'error "paras. 51-46": "paras. 51-46" runs backwards → paras. 46-51',
    "See A/64/1, paras. 46-51.",
  ],
]);

stops("locator/reversed", [
  ["See A/64/1, pp. 99-8."],
  ["See A/64/1, paras. 99-8.", 'error "paras. 99-8" → paras. 8-99'],
  ["See A/64/1, paras. 100-8."],
  ["See A/64/1, paras. 100 to 8.", 'error "paras. 100 to 8" → paras. 8 to 100'],
  ["See A/64/1, paras. 138-129.", 'error "paras. 138-129" → paras. 129-138'],
  ["See A/64/1, chaps. X-IX.", 'error "chaps. X-IX" → chaps. IX-X'],
]);

test.each([
  ["See A/64/1, paras. 51-46.", "paras. 51-46", "paras. 46-51"],
  ["See A/64/1, chaps. IV-II, on this.", "chaps. IV-II", "chaps. II-IV"],
  ["See A/64/1, paras. 3 and 12 to 5.", "12 to 5", "5 to 12"],
  ["en los párrafos 27 a 23 de la resolución 2399 (2018)", "párrafos 27 a 23", "párrafos 23 a 27"],
  ["第2399(2018)号决议第13至10段", "第13至10段", "第10至13段"],
])("%s", async (text, words, suggestion) => {
  expect((await said(text)).filter(([, severity]) => severity === "error")).toEqual([
    ["locator/reversed", "error", words, suggestion],
  ]);
});

test.each(["See A/64/1, pp. 226-7.", "See A/64/1, para. 5 (d)-(a).", "See A/64/1, paras. 138-9."])(
  "nothing is said of %s",
  async (text) => {
    expect(await said(text)).toEqual([]);
  },
);
