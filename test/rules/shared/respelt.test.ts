import { describe, expect, test } from "vitest";
import { respelt } from "../../../src/rules/shared/respelt.ts";
import type { Citation, Fault } from "../../../src/types/citation.ts";

describe("faults of a citation", () => {
  const faults: Fault[] = [
    { fault: "stroke", start: 11, end: 12, right: "/" },
    { fault: "case", start: 12, end: 15, right: "RES" },
    { fault: "stroke", start: 15, end: 16 },
    { fault: "stroke", start: 18, end: 19, right: "/" },
    { fault: "stroke", start: 30, end: 31, right: "/" },
  ];
  const citation = {
    start: 10,
    end: 20,
    text: "A\\Res\\60\\1",
    faults,
    target: { kind: "symbol", name: "A/RES/60/1" },
  } as unknown as Citation;
  const of = (i: number, where: Citation | undefined = citation) => respelt(faults[i] as Fault, where, "said");

  test("of one kind are one finding, from the first to the last", () => {
    expect(of(0)).toEqual({
      message: "said",
      span: { start: 11, end: 19 },
      suggestion: "A/RES/60/1",
      fix: { start: 11, end: 19, text: "/Res\\60/", safe: true },
    });
    expect(of(2)).toBeUndefined();
    expect(of(3)).toBeUndefined();
  });

  test("of which there is one, or that lie behind it, are by themselves", () => {
    const alone = { message: "said", suggestion: "A/RES/60/1" };
    expect(of(1)).toEqual({
      ...alone,
      span: { start: 12, end: 15 },
      fix: { start: 12, end: 15, text: "RES", safe: true },
    });
    expect(of(4)).toEqual({
      ...alone,
      span: { start: 30, end: 31 },
      fix: { start: 30, end: 31, text: "/", safe: true },
    });
  });

  test("at its very ends are inside it", () => {
    const ends: Fault[] = [
      { fault: "script", start: 10, end: 11, right: "A" },
      { fault: "script", start: 19, end: 20, right: "1" },
    ];
    expect(respelt(ends[0] as Fault, { ...citation, faults: ends }, "said")?.span).toEqual({ start: 10, end: 20 });
    const around: Fault[] = [
      { fault: "script", start: 9, end: 11, right: "A" },
      { fault: "script", start: 19, end: 21, right: "1" },
    ];
    expect(respelt(around[0] as Fault, { ...citation, faults: around }, "said")?.span).toEqual({ start: 9, end: 11 });
    expect(respelt(around[1] as Fault, { ...citation, faults: around }, "said")?.span).toEqual({ start: 19, end: 21 });
  });

  test("stand in whatever order: what was folded was read last", () => {
    const mixed: Fault[] = [
      { fault: "stroke", start: 15, end: 16, right: "/" },
      { fault: "stroke", start: 11, end: 12, right: "/" },
    ];
    const one = { ...citation, faults: mixed };
    expect(respelt(mixed[1] as Fault, one, "said")?.fix).toEqual({ start: 11, end: 16, text: "/Res/", safe: true });
    expect(respelt(mixed[0] as Fault, one, "said")).toBeUndefined();
  });

  test("without a citation have their own right spelling, or none", () => {
    expect(respelt(faults[0] as Fault, undefined, "said")).toEqual({
      message: "said",
      span: { start: 11, end: 12 },
      fix: { start: 11, end: 12, text: "/", safe: true },
    });
    expect(respelt(faults[1] as Fault, undefined, "said")?.suggestion).toBe("RES");
    expect(respelt(faults[2] as Fault, undefined, "said")).toEqual({ message: "said", span: { start: 15, end: 16 } });
  });
});
