import { expect, test } from "vitest";
import { fingerprint, fingerprints } from "../../../src/report/lint/fingerprint.ts";

const dot = (text: string) => ({ rule: "symbol/dot", text });

test("the same for the same words, wherever they stand and however they are broken into lines", () => {
  const [first] = fingerprints("a.txt", [dot("A/64/1 of May")]);
  const [moved] = fingerprints("a.txt", [dot("A/64/1\n  of May")]);
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
  const found = fingerprints("a.txt", [dot("WG4"), { rule: "symbol/case", text: "WG4" }, dot("WG5"), dot("WG4")]);
  expect(found).toEqual([
    fingerprint("a.txt", "symbol/dot", "WG4", 0),
    fingerprint("a.txt", "symbol/case", "WG4", 0),
    fingerprint("a.txt", "symbol/dot", "WG5", 0),
    fingerprint("a.txt", "symbol/dot", "WG4", 1),
  ]);
});
