import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../scripts/registry.ts";
import { layered } from "../../../src/registry/index/layered.ts";
import { registryFrom } from "../../../src/registry/index/open.ts";
import { searchTitles } from "../../../src/registry/near/search.ts";
import { about } from "../../../src/registry/tables/about.ts";
import { statsOf } from "../../../src/registry/tables/stats.ts";
import { resolveArgument } from "../../../src/resolve/pasted.ts";
import type { Entry } from "../../../src/types/registry.ts";

const bytes = buildIndex("registry");
const registry = registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });

describe("what follows from a name", () => {
  test("of a resolution: body, session, address", () => {
    expect(about("A/RES/64/293", registry)).toMatchObject({
      body: "General Assembly",
      sessionLabel: "64",
      session: { from: "2009-09-15" },
      url: "https://docs.un.org/en/A/RES/64/293",
      additions: [],
      unknown: [],
    });
  });

  test("of a decision without a symbol: the address of the report that has it", () => {
    expect(about("CTOC/COP decision 4/4", registry)).toMatchObject({
      session: { from: "2008-10-08", to: "2008-10-17", place: "Vienna" },
      url: "https://docs.un.org/en/CTOC/COP/2008/19",
      unknown: ["paragraphs", "annexes"],
    });
    expect(about("E/CN.7 resolution 54/6", registry)).not.toHaveProperty("url");
  });

  test("of a report: the meeting", () => {
    expect(about("CTOC/COP/WG.4/2011/8", registry).meeting).toMatchObject({ from: "2011-10-10", place: "Vienna" });
  });

  test("of a document: what it belongs to, and what belongs to it", () => {
    expect(about("CTOC/COP/2005/3/Rev.2", registry).parent).toBe("CTOC/COP/2005/3");
    expect(about("S/2016/2", registry).additions).toEqual([1, 2, 3, 4].map((n) => `S/2016/2/Rev.${n}`));
    const more = layered(registry, [{ name: "S/2016/2/Add.1" }]);
    expect(about("S/2016/2", more).additions[0]).toBe("S/2016/2/Add.1");
  });

  test("of one that is not listed, all the same", () => {
    expect(about("A/99/7", registry)).toEqual({
      body: "General Assembly",
      sessionLabel: "99",
      additions: [],
      url: "https://docs.un.org/en/A/99/7",
      library: "https://digitallibrary.un.org/search?ln=en&as=1&m1=p&p1=A%2F99%2F7&f1=documentsymbol",
      unknown: ["title", "date", "paragraphs", "annexes"],
    });
  });

  test.each([
    ["S/RES/1325 (2000)", "https://docs.un.org/en/S/RES/1325%20(2000)"],
    ["A/80/5 (Vol. II)", "https://docs.un.org/en/A/80/5%20(Vol.%20II)"],
  ])("%s is at %s", (name, url) => {
    expect(about(name, registry).url).toBe(url);
  });
});

