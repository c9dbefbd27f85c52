// Words and days as the messages have them, and when two titles are one.
import { describe, expect, test } from "vitest";
import { contradictions } from "../../src/rules/shared/contradictions.ts";
import { footnotes, hasStarredNote } from "../../src/rules/shared/notes.ts";
import { knownDays, spokenDays, wholeDays } from "../../src/rules/shared/sittings.ts";
import { agree, isOfPart } from "../../src/rules/shared/titles.ts";
import type { Citation, Claim } from "../../src/types/citation.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import { daysBetween, plusDays } from "../../src/words/days.ts";
import { both, either, longDate, oneLine } from "../../src/words/wording.ts";

test.each([
  ["2010-07-30", "30 July 2010"],
  ["2010-01-05", "5 January 2010"],
  ["2010-12", "December 2010"],
  ["2010", "2010"],
])("%s is written %s", (iso, words) => {
  expect(longDate(iso)).toBe(words);
});

test("names in a row", () => {
  expect([either([]), either(["A"]), either(["A", "B"]), either(["A", "B", "C"])]).toEqual([
    "",
    "A",
    "A or B",
    "A, B or C",
  ]);
  expect(both(["A", "B", "C"])).toBe("A, B and C");
  expect(oneLine("  S /RES/\n 2577\t")).toBe("S /RES/ 2577");
});

test("days are reckoned over months and years", () => {
  expect(daysBetween("2010-12-30", "2011-01-02")).toBe(3);
  expect(daysBetween("2011-01-02", "2010-12-30")).toBe(-3);
  expect(plusDays("2010-12-30", 3)).toBe("2011-01-02");
  expect(plusDays("2012-03-01", -1)).toBe("2012-02-29");
});

describe("the days of sessions", () => {
  test.each([
    ["2010-10-18", "2010-10-18", "on 18 October 2010"],
    ["2010-10-18", "2010-10-22", "from 18 to 22 October 2010"],
    ["2008-09-29", "2008-10-03", "from 29 September to 3 October 2008"],
    ["2008-12-29", "2009-01-03", "from 29 December 2008 to 3 January 2009"],
    ["2008-12-29", "2009-12-29", "from 29 December 2008 to 29 December 2009"],
  ])("%s to %s: %s", (from, to, words) => {
    expect(spokenDays({ from, to })).toBe(words);
  });

  test.each([
    ["2010", "2011", "2010-01-01", "2011-12-31"],
    ["2010-02", "2010-03", "2010-02-01", "2010-03-31"],
    ["2010-02-03", "2010-03-04", "2010-02-03", "2010-03-04"],
  ])("of %s to %s: from %s to %s", (from, to, first, last) => {
    expect(wholeDays({ from, to })).toEqual({ from: first, to: last });
  });

  const session = { body: "CTOC/COP", session: "5", basis: "known", source: "x" } as const;
  const days = { from: "2010-10-18", to: "2010-10-22" };

  test("are exact where the window of its acts is theirs, within two weeks", () => {
    const known = knownDays({ ...session, ...days, window: days });
    expect(known).toEqual({ ...days, widest: days, exact: true, firm: true });
  });

  test("of the Assembly are never exact: a week before and behind counts to them", () => {
    const known = knownDays({ ...session, body: "A", ...days, window: days });
    expect(known).toEqual({ ...days, widest: { from: "2010-10-11", to: "2010-10-29" }, exact: false, firm: true });
  });

  test("of two weeks and more are not exact", () => {
    const long = { from: "2010-10-18", to: "2010-11-01" };
    expect(knownDays({ ...session, ...long, window: long })).toMatchObject({ exact: false });
    const shorter = { from: "2010-10-18", to: "2010-10-31" };
    expect(knownDays({ ...session, ...shorter, window: shorter })).toMatchObject({ exact: true });
  });

  test("may be any from the November before on, where no acts tell", () => {
    expect(knownDays({ ...session, ...days })).toEqual({
      ...days,
      widest: { from: "2009-11-01", to: "2010-12-31" },
      exact: false,
      firm: false,
    });
    expect(knownDays({ ...session, ...days, basis: "header" })).toMatchObject({ firm: true });
  });

  test("that differ from those of its acts are not exact", () => {
    const window = { from: "2010-10-18", to: "2010-10-23" };
    expect(knownDays({ ...session, ...days, window })).toMatchObject({
      exact: false,
      widest: { from: "2010-10-11", to: "2010-10-30" },
    });
    expect(knownDays({ ...session, ...days, window: { from: "2010-10-17", to: "2010-10-22" } })).toMatchObject({
      exact: false,
    });
  });

  test("end with the last act, or are not known", () => {
    const { from } = days;
    expect(knownDays({ ...session, from, window: days })).toMatchObject(days);
    expect(knownDays({ ...session, from })).toBeUndefined();
    expect(knownDays(session)).toBeUndefined();
  });

  test("of a meeting are those days and no others", () => {
    const meeting = { body: "CTOC/COP/WG.4", name: "Working Group", number: 1, ...days, basis: "known", source: "x" };
    expect(knownDays(meeting as Parameters<typeof knownDays>[0])).toEqual({
      ...days,
      widest: days,
      exact: true,
      firm: false,
    });
  });
});

