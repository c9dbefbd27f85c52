import { expect, test } from "vitest";
import { soundsEnglish } from "../../src/words/language.ts";

test.each([
  ["As set out in para 5 of the report", "para", true],
  ["las actividades previstas para 2022 y el plan", "para", false],
  ["conformément à l'article 22(c) de la Convention et du Protocole", "article", false],
  ["安全理事会第2178(2014)号决议", "2178", false],
  ["в резолюции 1541 (XV) Ассамблеи", "1541", false],
])("%s", (text, word, expected) => {
  expect(soundsEnglish(text, text.indexOf(word), true)).toBe(expected);
  expect(soundsEnglish(text, text.indexOf(word), false)).toBe(expected);
});

test("where no words tell, a citation is English, and what is none is not", () => {
  expect(soundsEnglish("A/64/1, para 5", 8, true)).toBe(true);
  expect(soundsEnglish("para 5", 0, false)).toBe(false);
});
