import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { orphans, parentOf } from "../../../src/registry/tables/orphans.ts";
import { verify } from "../../../src/registry/tables/verify.ts";

const text = (...rows: string[]) => rows.map((row) => `${row.replaceAll(" | ", "\t")}\n`).join("");
const project = (...rows: string[]) => [
  { path: "wgtip.registry.tsv", text: text("name | date | title | source", ...rows) },
];

test("the registry that comes with the program is clean", () => {
  const paths = readdirSync("registry").filter((name) => name.endsWith(".tsv"));
  expect(paths.length).toBeGreaterThan(10);
  expect(verify(paths.map((path) => ({ path, text: readFileSync(`registry/${path}`, "utf8") })))).toEqual([]);
});

describe("verify", () => {
  test("has nothing to say of a good file", () => {
    expect(verify(project("A/RES/64/9 | 2009-11-10 |  | us", "A/RES/64/293 | 2010-07-30 |  | us"))).toEqual([]);
  });

  test.each([
    [["CTOC/COP/WG4/2011/8 |  |  | us"], 2, "is written CTOC/COP/WG.4/2011/8"],
    [["A/99/1 | 2044-02-30 |  | us"], 2, "is no day"],
    [["A/99/1 | 2044-02-03"], 2, "no source"],
    [["A/99/10 |  |  | us", "A/99/9 |  |  | us"], 3, "A/99/9 stands after A/99/10; sort"],
    [
      ["A/99/1 | 2044-01-01 |  | us", "A/99/1 | 2044-01-02 |  | us"],
      3,
      "two dates for A/99/1: 2044-01-02 here, 2044-01-01 on line 2",
    ],
    [["A/99/1 | 2044-01-01 |  | us", "A/99/1 |  |  | us"], 3, "A/99/1 stands on line 2 already"],
    [["A/99/1 |  |  | us |  | "], 2, "6 cells under 4 columns"],
    [["A/RES/64/293 | 2012-07-30 |  | us"], 2, "not in session 64"],
    [["CTOC/COP decision 4/4 | 2009-10-17 |  | us"], 2, "not in session 4"],
    [["S/RES/1325 (2000) | 2001-10-31 |  | us"], 2, "not in the year in parentheses"],
  ])("%j, line %i: %s", (rows, line, message) => {
    expect(verify(project(...rows))).toEqual([
      { path: "wgtip.registry.tsv", line, message: expect.stringContaining(message) },
    ]);
  });

  test("sees one name in two files, with the place of the other", () => {
    const [first] = project("A/99/1 | 2044-01-01 |  | us");
    const second = { path: "z.tsv", text: first?.text.replace("01-01", "01-05") ?? "" };
    expect(verify([first as typeof second, second])).toEqual([
      { path: "z.tsv", line: 2, message: "two dates for A/99/1: 2044-01-05 here, 2044-01-01 on wgtip.registry.tsv:2" },
    ]);
  });

  test.each([
    [
      "sessions.tsv",
      ["body | session | from | to | source", "A | 1 | 1946-01-10 |  | known", "A | 1 |  |  | known"],
      3,
      "A 1 stands on line 2",
    ],
    [
      "sessions.tsv",
      ["body | session | from | to | source", "A | 1 | 1946-01-10 | 1945-01-01 | known"],
      2,
      "ends before",
    ],
    ["sessions.tsv", ["body | session | from | to | source", "A | 1 |  |  | "], 2, "no source"],
    [
      "sessions.tsv",
      ["body | session | from | to | source", "A | 1 |  |  | hearsay"],
      2,
      "source hearsay is not in sources.tsv",
    ],
    ["meetings.tsv", ["body | name | from", "A | x | 1946-13-10"], 2, "is no day"],
    ["documents.tsv", ["name | date_basis | source", "A/99/1 | rumour | seen"], 2, "is none of"],
    ["documents.tsv", ["title | source", "x | seen"], 1, "no column “name”"],
  ])("%s %j, line %i: %s", (path, rows, line, message) => {
    expect(verify([{ path, text: text(...rows) }])).toEqual([
      { path, line, message: expect.stringContaining(message) },
    ]);
  });
});

describe("additions without their document", () => {
  const numbered = (count: number, without: number) =>
    Array.from({ length: count }, (_, i) => `A/99/${i + 1}`).filter((name) => name !== `A/99/${without}`);

  test("are found where every other number is listed", () => {
    expect(orphans([...numbered(30, 7), "A/99/7/Add.1"])).toEqual([{ name: "A/99/7/Add.1", parent: "A/99/7" }]);
  });

  test("are left alone where the list is short, or has other gaps", () => {
    expect(orphans([...numbered(10, 7), "A/99/7/Add.1"])).toEqual([]);
    expect(orphans([...numbered(30, 7).filter((name) => name !== "A/99/20"), "A/99/7/Add.1"])).toEqual([]);
    expect(orphans([...numbered(30, 0), "A/99/7/Add.1"])).toEqual([]);
  });

  test.each([
    ["A/62/7/Add.1/Corr.1", "A/62/7/Add.1"],
    ["CTOC/COP/2005/3/Rev.2", "CTOC/COP/2005/3"],
    ["A/62/7", undefined],
  ])("%s belongs to %s", (name, parent) => {
    expect(parentOf(name)).toBe(parent);
  });
});
