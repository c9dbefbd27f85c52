// What the rules on adopted texts share, on facts made for the purpose.
import { describe, expect, test } from "vitest";
import { actNamed } from "../../../src/facts/act-names.ts";
import { actNumber } from "../../../src/facts/act-number.ts";
import { endOf } from "../../../src/facts/names.ts";
import {
  actOf,
  adoptedOn,
  datedByAnother,
  exchanged,
  isWithNote,
  orElse,
  windowOf,
} from "../../../src/rules/shared/acts.ts";
import type { Citation } from "../../../src/types/citation.ts";
import type { ResolvedCitation } from "../../../src/types/finding.ts";
import type { Registry } from "../../../src/types/registry.ts";
import { registry as real } from "../run.ts";

type Facts = Readonly<Record<string, string>>;

/** A registry that knows these acts by their days; the sessions are the real ones. */
function registryOf(days: Facts, nearest: readonly string[] = [], siblings: readonly string[] = []): Registry {
  const find = (name: string) =>
    name in days ? { name, date: { value: days[name] as string, basis: "header" as const, source: "x" } } : undefined;
  return { ...real, version: "2026.02", bodies: real.bodies, find, nearest: () => nearest, siblings: () => siblings };
}

/** A citation of an act: `A/RES/64/293`, by "64/293", as of a day. */
function cited(
  target: string | null,
  number: string,
  date?: string,
  because = "named",
  known?: string,
): ResolvedCitation {
  const claims = date === undefined ? [] : [{ kind: "date", date, said: "of", start: 0, end: 0 }];
  const written = { kind: "act", act: "resolution", form: "session", ...actNumber(number) };
  const entry = known === undefined ? {} : { entry: { name: target, date: { value: known } } };
  return {
    target,
    kind: "resolution",
    because,
    citation: { target: written, claims },
    ...entry,
  } as unknown as ResolvedCitation;
}

test("the act that a name names", () => {
  const named = (target: string | null) => actOf({ target })?.number;
  expect(named("A/RES/64/293")).toBe("64/293");
  expect(named("CTOC/COP decision 4/4")).toBe("4/4");
  expect(named("UNEP/EA.5/Res.14")).toBeDefined();
  expect(named("A/64/293")).toBeUndefined();
  expect(named("Rome Statute of the International Criminal Court art. 3")).toBeUndefined();
  expect(named("A/64/PV.109")).toBeUndefined();
  expect(named(null)).toBeUndefined();
});

test("a number with the indicator of a note, in plain text", () => {
  const text = { format: "text" } as const;
  expect(isWithNote("2935", "293", text)).toBe(true);
  expect(isWithNote("29312", "293", text)).toBe(true);
  expect(isWithNote("293123", "293", text)).toBe(false);
  expect(isWithNote("2930", "293", text)).toBe(false);
  expect(isWithNote("2935 A", "293", text)).toBe(false);
  expect(isWithNote("293 A5", "293", text)).toBe(false);
  expect(isWithNote("293", "293", text)).toBe(false);
  expect(isWithNote("1005", "293", text)).toBe(false);
  expect(isWithNote("2935", "293", { format: "markdown" })).toBe(false);
});

test("a citation ends with the last of its claims", () => {
  const one = (end: number, ...ends: number[]) =>
    ({ end, claims: ends.map((end) => ({ end })) }) as unknown as Citation;
  expect([endOf(one(5)), endOf(one(5, 9, 7)), endOf(one(5, 3))]).toEqual([5, 9, 5]);
});

test("what may be meant otherwise", () => {
  expect([orElse([]), orElse(["A", "B"])]).toEqual(["", "; or did you mean A or B?"]);
});

