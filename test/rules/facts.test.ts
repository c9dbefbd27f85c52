// Rules by themselves, on citations and facts made for the purpose.
import { describe, expect, test } from "vitest";
import { adoptionDate, isOfGluedNote, otherDate } from "../../src/rules/date/adoption.ts";
import { inOrder } from "../../src/rules/engine/check.ts";
import type { Context } from "../../src/rules/engine/rule.ts";
import { respelt } from "../../src/rules/shared/respelt.ts";
import { differs } from "../../src/rules/title/differs.ts";
import type { Citation, Claim, Fault } from "../../src/types/citation.ts";
import type { Diagnostic, ResolvedCitation } from "../../src/types/finding.ts";
import type { Basis, Registry } from "../../src/types/registry.ts";
import { registry as real } from "./run.ts";

test("findings stand by their place, the shorter first, then by rule", () => {
  const at = (start: number, end: number, rule: string) => ({ start, end, rule }) as Diagnostic;
  const all = [at(5, 9, "b/a"), at(5, 9, "a/b"), at(1, 2, "z/z"), at(5, 7, "z/z"), at(1, 9, "a/a")];
  expect(all.sort(inOrder).map(({ start, end, rule }) => [start, end, rule])).toEqual([
    [1, 2, "z/z"],
    [1, 9, "a/a"],
    [5, 7, "z/z"],
    [5, 9, "a/b"],
    [5, 9, "b/a"],
  ]);
});

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

type Days = Readonly<Record<string, string>>;
const registryOf = (days: Days, more: Partial<Registry> = {}): Registry => ({
  ...real,
  find: (name: string) =>
    name in days ? { name, date: { value: days[name] as string, basis: "header", source: "x" } } : undefined,
  nearest: () => [],
  siblings: () => [],
  ...more,
});

