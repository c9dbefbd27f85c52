import { describe, expect, test } from "vitest";
import { readSymbol } from "../../src/parse/parse.ts";
import { acts, documents, type Row, table } from "./tables.ts";

/** What a condition finds wrong, a few rows of it: an empty list is a pass. */
const wrong = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter((row) => !holds(row)).slice(0, 5);
const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name] ?? "");
const repeated = (keys: readonly string[]) => keys.filter((key, i) => keys.indexOf(key) !== i).slice(0, 5);
const isDate = (text = "") => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);

const bases = ["header", "cited", "cited-once", "list", "known"];
const codes = new Set(column(table("sources"), "code"));
const bodies = new Set(column(table("bodies"), "body"));

/** The tables, with the columns that make a row unique. */
const tables: Record<string, string[]> = {
  acts: ["name"],
  documents: ["name"],
  sessions: ["body", "session"],
  meetings: ["body", "from", "name"],
  places: ["place"],
  ranges: ["series", "label"],
  instruments: ["name"],
  series: ["stem"],
  components: ["kind", "element"],
  coverage: ["series", "first"],
  sources: ["code"],
  "treaty-bodies": ["body"],
  "general-comments": ["body", "number"],
  names: ["name"],
};

describe.each(Object.entries(tables))("%s", (name, key) => {
  const rows = table(name);
  const keys = rows.map((row) => key.map((column) => row[column]).join(" "));

  test("has rows, and each only once", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(keys).size, `repeated: ${repeated(rows.length < 5000 ? keys : [])}`).toBe(keys.length);
  });

  test("has no cell with space at its ends or twice inside", () => {
    expect(wrong(rows, (row) => Object.values(row).every((cell) => cell === cell.replace(/\s+/g, " ").trim()))).toEqual(
      [],
    );
  });

  test("names a source that is defined, and a basis of the five", () => {
    if (name === "sources") return;
    expect(wrong(rows, (row) => (row.source ?? "known").split("; ").every((code) => codes.has(code)))).toEqual([]);
    expect(wrong(rows, (row) => bases.includes(row.basis ?? "known"))).toEqual([]);
  });
});

