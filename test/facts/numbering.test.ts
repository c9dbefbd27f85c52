// Which bodies number so, and how an act of theirs is called. The ranges are those of registry/bodies.tsv.
import { describe, expect, test } from "vitest";
import { actNumber, composed } from "../../src/facts/act-number.ts";
import { actName, bodyOfSymbol, symbolOfPath } from "../../src/facts/names.ts";
import { bareOwners, canNumber, canNumberSession, hasNamedOwner, ownerByForm } from "../../src/facts/numbering.ts";
import type { ActKind, ActNumber, NumberedAct, NumberForm } from "../../src/types/citation.ts";

const target = (act: ActKind, form: NumberForm, number: string): NumberedAct => ({
  act,
  form,
  ...(actNumber(number) as ActNumber),
});

describe("whether a body can number so", () => {
  test.each([
    // Sessions from the thirty-first on, resolutions to 400, decisions from 300 on
    ["A", "resolution", "session", "31/1", true],
    ["A", "resolution", "session", "30/1", false],
    ["A", "resolution", "session", "64/400", true],
    ["A", "resolution", "session", "64/401", false],
    ["A", "decision", "session", "64/300", true],
    ["A", "decision", "session", "64/299", false],
    ["A", "resolution", "legacy", "217 A (III)", true],
    ["A", "resolution", "special", "S-27/2", true],
    ["A", "resolution", "year", "2008/25", false],
    ["A", "resolution", "plain", "3541", true],
    ["A", "resolution", "plain", "3542", false],
    ["E", "resolution", "plain", "61", false],
    ["S", "resolution", "plain", "1325", true],
    // Sessions 1 to 75, resolutions to 70, decisions 101 to 140
    ["A/HRC", "resolution", "session", "75/70", true],
    ["A/HRC", "resolution", "session", "76/1", false],
    ["A/HRC", "resolution", "session", "31/71", false],
    ["A/HRC", "decision", "session", "31/101", true],
    ["A/HRC", "decision", "session", "31/100", false],
    ["A/HRC", "decision", "session", "31/141", false],
    ["A/HRC", "statement", "session", "35/1", true],
    // From 1978 on
    ["E", "resolution", "year", "1978/1", true],
    ["E", "resolution", "year", "1977/1", false],
    ["E", "resolution", "legacy", "1296 (XLIV)", true],
    ["E/CN.4", "resolution", "year", "2006/1", true],
    ["E/CN.4", "resolution", "year", "2007/1", false],
    ["X", "resolution", "session", "1/1", false],
  ] as const)("%s %s %s %s: %s", (body, act, form, number, expected) => {
    expect(canNumber(body, target(act, form, number))).toBe(expected);
  });

  test.each([
    // The number in the session may be of the other kind
    ["A", "resolution", "session", "64/999", true],
    ["A", "resolution", "session", "30/1", false],
    ["A", "resolution", "legacy", "3363 (XXX)", true],
    ["A", "resolution", "legacy", "3500 (XXXI)", false],
    ["E", "resolution", "legacy", "1503 (XLVIII)", true],
    ["E", "resolution", "year", "1977/1", false],
    ["E", "resolution", "year", "1978/999", true],
    ["A/HRC", "resolution", "session", "76/1", false],
    ["A/HRC", "resolution", "special", "S-17/1", true],
    ["S", "resolution", "plain", "1325", true],
    ["S", "resolution", "session", "64/1", false],
    ["A", "resolution", "plain", "3541", true],
    ["A", "resolution", "plain", "3542", false],
    ["E", "resolution", "plain", "61", false],
    ["X", "resolution", "session", "1/1", false],
  ] as const)("in that session: %s %s %s %s: %s", (body, act, form, number, expected) => {
    expect(canNumberSession(body, target(act, form, number))).toBe(expected);
  });
});

