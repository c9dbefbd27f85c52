import { expect, test } from "vitest";
import { fingerprint, fingerprints } from "../../../src/report/lint/fingerprint.ts";
import { finding } from "../samples.ts";

test("the same for the same words, wherever they stand and however they are broken into lines", () => {
  const [first] = fingerprints({ path: "a.txt", text: "see A/64/1 of May" }, [finding({ start: 4, end: 17 })]);
  const [moved] = fingerprints({ path: "a.txt", text: "\n\nAlso see A/64/1\n  of May" }, [
    finding({ start: 11, end: 26 }),
  ]);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(moved).toBe(first);
});

test("another for another path, rule, text or occurrence", () => {
  const all = [
    fingerprint("a.txt", "symbol/dot", "WG4", 0),
    fingerprint("b.txt", "symbol/dot", "WG4", 0),
    fingerprint("a.txt", "symbol/case", "WG4", 0),
    fingerprint("a.txt", "symbol/dot", "WG5", 0),
    fingerprint("a.txt", "symbol/dot", "WG4", 1),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test("occurrences are counted by rule and words", () => {
  const found = fingerprints({ path: "a.txt", text: "WG4 WG5 WG4" }, [
    finding({ start: 0, end: 3 }),
    finding({ start: 0, end: 3 }, { rule: "symbol/case" }),
    finding({ start: 4, end: 7 }),
    finding({ start: 8, end: 11 }),
  ]);
  expect(found).toEqual([
    fingerprint("a.txt", "symbol/dot", "WG4", 0),
    fingerprint("a.txt", "symbol/case", "WG4", 0),
    fingerprint("a.txt", "symbol/dot", "WG5", 0),
    fingerprint("a.txt", "symbol/dot", "WG4", 1),
  ]);
});
