// What holds for all rules.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/engine/index.ts";
import { isFaultRule } from "../../src/rules/engine/rule.ts";
import type { FaultKind } from "../../src/types/citation.ts";

/** The faults that the grammar names; a new one does not compile until it stands here, and then needs a rule. */
const faults: Readonly<Record<FaultKind, true>> = {
  space: true,
  break: true,
  stroke: true,
  case: true,
  dot: true,
  "dot-space": true,
  "dot-for-stroke": true,
  "missing-stroke": true,
  placeholder: true,
  order: true,
  "double-stroke": true,
  script: true,
  ocr: true,
  roman: true,
  zero: true,
  "joint-dash": true,
  "year-space": true,
  "year-stroke": true,
  "letter-place": true,
  "symbol-for-number": true,
  range: true,
  "locator-space": true,
  "locator-dot": true,
  "body-abbreviated": true,
  "number-sign": true,
  singular: true,
};

test("ids are unique", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every file of a group is a rule in the list", () => {
  const groups = readdirSync("src/rules").filter((name) => name !== "engine" && name !== "shared");
  const files = groups.flatMap((name) => readdirSync(`src/rules/${name}`).map((file) => `${name}/${file}`));
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

test("every fault that the grammar names has one rule", () => {
  const counts = Object.keys(faults).map((kind) => [
    kind,
    rules.filter((rule) => isFaultRule(rule) && rule.faults.includes(kind as FaultKind)).length,
  ]);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
});

describe.each(rules)("$id", ({ id, summary, why, source, limits, examples }) => {
  test("is called group/name, after its file", () => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
  });

  test("has tests of its own, of what it says and how it is mended", () => {
    expect(readFileSync(`test/rules/${id}.test.ts`, "utf8")).toContain(`speaks("${id}", [`);
  });

  test("has a page without gaps", () => {
    expect(summary).toMatch(/^[A-Z"].*\.$/);
    expect(summary.length).toBeLessThan(130);
    expect(why).toMatch(/^[“"A-Z0-9].{30,}\.$/s);
    // The source is named apart
    expect(why).not.toMatch(/\b[Mm]anual\b|un\.org/);
    expect(source ?? "A source").toMatch(/^[a-zA-Z].*[^.]$/);
    expect(limits).toMatch(/^[“A-Z].{10,}\.$/s);
    expect(examples.wrong.length).toBeGreaterThan(0);
    expect(examples.right.length).toBeGreaterThan(0);
  });

  test("does not accuse", () => {
    expect(`${summary} ${why} ${limits}`).not.toMatch(/\b(?:invalid|illegal|bad|careless|forgot|must not)\b/i);
  });
});