describe("acts and documents", () => {
  const all = [...acts, ...documents];

  test("no text stands in both tables, and keys differ without regard to case and spaces", () => {
    const keys = column(all, "name").map((name) => name.replace(/ /g, "").toUpperCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are sorted, numbers by value", () => {
    const order = new Intl.Collator("en", { numeric: true });
    for (const rows of [acts, documents]) {
      const numbered = column(rows, "name").filter((name) => /^(?:S\/RES|A\/RES\/6\d|E\/NL\.19)/.test(name));
      expect(numbered).toEqual([...numbered].sort(order.compare));
    }
  });

  test("symbols are in the form in which the grammar prints them", () => {
    const symbols = all.filter((row) => !/ (?:resolution|decision|statement) /.test(row.name ?? ""));
    expect(symbols.length).toBeGreaterThan(35_000);
    expect(wrong(symbols, (row) => readSymbol(row.name ?? "")?.name === row.name)).toEqual([]);
  });

  test("acts without a symbol begin with a body of the table of bodies", () => {
    const named = acts.filter((row) => / (?:resolution|decision|statement) /.test(row.name ?? ""));
    expect(named.length).toBeGreaterThan(200);
    expect(wrong(named, (row) => bodies.has((row.name ?? "").split(" ")[0] ?? ""))).toEqual([]);
  });

  test("every fact has its basis, and no basis stands without a fact", () => {
    const paired = (row: Row, fact: string, basis: string) =>
      row[fact] === "" ? row[basis] === "" : bases.includes(row[basis] ?? "");
    expect(
      wrong(acts, (row) => paired(row, "adopted", "adopted_basis") && paired(row, "title", "title_basis")),
    ).toEqual([]);
    expect(wrong(acts, (row) => paired(row, "published_in", "published_basis"))).toEqual([]);
    expect(wrong(documents, (row) => paired(row, "date", "date_basis") && paired(row, "title", "title_basis"))).toEqual(
      [],
    );
  });

  test("dates are days of the calendar, counts are numbers from one", () => {
    expect(wrong(acts, (row) => row.adopted === "" || isDate(row.adopted))).toEqual([]);
    expect(wrong(documents, (row) => row.date === "" || isDate(row.date))).toEqual([]);
    const count = (text = "") => text === "" || /^[1-9]\d{0,2}$/.test(text);
    expect(wrong(acts, (row) => count(row.paragraphs) && count(row.annexes))).toEqual([]);
  });

  test("titles are English, in ordinary spelling, and titles", () => {
    const titles = all.filter((row) => row.title !== "");
    expect(
      wrong(titles, ({ title = "" }) => !/\p{Script=Arabic}|\p{Script=Cyrillic}|\.\.\.|#|""|\u00ad/u.test(title)),
    ).toEqual([]);
    expect(wrong(titles, ({ title = "" }) => title.length < 9 || title !== title.toUpperCase())).toEqual([]);
    expect(
      wrong(
        titles,
        ({ title = "" }) => !/official records|adopted by the General Assembly$|^Statement(?: \/)?$|^\(/.test(title),
      ),
    ).toEqual([]);
    expect(
      wrong(
        titles,
        ({ title = "" }) => !/^(?:Rapport|Lois|Informe|Prévisions|Supplément|Evaluations? des) /i.test(title),
      ),
    ).toEqual([]);
  });
});

describe("dates of adoption", () => {
  const sessions = new Map(table("sessions").map((row) => [`${row.body} ${row.session}`, row]));
  const dated = acts.filter((row) => row.adopted !== "");
  const inWindow = (row: Row, session: string) => {
    const window = sessions.get(session);
    if (!window) return false;
    return (
      (row.adopted ?? "") >= (window.window_from ?? "") &&
      (window.window_to === "" || (row.adopted ?? "") <= (window.window_to ?? ""))
    );
  };

  test("of the General Assembly lie in the session of the number", () => {
    const numbered = dated.filter((row) => /^A\/(?:RES|DEC)\/(?:E?S-)?\d+\/\d/.test(row.name ?? ""));
    expect(numbered.length).toBeGreaterThan(5000);
    expect(wrong(numbered, (row) => inWindow(row, `A ${row.name?.split("/")[2]}`))).toEqual([]);
  });

  test("of the Human Rights Council lie in its session", () => {
    const numbered = dated.filter((row) => /^A\/HRC\/(?:RES|DEC)\//.test(row.name ?? ""));
    expect(numbered.length).toBeGreaterThan(500);
    expect(wrong(numbered, (row) => inWindow(row, `A/HRC ${row.name?.split("/")[3]}`))).toEqual([]);
  });

  test("of the Vienna conferences lie in their session", () => {
    const numbered = dated.filter((row) => /^(?:CTOC\/COP|CAC\/COSP) /.test(row.name ?? ""));
    expect(numbered.length).toBeGreaterThan(30);
    expect(wrong(numbered, (row) => inWindow(row, (row.name ?? "").replace(/ \w+ (\d+)\/.*$/, " $1")))).toEqual([]);
  });

  test("of the Security Council are of the year in parentheses", () => {
    const numbered = dated.filter((row) => (row.name ?? "").startsWith("S/RES/"));
    expect(numbered.length).toBeGreaterThan(1000);
    expect(wrong(numbered, (row) => row.name?.includes(`(${row.adopted?.slice(0, 4)})`) ?? false)).toEqual([]);
  });
});

describe("numbers that run on", () => {
  const ranges = table("ranges");

  test.each(["S/RES", "A/RES"])("%s: the ranges follow each other without gap or overlap", (series) => {
    const own = ranges.filter((row) => row.series === series);
    expect(own[0]?.first).toBe("1");
    for (const [i, row] of own.entries())
      if (i > 0) expect(Number(row.first), row.label).toBe(Number(own[i - 1]?.last) + 1);
  });

  test("every resolution of the Security Council is within its year, every early one of the Assembly in its session", () => {
    const range = new Map(ranges.map((row) => [`${row.series} ${row.label}`, row]));
    const legacy = acts.filter((row) => /^[AS]\/RES\/\d+ \(/.test(row.name ?? ""));
    expect(legacy.length).toBeGreaterThan(3000);
    expect(
      wrong(legacy, (row) => {
        const [, organ, number, label] = /^([AS])\/RES\/(\d+) \(([^)]+)\)/.exec(row.name ?? "") ?? [];
        const own = range.get(`${organ}/RES ${label}`);
        if (!own) return organ === "S" && Number(label) >= 2025;
        return Number(own.first) <= Number(number) && Number(number) <= Number(own.last);
      }),
    ).toEqual([]);
  });
});

describe("coverage", () => {
  const names = new Set(column(acts, "name"));
  const stretches = table("coverage").filter((row) => row.series !== "S/RES");

  test.each(stretches.map((row) => [`${row.series} ${row.first} to ${row.last}`, row] as const))(
    "%s is whole",
    (_, row) => {
      const [, before = "", last = "", after = ""] = /^(.*\/|)(\d+)(\/\D.*|)$/.exec(row.last ?? "") ?? [];
      // S/PRST/2015/26, FCCC/CP decision 24/CP.20, CTOC/COP decision 4/8
      const named = (n: number) => `${row.series}${/ /.test(row.series ?? "") ? " " : "/"}${before}${n}${after}`;
      for (let number = 1; number <= Number(last); number++) expect(names).toContain(named(number));
      expect(names).not.toContain(named(Number(last) + 1));
      expect(row.note).not.toBe("");
    },
  );
});

describe("rejected", () => {
  const rejected = table("rejected");
  const tableOf: Record<string, Row[]> = { acts, documents };

  test("each has a reason", () => {
    expect(rejected.length).toBeGreaterThan(1000);
    expect(wrong(rejected, (row) => (row.reason ?? "") !== "" && (row.key ?? "") !== "")).toEqual([]);
  });

  test("a row that is rejected, moved or split is not in the table", () => {
    const present = new Map(Object.entries(tableOf).map(([name, rows]) => [name, new Set(column(rows, "name"))]));
    const gone = rejected.filter((row) => ["moved", "split"].includes(row.change ?? ""));
    expect(gone.length).toBeGreaterThan(300);
    expect(wrong(gone, (row) => !present.get(row.table ?? "")?.has(row.key ?? ""))).toEqual([]);
  });
});