describe("titles", () => {
  test.each([
    ["Trafficking in persons", "Trafficking in persons"],
    ["TRAFFICKING IN PERSONS", "Trafficking in persons"],
    ["Trafficking in person", "Trafficking in persons"],
    ["The trafficking of persons", "Trafficking in persons"],
    ["Human rights: “a question”", "Human rights — a question"],
    ["Organisation", "Organization"],
    ["Policies", "Policy and law"],
    ["Persons", "Trafficking in persons"],
    ["Trafficking in persons", "Persons"],
    ["1234", "Resolution 1234"],
  ])("%s and %s are one", (a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  test.each([
    ["Trafficking in persons", "Trafficking in firearms"],
    ["", "Trafficking"],
    ["of the", "Trafficking in persons"],
    ["Trafficking", "—"],
  ])("%s and %s are two", (a, b) => {
    expect(agree(a, b)).toBe(false);
  });

  const citation = (claims: readonly Partial<Claim>[], start = 0) => ({ start, claims }) as unknown as Citation;

  test("of a part, by its place or by the words before", () => {
    expect(isOfPart(citation([{ kind: "locator", unit: "section" }]), "")).toBe(true);
    expect(isOfPart(citation([{ kind: "locator", unit: "paragraph" }]), "")).toBe(false);
    expect(isOfPart(citation([{ kind: "locator", unit: "page" }]), "")).toBe(false);
    expect(isOfPart(citation([{ kind: "title", title: "annex" }]), "")).toBe(false);
    const following = (words: string) => isOfPart(citation([], words.length), `${words}resolution 64/289`);
    for (const word of ["section", "parts", "chapter", "annexes", "declaration", "table", "item", "Item"]) {
      expect([word, following(`the ${word} of `)]).toEqual([word, word !== "annexes"]);
    }
    expect(following("the apart of ")).toBe(false);
    expect(following("the section. It is in ")).toBe(false);
    expect(following("the section; ")).toBe(false);
    expect(following(`the section ${"x".repeat(58)} `)).toBe(true);
    expect(following(`the section ${"x".repeat(59)} `)).toBe(false);
  });
});

describe("claims that contradict each other", () => {
  const cited = (target: string | null, because: string, ...titles: string[]) =>
    ({
      target,
      because,
      citation: { claims: titles.map((title) => ({ kind: "title", title })) },
    }) as unknown as ResolvedCitation;
  const read = (claim: Claim) => (claim.kind === "title" ? claim.title : undefined);
  const found = (...all: ResolvedCitation[]) =>
    contradictions(all, read, (a, b) => a === b).map(({ name, said, other }) => [name, said, other]);

  test("the rarer gives way, else the later", () => {
    expect(found(cited("X", "named", "a"), cited("X", "symbol", "b"))).toEqual([["X", "b", "a"]]);
    expect(found(cited("X", "named", "a", "b", "b"))).toEqual([["X", "a", "b"]]);
    expect(found(cited("X", "named", "a", "b", "c", "b", "c"))).toEqual([
      ["X", "a", "b"],
      ["X", "c", "b"],
      ["X", "c", "b"],
    ]);
  });

  test("of one document, where it is sure which", () => {
    expect(found(cited("X", "named", "a"), cited("Y", "named", "b"))).toEqual([]);
    expect(found(cited("X", "named", "a"), cited("X", "paragraph", "b"))).toEqual([]);
    expect(found(cited(null, "named", "a"), cited(null, "named", "b"))).toEqual([]);
    expect(found(cited("X", "named", "a", "a"))).toEqual([]);
  });
});

describe("footnotes", () => {
  const marks = (text: string, format: "text" | "markdown", skip: { start: number; end: number }[] = []) => {
    const found = footnotes({ text, format, skip });
    const words = ({ start, end, label }: { start: number; end: number; label: string }) =>
      `${text.slice(start, end)} ${label} ${start}`;
    return found && { indicators: found.indicators.map(words), notes: found.notes.map(words), form: found.form };
  };

  test("of Markdown, without the marks in code", () => {
    expect(
      marks("A[^1] B[^X] `[^2]` \\[^3]\n\n> [^1]: N.\n- [^x]: N.\n 12. [^4]: N.", "markdown", [{ start: 12, end: 18 }]),
    ).toEqual({
      indicators: ["[^1] 1 1", "[^X] x 7"],
      notes: ["[^1] 1 28", "[^x] x 39", "[^4] 4 53"],
      form: "markdown",
    });
    expect(marks("No marks", "markdown")).toEqual({ indicators: [], notes: [], form: "markdown" });
    expect(marks("As follows[^1]: so", "markdown")).toEqual({
      indicators: ["[^1] 1 10"],
      notes: [],
      form: "markdown",
    });
  });

  test("raised, but no units and powers", () => {
    expect(marks("One.¹ Two km², 10⁶, x² and area³\n\n¹ N.\n² ", "text")).toEqual({
      indicators: ["¹ 1 4", "³ 3 31", "² 2 39"],
      notes: ["¹ 1 34"],
      form: "raised",
    });
    expect(marks("One.¹ Two.", "text")).toBeUndefined();
    expect(marks("¹ N.", "text")).toBeUndefined();
  });

  test("in brackets, but no links and ranges", () => {
    expect(marks("One [1], [2](a), [3]: b, [4][c] and [1234].\n\n[1] N.", "text")).toEqual({
      indicators: ["[1] 1 4"],
      notes: ["[1] 1 45"],
      form: "bracketed",
    });
  });

  test("with asterisks", () => {
    expect(hasStarredNote("Text*\n* A note", "*")).toBe(true);
    expect(hasStarredNote("Text*\n\\* A note", "*")).toBe(true);
    expect(hasStarredNote("Text**\n > ** A note", "**")).toBe(true);
    expect(hasStarredNote("Text*\n** A note", "*")).toBe(false);
    expect(hasStarredNote("Text*\n* A note", "**")).toBe(false);
    expect(hasStarredNote("Text* A note", "*")).toBe(false);
    expect(hasStarredNote("Text*\n*\n", "*")).toBe(false);
  });
});