describe("the days on which an act can have been adopted", () => {
  test.each([
    ["S/RES/1325 (2000)", { from: "2000-01-01", to: "2000-12-31", words: "2000" }],
    ["S/RES/1325", undefined],
    ["E/RES/2008/25", { from: "2008-01-01", to: "2008-12-31", words: "2008" }],
    // Since 2014 the year of the Council begins in July
    ["E/RES/2015/25", { from: "2014-07-01", to: "2015-12-31", words: "2015" }],
    ["E/RES/1296 (XLIV)", undefined],
    ["A/RES/64/293", { from: "2009-09-15", to: "2010-09-14", words: "session 64" }],
    ["A/RES/S-27/2", { words: "session S-27" }],
    ["A/DEC/64/503", { words: "session 64" }],
    // … while the special session was prepared, or after it
    ["A/DEC/S-27/501", undefined],
    ["A/HRC/RES/S-17/1", { words: "session S-17" }],
    ["CTOC/COP decision 99/1", undefined],
    ["CTOC/COP decision 4/4", { words: "session 4" }],
    ["FCCC/CP decision 1/CP.21", { words: "session CP.21" }],
  ])("%s", (name, expected) => {
    const act = actNamed(name);
    const window = act && windowOf(act, real);
    if (expected === undefined) expect(window).toBeUndefined();
    else expect(window).toMatchObject(expected);
  });
});

describe("a date that tells that the number is another body's", () => {
  const act = actNamed("A/RES/54/6");
  if (!act) throw new Error("no act");
  const told = (date: string, because: string, known?: string) =>
    datedByAnother(date, cited("A/RES/54/6", "54/6", date, because, known), act, real);

  test("it is in the session of that number of another body", () => {
    // The Human Rights Council met at its fifty-fourth session in 2023
    expect(told("2023-10-12", "paragraph")).toBe(true);
    expect(told("2023-10-12", "sentence")).toBe(true);
    expect(told("2021-02-12", "sentence")).toBe(false);
  });

  test("not where the body is named, or the date is within its session, or its very day", () => {
    expect(told("2023-10-12", "named")).toBe(false);
    expect(told("2023-10-12", "symbol")).toBe(false);
    expect(told("1999-12-01", "paragraph")).toBe(false);
    expect(told("2023-10-12", "paragraph", "1999-10-12")).toBe(false);
    expect(told("2023-10-12", "paragraph", "1999-10-13")).toBe(true);
  });

  test("or it is more than five years away, and nothing near names the body, but not ahead", () => {
    // The session began in 1999
    expect(told("2005-02-12", "paragraph")).toBe(true);
    expect(told("2004-02-12", "paragraph")).toBe(false);
    expect(told("1993-02-12", "paragraph")).toBe(true);
    expect(told("2005-02-12", "list")).toBe(false);
    expect(told(`${real.version.slice(0, 4)}-01-01`, "paragraph")).toBe(true);
    expect(told("2099-01-01", "paragraph")).toBe(false);
  });

  test("numbers by year and special sessions are of one body", () => {
    const special = actNamed("A/RES/S-27/2");
    if (!special) throw new Error("no act");
    expect(datedByAnother("1950-01-01", cited("A/RES/S-27/2", "S-27/2", undefined, "paragraph"), special, real)).toBe(
      false,
    );
  });
});

