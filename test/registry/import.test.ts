import { describe, expect, test } from "vitest";
import { natural } from "../../registry/import/tsv.ts";
import { split } from "../../src/workspace/import/catalogue-names.ts";
import { cleanTitle } from "../../src/workspace/import/catalogue-titles.ts";

describe("titles of lists and catalogues", () => {
  test.each([
    [
      "Capital punishment and its safeguards : report of the Secretary-General",
      "Capital punishment and its safeguards",
    ],
    ["The Syrian Golan : resolution / adopted by the General Assembly", "The Syrian Golan"],
    [
      "Report of the Committee on the Peaceful Uses of Outer Space :General Assembly, official records, thirty-first session",
      "Report of the Committee on the Peaceful Uses of Outer Space",
    ],
    ["Report on its ninth session, 12 april-7 may 1976", "Report on its ninth session, 12 April-7 May 1976"],
    [
      "Out of sight : human rights defenders in remote contexts : report of the Special Rapporteur",
      "Out of sight: human rights defenders in remote contexts",
    ],
    [
      "United Nations common system: report of the International Civil Service Commission",
      "United Nations common system: report of the International Civil Service Commission",
    ],
    ['Ministerial Conference ""A Sustainable World""', "Ministerial Conference “A Sustainable World”"],
    ["Provisional agenda (seventh session)", "Provisional agenda"],
  ])("%s", (raw, title) => {
    expect(cleanTitle(raw)).toEqual({ title });
  });

  test.each([
    ["(contains the recommendations proposed by the Chair)", "description"],
    ["Commission on Narcotic Drugs: report on session 22", "description"],
    ["The mandate derives from the priorities established in resolutions 42/169 and 54/219.", "description"],
    ["Statement /", "only that it is a statement"],
    ["Rapport de la Commission sur les travaux de sa onzième session", "not in English"],
    ["Previsiones de las necesidades mundiales de estupefacientes para 1986", "not in English"],
    ["جدول الأعمال", "not in English"],
    ["THE FINANCIAL STATUS OF THE COMMISSION'S PROGRAMMES", "capitals"],
    ["AGENDA", "capitals"],
    ["46th report of the Advisory Committee", "ordinals"],
    ["Report of the Meeting of the Parties to the Protocol... fifth session", "abridged"],
    ["United Nations Convention against Cybercrime;", "breaks off"],
    ["186 (1964). Resolution of 4 March 1964", "heading"],
  ])("refuses %s", (raw, reason) => {
    expect(cleanTitle(raw)).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe("rows that name several texts", () => {
  test.each([
    ["A/64/293", ["A/64/293"]],
    ["ECE/CP.TEIA/44 and Add.1", ["ECE/CP.TEIA/44", "ECE/CP.TEIA/44/Add.1"]],
    ["E/2018/28-E/CN.7/2018/13", ["E/2018/28", "E/CN.7/2018/13"]],
    ["A/RES/75/254 A-C", ["A/RES/75/254 A", "A/RES/75/254 B", "A/RES/75/254 C"]],
    ["A/RES/35/169 A and C", ["A/RES/35/169 A", "A/RES/35/169 C"]],
    ["E/NL.1999/50-51", ["E/NL.1999/50-51"]],
  ])("%s", (written, names) => {
    expect(split(written)).toEqual(names);
  });
});

test("the order of the tables takes numbers by value", () => {
  const names = ["A/RES/64/10", "A/RES/64/9", "A/RES/64/9 B", "A/RES/64/9 A", "A/RES/7/1"];
  expect(names.sort(natural)).toEqual(["A/RES/7/1", "A/RES/64/9", "A/RES/64/9 A", "A/RES/64/9 B", "A/RES/64/10"]);
});