describe("a citation as people paste it", () => {
  test.each([
    ["GA res. 64/293", ["A/RES/64/293"]],
    ["A/RES/64/293", ["A/RES/64/293"]],
    ["S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000)", ["S/RES/1325 (2000)"]],
    ["https://undocs.org/A/RES/64/293", ["A/RES/64/293"]],
    ["https://docs.un.org/en/S/RES/1325%20(2000)", ["S/RES/1325 (2000)"]],
    ["https://undocs.org/en/A/80/5%20(Vol.II)", ["A/80/5 (Vol. II)"]],
    ["https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F64%2F293", ["A/RES/64/293"]],
    ["https://undocs.org/A/RES/64/293?%", ["A/RES/64/293"]],
    ["decision 4/4 of the CTOC COP", ["CTOC/COP decision 4/4"]],
    ["CTOC/COP decision 4/4", ["CTOC/COP decision 4/4"]],
    ["E/CN.7 resolution 54/6", ["E/CN.7 resolution 54/6"]],
    ["A/RES/64/293 and A/RES/64/292", ["A/RES/64/293", "A/RES/64/292"]],
    ["resolution 31/6", [null]],
    ["resolution 31/6 and resolution 31/7", [null, null]],
    ["A/RES/64/293, A/RES/64/293", ["A/RES/64/293"]],
    ["http://undocs.org/S/RES/1325%20(2000)", ["S/RES/1325 (2000)"]],
    ["United Nations Global Plan of Action to Combat Trafficking in Persons", ["A/RES/64/293"]],
    ["and/or", []],
  ])("%s", (text, targets) => {
    expect(resolveArgument(text, registry).map(({ target }) => target)).toEqual(targets);
  });

  test("a canonical name says itself whose it is, and is looked up", () => {
    const [one, ...more] = resolveArgument("CTOC/COP decision 4/4", registry);
    expect(one).toMatchObject({ status: "found", because: "named", candidates: [], lookup: { status: "found" } });
    expect(one?.entry?.name).toBe("CTOC/COP decision 4/4");
    expect(more).toEqual([]);
    expect(resolveArgument("CTOC/COP decision 4/9", registry)[0]?.entry).toBeUndefined();
  });

  test("a canonical name that the registry knows to be wrong is missing", () => {
    expect(resolveArgument("CTOC/COP decision 4/9", registry)).toMatchObject([
      { target: "CTOC/COP decision 4/9", status: "missing", candidates: [] },
    ]);
  });
});

describe("search", () => {
  const titled = (name: string, title: string): Entry => ({
    name,
    title: { value: title, basis: "list", source: "s" },
  });
  const entries = [
    titled("A/99/1", "Trade in goods, and persons who are trafficked"),
    titled("A/99/2", "Trafficking in persons, especially women and children"),
    titled("A/99/3", "Trafficking in persons"),
    titled("A/99/4", "Persons in need, and trafficking in goods"),
    titled("A/99/5", "Oceans"),
    { name: "A/99/6" },
  ];
  const found = (words: string) => searchTitles(entries, words).map(({ name }) => name);

  test("asks for all words in any case and order: the title itself first, then the phrase, then the words", () => {
    expect(found("TRAFFICKING in persons")).toEqual(["A/99/3", "A/99/2", "A/99/4"]);
    expect(found("persons trafficking")).toEqual(["A/99/3", "A/99/4", "A/99/2"]);
  });

  test("takes a word for the beginning of a word, behind whole words", () => {
    expect(found("traffick")).toEqual(["A/99/3", "A/99/4", "A/99/1", "A/99/2"]);
    expect(found("oceanic")).toEqual([]);
    expect(found("cean")).toEqual([]);
  });

  test("does not look at punctuation between words", () => {
    expect(found("in goods and persons")).toEqual(["A/99/1", "A/99/4"]);
    expect(found("oceans?")).toEqual(["A/99/5"]);
  });

  test("gives nothing for no words, and twenty at most", () => {
    expect(found(" – ")).toEqual([]);
    const many = Array.from({ length: 50 }, (_, i) => titled(`A/99/${i}`, "Oceans"));
    expect(searchTitles(many, "oceans")).toHaveLength(20);
  });
});

test("stats: by series, with the newest date of each", () => {
  const dated = (name: string, value?: string): Entry =>
    value ? { name, date: { value, basis: "list", source: "s" } } : { name };
  expect(
    statsOf([
      dated("A/RES/64/1", "2009-10-01"),
      dated("A/RES/64/2", "2009-11-01"),
      dated("A/RES/64/3"),
      dated("CTOC/COP decision 4/4", "2008-10-17"),
      dated("CTOC/COP/WG.4/2011/8"),
    ]),
  ).toEqual([
    { series: "A/RES", entries: 3, dated: 2, titled: 0, newest: "2009-11-01" },
    { series: "CTOC/COP decision", entries: 1, dated: 1, titled: 0, newest: "2008-10-17" },
    { series: "CTOC/COP/WG.4/", entries: 1, dated: 0, titled: 0 },
  ]);
});