describe("session and number exchanged", () => {
  const days = { "A/RES/65/66": "2010-12-08", "A/RES/64/293": "2010-07-30", "A/RES/65/66 B": "2010-12-09" };
  const registry = registryOf(days);
  const right = (...one: Parameters<typeof cited>) => exchanged(cited(...one), registry)?.name;

  test("is told by the day", () => {
    expect(right("A/RES/66/65", "66/65", "2010-12-08")).toBe("A/RES/65/66");
    expect(right("A/RES/66/65 B", "66/65 B", "2010-12-09")).toBe("A/RES/65/66 B");
    expect(right("A/RES/66/65", "66/65", "2010-12-07")).toBeUndefined();
    expect(right("A/RES/66/65", "66/65", "2010-12")).toBeUndefined();
    // It is of that day itself
    expect(right("A/RES/66/65", "66/65", "2010-12-08", "named", "2010-12-08")).toBeUndefined();
    expect(right("A/RES/66/65", "66/65", "2010-12-08", "named", "2011-12-08")).toBe("A/RES/65/66");
  });

  test("of another body that is not named", () => {
    expect(right("A/HRC/RES/66/65", "66/65", "2010-12-08", "paragraph")).toBe("A/RES/65/66");
    expect(right(null, "66/65", "2010-12-08", "form")).toBe("A/RES/65/66");
    expect(right("A/HRC/RES/66/65", "66/65", "2010-12-08", "named")).toBeUndefined();
  });

  test("without a day, by a session that nobody has held", () => {
    expect(right("A/RES/293/64", "293/64")).toBe("A/RES/64/293");
    expect(right("A/RES/293/64", "293/64", undefined, "masthead")).toBe("A/RES/64/293");
    // The General Assembly has numbered so from its thirty-first session on
    expect(exchanged(cited("A/RES/30/64", "30/64"), registryOf({ "A/RES/64/30": "2009-12-01" }))?.name).toBe(
      "A/RES/64/30",
    );
    const guessed = cited("A/RES/30/64", "30/64", undefined, "masthead");
    expect(exchanged(guessed, registryOf({ "A/RES/64/30": "2009-12-01" }))).toBeUndefined();
    expect(
      exchanged(cited("A/RES/120/64", "120/64", undefined, "masthead"), registryOf({ "A/RES/64/120": "2009-12-01" })),
    ).toBeUndefined();
    expect(
      exchanged(cited("A/RES/121/64", "121/64", undefined, "masthead"), registryOf({ "A/RES/64/121": "2009-12-01" }))
        ?.name,
    ).toBe("A/RES/64/121");
  });

  test("not of the same number twice, nor of other forms", () => {
    expect(
      exchanged(cited("A/RES/66/66", "66/66", "2010-12-08"), registryOf({ "A/RES/66/66": "2010-12-08" })),
    ).toBeUndefined();
    const one = cited("A/RES/66/65", "66/65", "2010-12-08");
    const year = { ...one, citation: { ...one.citation, target: { ...one.citation.target, form: "year" } } };
    expect(exchanged(year as unknown as ResolvedCitation, registry)).toBeUndefined();
    const symbol = { ...one, citation: { ...one.citation, target: { kind: "symbol", name: "A/RES/66/65" } } };
    expect(exchanged(symbol as unknown as ResolvedCitation, registry)).toBeUndefined();
    expect(right("A/RES/66/65 AB", "66/65 AB", "2010-12-08")).toBeUndefined();
  });
});

describe("the acts of a day", () => {
  const days = {
    "A/RES/78/245": "2023-12-22",
    "A/RES/79/246": "2023-12-22",
    "A/RES/78/9": "2023-12-22",
    "A/RES/78/8": "2023-12-22",
  };
  const found = (target: string | null, date: string, nearest: string[] = [], siblings: string[] = []) =>
    adoptedOn(date, cited(target, "79/245", date), registryOf(days, nearest, siblings));

  test("first the same number in the session of that day", () => {
    expect(found("A/RES/79/245", "2023-12-22", ["A/RES/79/246"])).toEqual(["A/RES/78/245"]);
  });

  test("then those a slip away, if they are of that day", () => {
    expect(found("A/RES/79/247", "2023-12-22", ["A/RES/79/246", "A/RES/79/248"])).toEqual(["A/RES/79/246"]);
  });

  test("then the others of the session, if they are few", () => {
    const siblings = ["A/RES/78/8", "A/RES/78/9", "A/RES/78/10"];
    expect(found("A/RES/79/7", "2023-12-22", [], siblings)).toEqual(["A/RES/78/8", "A/RES/78/9"]);
    const many = [...siblings, "A/RES/78/245", "A/RES/79/246"];
    expect(found("A/RES/79/7", "2023-12-22", [], many)).toEqual([]);
    expect(found("A/RES/79/7", "2023-12-22", [], many.slice(0, -1))).toEqual([
      "A/RES/78/8",
      "A/RES/78/9",
      "A/RES/78/245",
    ]);
  });

  test("none for a month, a document, or what is ambiguous", () => {
    expect(found("A/RES/79/245", "2023-12")).toEqual([]);
    expect(found("A/79/245", "2023-12-22", ["A/RES/79/246"])).toEqual([]);
    expect(found(null, "2023-12-22", ["A/RES/79/246"])).toEqual([]);
  });
});