describe("the day of adoption", () => {
  const claimOf = (date: string) =>
    ({ kind: "date", date, said: "of", start: 0, end: 9 }) as Extract<Claim, { kind: "date" }>;
  const resolvedOf = (target: string, value?: string, basis: Basis = "header") =>
    ({
      target,
      kind: "resolution",
      because: "named",
      citation: { target: { kind: "act", form: "legacy" }, claims: [] },
      ...(value === undefined ? {} : { entry: { name: target, date: { value, basis } } }),
    }) as unknown as ResolvedCitation;
  const other = (date: string, target: string, value?: string, basis?: Basis, days: Days = {}) =>
    otherDate(claimOf(date), resolvedOf(target, value, basis), registryOf(days))?.value;

  test("is another where it is known and does not begin as the claim does", () => {
    expect(other("2010-08-12", "A/RES/64/293", "2010-07-30")).toBe("2010-07-30");
    expect(other("2010-07-30", "A/RES/64/293", "2010-07-30")).toBeUndefined();
    expect(other("2010-07", "A/RES/64/293", "2010-07-30")).toBeUndefined();
    expect(other("2010-08", "A/RES/64/293", "2010-07-30")).toBe("2010-07-30");
    expect(other("07-30", "A/RES/64/293", "2010-07-30")).toBe("2010-07-30");
    expect(other("-07-31", "A/RES/64/293", "2010-07-30")).toBeUndefined();
    expect(other("2010-08-12", "A/RES/64/293")).toBeUndefined();
    expect(other("2010-08-12", "A/64/293", "2010-07-30")).toBeUndefined();
  });

  test("may be that of another text on the sheet", () => {
    expect(other("1948-12-11", "A/RES/217 (III)", "1948-12-10")).toBeUndefined();
    expect(other("1948-12-11", "A/RES/217 (III)", "1948-12-10", "cited")).toBe("1948-12-10");
    expect(other("2012-08-12", "A/RES/66/253 B", "2012-08-03")).toBeUndefined();
    expect(other("2012-08-12", "A/RES/66/253 B", "2012-08-03", "cited")).toBe("2012-08-03");
  });

  test("is that of a number with the indicator of a note", () => {
    const days = { "A/RES/70/1": "2015-09-25" };
    expect(other("2015-09-25", "A/RES/70/12", "2015-12-02", "header", days)).toBeUndefined();
    expect(other("2015-09-26", "A/RES/70/12", "2015-12-02", "header", days)).toBe("2015-12-02");
    const glued = (target: string | null) =>
      isOfGluedNote("2015-09-25", { target } as ResolvedCitation, registryOf({ ...days, "A/RES/": "2015-09-25" }));
    expect([glued("A/RES/70/12"), glued("A/RES/70/123"), glued("A/RES/70/1234")]).toEqual([true, true, false]);
    expect([glued("A/RES/70/10"), glued("A/RES/70/1"), glued("A/RES/7"), glued(null)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([glued("A/RES/70/1 A"), glued("A/RES/70/102")]).toEqual([false, false]);
  });

  test("that one document gives is a warning, unless the claim is impossible", () => {
    const check = (date: string, basis: Basis, more: Partial<Registry> = {}) =>
      adoptionDate.check(claimOf(date), resolvedOf("A/RES/64/293", "2010-07-30", basis), {
        registry: registryOf({ "A/RES/64/290": "2010-08-12" }, more),
        source: { text: "" },
      } as unknown as Context);
    expect(check("2010-08-12", "cited-once")?.severity).toBe("warning");
    expect(check("2010-08-12", "header")?.severity).toBeUndefined();
    expect(check("2012-08-12", "cited-once")?.severity).toBeUndefined();
    expect(check("2010-08-12", "header")?.suggestion).toBe("30 July 2010");
    expect(check("2010-08-12", "header", { nearest: () => ["A/RES/64/290"] })?.suggestion).toBe("A/RES/64/290");
  });
});

describe("titles", () => {
  const known = "Trafficking in persons";
  const check = (
    title: string,
    {
      others = [],
      near = [],
      basis = "header",
      text = "",
      claims = [],
      target = "A/RES/64/293",
      format = "text",
    }: {
      others?: string[];
      near?: string[];
      basis?: Basis;
      text?: string;
      claims?: object[];
      target?: string;
      format?: "text" | "markdown";
    } = {},
  ) => {
    const registry = {
      ...real,
      byTitle: (words: string) => (words === title || near.includes(words) ? others : []),
      nearestTitles: () => near,
    };
    const resolved = {
      target,
      kind: "resolution",
      entry: { name: target, title: { value: known, basis } },
      citation: { start: text.length, claims },
    };
    const claim = { kind: "title", title, start: 0, end: 9 } as Extract<Claim, { kind: "title" }>;
    return differs.check(
      claim,
      resolved as unknown as ResolvedCitation,
      {
        registry,
        source: { text, format },
      } as unknown as Context,
    );
  };

  test("of another text", () => {
    expect(check("Firearms", { others: ["A/RES/64/1"] })).toEqual({
      message: 'A/RES/64/293 is entitled "Trafficking in persons"; "Firearms" is A/RES/64/1',
      suggestion: "A/RES/64/1",
    });
    expect(check("Firearms", { others: ["A/RES/64/1", "A/RES/64/5", "A/RES/64/3"] })).toEqual({
      message: 'A/RES/64/293 is entitled "Trafficking in persons"; "Firearms" is A/RES/64/1, A/RES/64/5 or A/RES/64/3',
      suggestion: known,
    });
    expect(check("Firearms", { others: ["A/RES/64/1", "A/RES/64/5", "A/RES/64/3", "A/RES/64/4"] })?.message).toBe(
      'A/RES/64/293 is entitled "Trafficking in persons"',
    );
    expect(check("Firearms", { others: ["A/RES/64/1"], basis: "list" })?.severity).toBe("warning");
  });

  test("of no text", () => {
    const nothing = {
      message: 'A/RES/64/293 is entitled "Trafficking in persons"',
      severity: "warning",
      suggestion: known,
    };
    expect(check("Firearms")).toEqual(nothing);
    expect(check("Firearms", { basis: "list" })).toBeUndefined();
    expect(check(known)).toBeUndefined();
  });

  test("near that of another text", () => {
    const registry = { others: [], near: ["Fire arms"] };
    expect(check("Fire armz", registry)?.message).toBe('A/RES/64/293 is entitled "Trafficking in persons"');
    expect(check("Traficking in persons", { near: [known] })?.message).toBe(
      'A/RES/64/293 is entitled "Trafficking in persons"',
    );
  });

  test("that are the text's own after all", () => {
    expect(check("Firearms", { others: ["A/RES/64/293"] })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/293 B"] })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/293"], target: "A/RES/64/293 B" })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/29"] })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/29"], format: "markdown" })?.suggestion).toBe("A/RES/64/29");
    expect(check("Firearms", { text: "the section of " })).toBeUndefined();
    expect(check("Firearms", { claims: [{ kind: "locator", unit: "section" }] })).toBeUndefined();
  });
});