describe("whose a number can be", () => {
  test.each([
    ["resolution", "session", "31/6", ["A", "A/HRC", "E/CN.15"]],
    ["resolution", "session", "6/1", ["A/HRC", "E/CN.15", "CTOC/COP", "CAC/COSP", "UNEP/EA"]],
    ["decision", "session", "15/101", ["A/HRC"]],
    ["resolution", "year", "2008/25", ["E"]],
    ["resolution", "year", "2005/25", ["E", "E/CN.4"]],
    ["resolution", "special", "S-5/1", ["A", "A/HRC"]],
    ["resolution", "legacy", "1296 (XLIV)", ["A", "E", "E/CN.4"]],
    ["resolution", "council", "1325 (2000)", []],
  ] as const)("without a name: %s %s %s", (act, form, number, expected) => {
    expect(bareOwners(target(act, form, number))).toEqual(expected);
  });

  test("a body that is always named may have it too", () => {
    expect(hasNamedOwner(target("resolution", "session", "48/3"))).toBe(true);
    expect(hasNamedOwner(target("resolution", "special", "S-27/2"))).toBe(false);
    expect(hasNamedOwner(target("resolution", "council", "1325 (2000)"))).toBe(false);
  });

  test.each([
    ["resolution", "council", "1325 (2000)", "S"],
    ["decision", "roman", "XII/3", "CBD/COP"],
    ["decision", "conference", "1/CP.21", "FCCC/CP"],
    ["decision", "conference", "1/CMP.1", "FCCC/KP/CMP"],
    ["decision", "conference", "1/CMA.3", "FCCC/PA/CMA"],
    ["decision", "conference", "1/COP.9", "ICCD/COP"],
    ["decision", "special", "SS.VII/1", "UNEP/GC"],
    ["decision", "special", "EM-I/3", "CBD/COP"],
    ["decision", "special", "OS/13/1", "A/HRC"],
    ["resolution", "special", "S-27/2", undefined],
    ["resolution", "session", "64/293", undefined],
    ["statement", "year", "2015/25", "S"],
    ["statement", "session", "35/1", "A/HRC"],
  ] as const)("by its form alone: %s %s %s", (act, form, number, expected) => {
    expect(ownerByForm(target(act, form, number))).toBe(expected);
  });

  test("a conference that no table has", () => {
    const number = { act: "decision", form: "conference", ...composed("conference", "XYZ.9", "1") } as const;
    expect(ownerByForm(number)).toBeUndefined();
  });
});

describe("names", () => {
  test.each([
    ["A", "resolution", "session", "64/293", "A/RES/64/293"],
    ["A", "resolution", "legacy", "217 A (III)", "A/RES/217 (III) A"],
    ["A", "resolution", "legacy", "2625 (XXV)", "A/RES/2625 (XXV)"],
    ["S", "statement", "year", "2015/25", "S/PRST/2015/25"],
    ["CTOC/COP", "decision", "session", "4/4", "CTOC/COP decision 4/4"],
    ["CBD/COP", "decision", "session", "14/5", "CBD/COP/DEC/14/5"],
    ["CBD/COP", "decision", "roman", "XII/3", "UNEP/CBD/COP/DEC/XII/3"],
    ["UNEP/EA", "resolution", "session", "5/14", "UNEP/EA.5/Res.14"],
    ["X", "resolution", "session", "5/14", "X resolution 5/14"],
  ] as const)("%s %s %s %s", (body, act, form, number, expected) => {
    expect(actName(body, target(act, form, number))).toBe(expected);
  });

  test.each([
    ["CTOC/COP/WG.4/2011/8", "CTOC/COP"],
    ["A/80/5", "A"],
    ["A/HRC/40/22", "A/HRC"],
    ["E/CN.4/Sub.2/2001/5", "E/CN.4/Sub.2"],
    ["HSP/HA.1/Res.1", "HSP/HA"],
    ["UNEP/EA.5/Res.14", "UNEP/EA"],
    ["AB/80/5", undefined],
    ["X/UNEP/EA.5", undefined],
  ])("the body of %s", (symbol, expected) => {
    expect(bodyOfSymbol(symbol)).toBe(expected);
  });

  test.each([
    ["A_RES_79_33.txt", "A/RES/79/33"],
    ["out/A_81_6 (SECT. 24).docx", "A/81/6 (SECT. 24)"],
    ["CTOC_COP_WG.4_2011_8", "CTOC/COP/WG.4/2011/8"],
    ["a_res_79_33.txt", "a/res/79/33"],
    ["UNEP_EA.5_Res.14.md", "UNEP/EA.5/Res.14"],
    ["E_C.12_GC_21.txt", "E/C.12/GC/21"],
    ["draft.txt", undefined],
    ["draft_two.txt", undefined],
    ["A_80_5/draft.txt", undefined],
    ["2024_A_80.txt", undefined],
  ])("the symbol in the file's name %s", (path, expected) => {
    expect(symbolOfPath(path)).toBe(expected);
  });
});
