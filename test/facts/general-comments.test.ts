import { expect, test } from "vitest";
import { buildIndex } from "../../scripts/registry.ts";
import { generalComment, generalCommentWith, treatyBodyNamed } from "../../src/facts/general-comments.ts";
import { textNamed } from "../../src/facts/text-names.ts";
import { readSymbol } from "../../src/parse/parse.ts";
import { registryFrom } from "../../src/registry/index/open.ts";
import { about } from "../../src/registry/tables/about.ts";
import { table } from "../registry/tables.ts";

const bytes = buildIndex("registry");
const registry = registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });

test.each([
  ["CEDAW", 35, "general recommendation", [2017], "CEDAW/C/GC/35"],
  ["Human Rights Committee", 31, "general comment", [2004], "CCPR/C/21/Rev.1/Add.13"],
  ["committee against torture", 1, "general comment", [1997], undefined],
  ["CRC", 18, "general comment", [2014, 2019], "CEDAW/C/GC/31-CRC/C/GC/18"],
] as const)("%s, No. %i is a %s of %j", (body, number, kind, years, symbol) => {
  const comment = generalComment(treatyBodyNamed(body)?.body ?? "", number);
  expect(comment).toMatchObject({ kind, number, years });
  expect(comment?.symbol).toBe(symbol);
});

test.each([
  ["CCPR/C", 37],
  ["E/C.12", 26],
  ["CERD/C", 37],
  ["CEDAW/C", 40],
  ["CRC/C", 26],
  ["CAT/C", 4],
  ["CMW/C", 5],
  ["CRPD/C", 8],
])("%s: every number from 1 to %i, in years that rise", (body, last) => {
  const all = Array.from({ length: last }, (_, i) => generalComment(body, i + 1));
  const years = all.map((comment) => comment?.years[0] ?? 0);
  expect(years).toEqual([...years].sort());
  expect(years.every((year) => year >= 1972)).toBe(true);
  expect(generalComment(body, last + 1)).toBeUndefined();
});

test("the symbol of each finds title, number and year; of two committees, each half its own", () => {
  expect(registry.find("CEDAW/C/GC/35")?.title?.value).toBe(
    "Gender-based violence against women, updating general recommendation No. 19",
  );
  expect(about("E/C.12/2000/4", registry)).toMatchObject({
    body: "Committee on Economic, Social and Cultural Rights",
    comment: { number: 14, years: [2000] },
  });
  expect(about("CCPR/C/21/Rev.1/Add.13", registry).parent).toBeUndefined();
  expect(generalCommentWith("CRC/C/GC/22")).toMatchObject({ body: "CRC/C", number: 22 });
  expect(generalCommentWith("CMW/C/GC/3")).toMatchObject({ body: "CMW/C", number: 3 });
});

test("symbols are in printed form, of the series of their committee", () => {
  const symbols = table("general-comments").flatMap(({ symbol = "" }) => symbol.split("-").filter(Boolean));
  expect(symbols.filter((symbol) => readSymbol(symbol)?.name !== symbol)).toEqual([]);
  expect(symbols.filter((symbol) => registry.seriesOf(symbol)?.class !== "treaty body")).toEqual([]);
});

test.each([
  ["the 2030 Agenda", "A/RES/70/1", ""],
  ["Sendai  Framework for Disaster Risk Reduction 2015-2030", "A/RES/69/283", "annex II"],
  ["Nelson Mandela Rules", "A/RES/70/175", "annex"],
  ["The future we want", "A/RES/66/288", "annex"],
])("%s is %s %s", (name, symbol, part) => {
  expect(textNamed(name)).toMatchObject({ symbol, part });
});

test("a name is in the table once, and names a text of a known series", () => {
  const rows = table("names");
  const names = rows.flatMap(({ name = "", also = "" }) => [name, ...also.split("; ").filter(Boolean)]);
  expect(
    names.filter((name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== i),
  ).toEqual([]);
  expect(rows.filter(({ symbol = "" }) => registry.lookup(symbol).status === "unknown series")).toEqual([]);
  expect(rows.filter(({ symbol = "" }) => registry.lookup(symbol).status === "missing")).toEqual([]);
  expect(rows.filter(({ name = "" }) => textNamed(name)?.name !== name)).toEqual([]);
});
