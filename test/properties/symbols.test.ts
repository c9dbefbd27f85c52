// The canonical form of a symbol, read again, is itself.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSymbol } from "../../src/parse/parse.ts";
import { acts, documents } from "../registry/tables.ts";

const number = fc.integer({ min: 1, max: 9999 }).map(String);
const session = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.integer({ min: 1946, max: 2040 }).map(String),
  fc.constantFrom("S-27", "ES-10"),
);
const stem = fc.constantFrom(
  "A",
  "S",
  "E",
  "ST",
  "T",
  "CTOC/COP",
  "CAC/COSP",
  "ECE",
  "UNEP",
  "FCCC/CP",
  "TD/B",
  "DP",
  "HSP",
);
const body = fc.constantFrom(
  "",
  "/C.3",
  "/CN.4",
  "/CONF.48",
  "/AC.109",
  "/WG.4",
  "/GE.1",
  "/CN.4/Sub.2",
  "/TRANS/WP.15",
  "/SC.3",
);
const nature = fc.constantFrom("/", "/L.", "/SR.", "/PV.", "/INF/", "/CRP.", "/WP.", "/NGO/", "/R.");
const modifiers = fc
  .array(fc.tuple(fc.constantFrom("Add", "Corr", "Rev", "Amend"), fc.integer({ min: 1, max: 150 })), { maxLength: 3 })
  .map((list) => list.map(([word, n]) => `/${word}.${n}`).join(""));
const qualifier = fc.constantFrom(
  "",
  "",
  " (Part I)",
  " (Vol. II)",
  " (Sect. 29)",
  " (Introduction)",
  " (Income sect. 1)",
  " (Resumption 1)",
);

const document = fc
  .tuple(stem, body, session, nature, number, modifiers, qualifier)
  .map(([s, b, y, n, ordinal, m, q]) => `${s}${b}/${y}${n}${ordinal}${m}${q}`);

const roman = fc.constantFrom("I", "III", "IV", "IX", "XVIII", "XXX", "S-VI", "ES-V");
const letter = fc.constantFrom("", " A", " B", " C");
const adopted = fc.oneof(
  fc.tuple(session, number, letter).map(([y, n, l]) => `A/RES/${y}/${n}${l}`),
  fc.tuple(number, roman, letter).map(([n, r, l]) => `A/RES/${n} (${r})${l}`),
  fc.tuple(number, fc.integer({ min: 1946, max: 2040 })).map(([n, y]) => `S/RES/${n} (${y})`),
  fc.tuple(number, roman).map(([n, r]) => `E/RES/${n} (${r})`),
  fc.tuple(session, number).map(([y, n]) => `A/HRC/RES/${y}/${n}`),
);

const runs = { numRuns: 3000, seed: 1945 };

const isItself = (name: string): void => {
  expect(readSymbol(name)).toEqual({ name, faults: [] });
};

describe("a symbol put together from components is its own canonical form", () => {
  test("documents", () => {
    fc.assert(fc.property(document, isItself), runs);
  });
  test("adopted texts", () => {
    fc.assert(fc.property(adopted, isItself), runs);
  });
});

describe("so is what is read of it, however it is spaced", () => {
  test("without the spaces of print", () => {
    fc.assert(
      fc.property(fc.oneof(document, adopted), (name) => {
        expect(readSymbol(name.replace(/ \(/g, "("))?.name).toBe(name);
      }),
      runs,
    );
  });
});

describe("names in the registry", () => {
  const symbols = (names: readonly string[]) =>
    names.filter((name) => !/ (?:resolution|decision|statement) /.test(name));

  test.each([
    ["documents", symbols(documents.map((row) => row.symbol ?? row.name ?? ""))],
    ["acts", symbols(acts.map((row) => row.name ?? ""))],
  ])("%s", (_, names) => {
    expect(names.length).toBeGreaterThan(5000);
    expect(names.filter((name) => readSymbol(name)?.name !== name)).toEqual([]);
    expect(names.filter((name) => readSymbol(name)?.faults.length !== 0)).toEqual([]);
  });
});
