import { expect, test } from "vitest";
import { addressOf, librarySearchOf } from "../../src/facts/addresses.ts";

const published = { value: "CTOC/COP/2008/19, chap. I", basis: "header", source: "vienna" } as const;

test.each([
  ["A/RES/64/293", "https://docs.un.org/en/A/RES/64/293"],
  ["S/RES/1325 (2000)", "https://docs.un.org/en/S/RES/1325%20(2000)"],
  ["A/HRC/DEC/59/112", "https://docs.un.org/en/A/HRC/DEC/59/112"],
  ["A/DEC/71/504", undefined],
  ["E/CN.7 resolution 54/6", undefined],
])("%s is at %s", (name, address) => {
  expect(addressOf(name, undefined)).toBe(address);
});

test("an act without a symbol is where it is published; in the reader's language", () => {
  const entry = { name: "CTOC/COP decision 4/4", publishedIn: published };
  expect(addressOf(entry.name, entry, "fr")).toBe("https://docs.un.org/fr/CTOC/COP/2008/19");
  expect(addressOf("A/80/5 (Vol. II)", undefined, "ar")).toBe("https://docs.un.org/ar/A/80/5%20(Vol.%20II)");
});

test.each([
  ["A/RES/64/293", "en", "en", "A%2FRES%2F64%2F293"],
  ["S/RES/1325 (2000)", "zh", "zh_CN", "S%2FRES%2F1325%282000%29"],
  ["A/RES/66/253 B", "es", "es", "A%2FRES%2F66%2F253%5BB%5D"],
  ["A/DEC/71/504", "ru", "ru", "A%2FDEC%2F71%2F504"],
] as const)("the library's search for %s in %s", (name, language, ln, symbol) => {
  expect(librarySearchOf(name, language)).toBe(
    `https://digitallibrary.un.org/search?ln=${ln}&as=1&m1=p&p1=${symbol}&f1=documentsymbol`,
  );
});

test("the library has no symbol for a decision that has none", () => {
  expect(librarySearchOf("CTOC/COP decision 4/4")).toBeUndefined();
});
