import { describe, expect, test } from "vitest";
import { buildIndex, indexOf } from "../../../scripts/registry.ts";
import { oneSlip } from "../../../src/facts/stems.ts";
import { registryFrom } from "../../../src/registry/index/open.ts";
import { arabicSession, fromRoman } from "../../../src/words/roman.ts";

const over = (bytes: Uint8Array) =>
  registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });
const registry = over(buildIndex("registry"));

describe("names", () => {
  test("are found in any case and with any spaces", () => {
    expect(registry.find("ctoc/cop DECISION  4/4")?.name).toBe("CTOC/COP decision 4/4");
    expect(registry.find("S/RES/1325(2000)")?.name).toBe("S/RES/1325 (2000)");
  });

  test("an entry keeps basis and source of each fact", () => {
    const entry = over(
      indexOf(["A/99/1\t2044-05-06\tcited\tOn tests\tlist\t12\t2\tA/99/2\tknown\tmade-up"], "2044.05"),
    ).find("A/99/1");
    expect(entry).toEqual({
      name: "A/99/1",
      source: "made-up",
      date: { value: "2044-05-06", basis: "cited", source: "made-up" },
      title: { value: "On tests", basis: "list", source: "made-up" },
      paragraphs: { value: 12, basis: "header", source: "made-up" },
      annexes: { value: 2, basis: "header", source: "made-up" },
      publishedIn: { value: "A/99/2", basis: "known", source: "made-up" },
    });
  });
});

describe("lookup", () => {
  const status = (name: string) => registry.lookup(name).status;

  test.each(["CTOC/COP decision 4/8", "S/RES/1100 (1997)", "S/RES/1325", "A/RES/64/293", "CTOC/COP/WG.4/2011/8"])(
    "found: %s",
    (name) => {
      expect(status(name)).toBe("found");
    },
  );

  test.each([
    ["CTOC/COP decision 4/9", ["CTOC/COP decision 4/8"]],
    ["CTOC/COP resolution 4/4", ["CTOC/COP decision 4/4"]],
    ["CAC/COSP resolution 6/11", ["CAC/COSP resolution 6/1"]],
    ["S/RES/1325 (2001)", ["S/RES/1325 (2000)", "S/RES/1352 (2001)"]],
    ["S/RES/1989 (2001)", ["S/RES/1989 (2011)"]],
    ["S/RES/2812 (2025)", ["S/RES/2811 (2025)", "S/RES/2812 (2026)"]],
  ])("missing: %s", (name, nearest) => {
    expect(registry.lookup(name)).toMatchObject({ status: "missing", nearest });
  });

  test.each([
    "S/RES/2999 (2026)",
    "A/RES/64/999",
    "A/RES/217 (VIII)",
    "CTOC/COP resolution 13/1",
    "CTOC/COP decision 7/1",
    "CAC/COSP resolution 2/4",
    "A/HRC/RES/99/1",
    "CTOC/COP/2044/1",
    "A/AC.105/9999",
    "E/CN.7 resolution 99/1",
  ])("unlisted, for it may exist: %s", (name) => {
    expect(status(name)).toBe("unlisted");
  });

  test("unknown series, with the stem that was probably meant", () => {
    expect(registry.lookup("CTOC/CPO/WG.4/2010/6")).toEqual({
      status: "unknown series",
      nearest: ["CTOC/COP/WG.4/2010/6"],
    });
    expect(registry.lookup("QQQ/RR/1")).toEqual({ status: "unknown series", nearest: [] });
  });

  test("nothing that is missing is found by another way", () => {
    for (let number = 1; number <= 30; number++) {
      const lookup = registry.lookup(`CTOC/COP decision 4/${number}`);
      expect(lookup.status).toBe(number <= 8 ? "found" : "missing");
    }
  });

  test("odd names do no harm", () => {
    for (const name of [
      "",
      " ",
      "/",
      "A",
      "A/",
      "S/RES/",
      "S/RES/ (2000)",
      "a\tb",
      "\n",
      "A/RES/64/293\t",
      "x".repeat(10_000),
    ])
      expect(registry.lookup(name).status).not.toBe("missing");
  });
});

describe("nearest", () => {
  test.each([
    ["A/RES/64/239", ["A/RES/64/293"], "two digits changed over"],
    ["A/64/293", ["A/RES/64/293"], "the component RES left out"],
    ["CTOC/COP/2010/6", ["CTOC/COP/WG.4/2010/6"], "the working group left out"],
    ["CTOC/COP/WG.4/2011/18", ["CTOC/COP/WG.4/2011/8"], "a digit too many"],
    ["A/RES/217 (VIII) A", ["A/RES/217 (III) A", "A/RES/217 (III)"], "a session that the number contradicts"],
    ["CTOC/COP/2005/3/Add.2", ["CTOC/COP/2005/3/Rev.2"], "addendum for revision"],
    ["CTOC/COP/WG.4/2044/99", [], "nothing near"],
  ])("%s → %j: %s", (name, expected) => {
    expect(registry.nearest(name)).toEqual(expected);
  });

  test.each([
    ["CTOC/CPO/", "CTOC/COP/", true],
    ["CTOC/CO/", "CTOC/COP/", true],
    ["CTTOC/COP/", "CTOC/COP/", true],
    ["CTOC/COB/", "CTOC/COP/", true],
    ["CTOC/COP/", "CTOC/COP/", false],
    ["CTCO/CPO/", "CTOC/COP/", false],
  ])("%s is one slip from %s: %s", (a, b, expected) => {
    expect(oneSlip(a, b)).toBe(expected);
  });
});

