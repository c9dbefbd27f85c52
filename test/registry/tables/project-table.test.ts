import { describe, expect, test } from "vitest";
import { extended } from "../../../src/registry/index/extend.ts";
import { merged, readProject, writeProject } from "../../../src/registry/tables/project-table.ts";
import type { Basis, Entry } from "../../../src/types/registry.ts";

const table = (...rows: string[]) => rows.map((row) => `${row.replaceAll(" | ", "\t")}\n`).join("");

describe("the file of a project", () => {
  test("needs no more than a name; a fact without a basis is known", () => {
    const { entries, faults } = readProject(
      table("name | date | title | source", "A/99/1 | 2044-09-30 | Report on tests | mail of 3 May", "A/99/2"),
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        name: "A/99/1",
        source: "mail of 3 May",
        date: { value: "2044-09-30", basis: "known", source: "mail of 3 May" },
        title: { value: "Report on tests", basis: "known", source: "mail of 3 May" },
      },
      { name: "A/99/2", source: "" },
    ]);
  });

  test("may have a byte order mark, and line ends of another system", () => {
    const { entries } = readProject("\uFEFF# ours\r\nname\tdate\r\nCTOC/COP decision 13/1\t2026-10-16\r\n");
    const date = { value: "2026-10-16", basis: "known", source: "" };
    expect(entries).toEqual([{ name: "CTOC/COP decision 13/1", source: "", date }]);
  });

  test.each<[string, Basis]>([
    ["", "known"],
    ["mail of 3 May", "known"],
    ["header: drafts/a.txt", "header"],
    ["list: export of May", "list"],
    ["header: drafts/a.txt; mail of 3 May", "known"],
    ["header: drafts/a.txt; list: export of May", "list"],
    ["https: //un.org", "known"],
  ])("source %j: the facts are of basis %s", (source, basis) => {
    const { entries } = readProject(table("name | date | source", `A/99/1 | 2044-01-02 | ${source}`));
    expect(entries[0]?.date?.basis).toBe(basis);
  });

  test.each([
    ["CTOC/COP/WG4/2011/8", "“CTOC/COP/WG4/2011/8” is written CTOC/COP/WG.4/2011/8"],
    ["and/or", "“and/or” is no symbol"],
    ["XYZZY decision 1/1", "“XYZZY decision 1/1” is no symbol"],
    [" | 2044-01-01", "no name"],
    ["A/99/1 | 2044-02-30", "date “2044-02-30” is no day; write it 2010-07-30"],
    ["A/99/1 | 30 July 2044", "date “30 July 2044” is no day"],
    ["A/99/1 |  | Report  on tests", "title has space at an end, or twice in a row"],
    [`A/99/1 |  | ${"x".repeat(100_000)}`, "title has 100000 characters; shorten it to 1000"],
    ["A/99/1 |  |  | many", "paragraphs “many” is no number"],
    ["A/99/1 |  |  | 7 | 8", "5 cells under 4 columns"],
  ])("a bad row is said with its line, and the others count: %#", (row, message) => {
    const { entries, faults } = readProject(table("name | date | title | paragraphs", row, "A/99/2"));
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining(message) }]);
    expect(entries.map(({ name }) => name)).toEqual(["A/99/2"]);
  });

  test.each([
    ["A/99/1 | 2044-01-01", "no column “name”"],
    ["name | day", "unknown column day"],
    ["name | adopted", "unknown column adopted"],
    ["name | date | date", "column date stands twice"],
  ])("a head that cannot be right: %s", (head, message) => {
    const { entries, faults } = readProject(table("# ours", head, "A/99/2"));
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining(message) }]);
    expect(entries).toEqual([]);
  });

  test("an empty file is one without facts", () => {
    expect(readProject("")).toEqual({ comments: [], entries: [], faults: [] });
    expect(readProject("# nothing yet\n")).toEqual({ comments: ["# nothing yet"], entries: [], faults: [] });
  });

  test("is written sorted, numbers by value, with its comments, and read as it was", () => {
    const project = readProject(
      table("# ours", "name | date | annexes | source", "A/99/10 |  |  | us", "A/99/9 | 2044-01-02 | 2 | us; them"),
    );
    const text = writeProject(project);
    expect(text.split("\n").map((line) => line.split("\t")[0])).toEqual(["# ours", "name", "A/99/9", "A/99/10", ""]);
    expect(new Set(readProject(text).entries)).toEqual(new Set(project.entries));
    expect(writeProject(readProject(text))).toBe(text);
  });

  test("two rows of one name are one entry with all facts and both sources", () => {
    const rows = readProject(
      table("name | date | title | source", "A/99/1 | 2044-01-02 |  | us", "A/99/1 |  | On tests | them"),
    );
    expect(rows.entries).toHaveLength(1);
    expect(rows.entries[0]).toMatchObject({
      date: { value: "2044-01-02" },
      title: { value: "On tests" },
      source: "us; them",
    });
    expect(merged([])).toEqual([]);
  });
});

describe("what two sources know", () => {
  const dated = (date: string, basis: Basis): Entry => ({ name: "A/99/1", date: { value: date, basis, source: "s" } });

  test("nothing is taken away", () => {
    const earlier: Entry = { ...dated("2044-01-02", "list"), annexes: { value: 2, basis: "header", source: "s" } };
    expect(extended(earlier, { name: "A/99/1" })).toEqual(earlier);
  });

  test.each<[Basis, Basis, string]>([
    ["header", "known", "later"],
    ["header", "header", "later"],
    ["list", "cited-once", "later"],
    ["cited", "header", "later"],
    ["header", "cited", "earlier"],
    ["known", "list", "earlier"],
    ["cited", "cited-once", "earlier"],
  ])("%s, then %s: the %s date", (before, after, which) => {
    const date = extended(dated("2044-01-02", before), dated("2044-05-06", after)).date?.value;
    expect(date).toBe(which === "later" ? "2044-05-06" : "2044-01-02");
  });
});

test("a title in another language has a column where one is given, and is kept beside the others", () => {
  const text =
    "name\tdate\ttitle\tparagraphs\tannexes\tsource\tdraft\tagenda\ttitle_fr\ttitle_ru\nA/99/1\t\tOn goods\t\t\tmine\t\t\tDes biens\tО товарах\n";
  const project = readProject(text);
  expect(project.faults).toEqual([]);
  expect(project.entries[0]?.titles).toMatchObject({ fr: { value: "Des biens" }, ru: { value: "О товарах" } });
  expect(writeProject(project)).toBe(text);
  const spanish = {
    name: "A/99/1",
    source: "s",
    titles: { es: { value: "De bienes", basis: "known", source: "s" } },
  } as const;
  expect(Object.keys(merged([...project.entries, spanish])[0]?.titles ?? {})).toEqual(["fr", "ru", "es"]);
});
