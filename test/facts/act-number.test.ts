// Numbers of adopted texts: their parts, and their print form.
import { describe, expect, test } from "vitest";
import { actNumber, composed } from "../../src/facts/act-number.ts";

describe("the parts of a number", () => {
  test.each([
    ["64/293", { session: "64", ordinal: 293 }],
    ["66/253 B", { session: "66", ordinal: 253, part: "B" }],
    ["S-27/2", { session: "S-27", ordinal: 2 }],
    ["217 (III) A", { session: "III", ordinal: 217, part: "A" }],
    ["217 A (III)", { session: "III", ordinal: 217, part: "A" }],
    ["1325 (2000)", { session: "2000", ordinal: 1325 }],
    ["1/CP.21", { session: "CP.21", ordinal: 1 }],
    ["XII/3", { session: "XII", ordinal: 3 }],
    ["OS/13/1", { session: "OS/13", ordinal: 1 }],
    ["61", { session: "", ordinal: 61 }],
  ])("%s", (number, parts) => {
    expect(actNumber(number)).toEqual({ number, ...parts });
  });

  test.each(["", "four", "64/", "/293"])("no number: %j", (text) => {
    expect(actNumber(text)).toBeUndefined();
  });
});

describe("a number in print form, from its parts", () => {
  test.each([
    ["session", "64", "293", undefined, "64/293"],
    ["session", "66", "253", "B", "66/253 B"],
    ["special", "S-27", "2", undefined, "S-27/2"],
    ["year", "2008", "25", undefined, "2008/25"],
    ["roman", "XII", "3", undefined, "XII/3"],
    ["legacy", "III", "217", "A", "217 A (III)"],
    ["legacy", "XXV", "2625", undefined, "2625 (XXV)"],
    ["council", "2000", "1325", undefined, "1325 (2000)"],
    ["conference", "CP.21", "1", undefined, "1/CP.21"],
    ["plain", "", "217", "A", "217 A"],
  ] as const)("%s %s %s %s", (form, session, ordinal, part, number) => {
    const parts = composed(form, session, ordinal, part);
    expect(parts).toEqual({ number, session, ordinal: Number(ordinal), ...(part ? { part } : {}) });
    if (form !== "plain") expect(actNumber(number)).toEqual(parts);
  });
});