describe("siblings", () => {
  test("are the acts of the session, of every kind, in reading order", () => {
    expect(registry.siblings("CTOC/COP resolution 4/1")).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `CTOC/COP decision 4/${n}`),
    );
    expect(registry.siblings("CAC/COSP decision 3/1")).toEqual([
      "CAC/COSP decision 3/1",
      ...[1, 2, 3, 4].map((n) => `CAC/COSP resolution 3/${n}`),
    ]);
  });

  test("of a session with many come sorted by number, without those of other sessions", () => {
    const all = registry.siblings("A/RES/64/293");
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((name) => !/^A\/(?:RES|DEC)\/64\//.test(name))).toEqual([]);
    expect(all.indexOf("A/RES/64/14")).toBeLessThan(all.indexOf("A/RES/64/293"));
  });

  test("of the Security Council are those of the year", () => {
    expect(registry.siblings("S/RES/132 (1959)")).toEqual(["S/RES/132 (1959)"]);
    expect(registry.siblings("S/RES/1325 (2000)").length).toBe(50);
  });

  test("a document has none", () => {
    expect(registry.siblings("CTOC/COP/WG.4/2011/8")).toEqual([]);
  });
});

describe("titles", () => {
  test("are found without regard to case, quotation marks and white space", () => {
    expect(registry.byTitle("“trafficking in\n human  beings”.")).toEqual(["CTOC/COP decision 4/4"]);
  });

  test("of one body only, where a body is given", () => {
    const title = "Follow-up to the Marrakech declaration on the prevention of corruption";
    expect(registry.byTitle(title, "CAC/COSP").length).toBe(6);
    expect(registry.byTitle(title, "CTOC/COP")).toEqual([]);
    expect(registry.byTitle("no such title")).toEqual([]);
  });
});

describe("instruments", () => {
  const organizedCrime = "United Nations Convention against Transnational Organized Crime";

  test.each([
    ["the Organized Crime Convention", undefined, organizedCrime],
    ["THE  ORGANIZED\nCRIME CONVENTION", undefined, organizedCrime],
    ["UNTOC", undefined, organizedCrime],
    ["the Convention", "CTOC/COP", organizedCrime],
    ["the Convention", "CTOC/COP/WG.4", organizedCrime],
    ["the Convention", "CAC/COSP", "United Nations Convention against Corruption"],
    ["the Convention", undefined, undefined],
    ["the Convention", "A", undefined],
    ["Women’s Convention", undefined, "Convention on the Elimination of All Forms of Discrimination against Women"],
    ["the Agreement", "FCCC/PA/CMA", "Paris Agreement"],
  ])("%j in a document of %s", (words, body, name) => {
    expect(registry.instrument(words, body)?.name).toBe(name);
  });
});

describe("series", () => {
  test.each([
    ["CTOC/COP/WG.4/2010/6", "CTOC/COP/WG.4/"],
    ["CTOC/COP/2010/6", "CTOC/COP/"],
    ["A/AC.105/1", "A/AC.105/"],
    ["A/AC.999/1", "A/AC.{n}/"],
    ["GA/10902", "GA/"],
    ["QQQ/1", undefined],
  ])("%s", (symbol, stem) => {
    expect(registry.seriesOf(symbol)?.stem).toBe(stem);
  });
});

test.each([
  ["XXIV", 24],
  ["XLIX", 49],
  ["LXIII", 63],
  ["XXVV", Number.NaN],
  ["IIII", Number.NaN],
  ["", Number.NaN],
])("roman %j is %d", (roman, value) => {
  expect(fromRoman(roman)).toBe(value);
});

test("session labels", () => {
  expect(["XXX", "S-VI", "ES-I", "64", "S-27", "EM-1"].map(arabicSession)).toEqual([
    "30",
    "S-6",
    "ES-1",
    "64",
    "S-27",
    "EM-1",
  ]);
});

test("numbers of the Security Council are listed whether they have rows or not", () => {
  const names = [...registry.beginning("S/RES/132")].map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(["S/RES/132 (1959)", "S/RES/1320 (2000)", "S/RES/1321 (2000)"]);
  expect(names).toHaveLength(11);
});
