// What holds for all rules.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { isFaultRule } from "../../src/rules/rule.ts";
import type { FaultKind } from "../../src/types.ts";

/** The faults that the grammar names; a new one does not compile until it stands here, and then needs a rule. */
const faults: Readonly<Record<FaultKind, "reported" | "not named by the grammar">> = {
  space: "reported",
  break: "reported",
  stroke: "reported",
  case: "reported",
  dot: "reported",
  "dot-space": "reported",
  "dot-for-stroke": "reported",
  "missing-stroke": "reported",
  order: "reported",
  "double-stroke": "reported",
  script: "reported",
  ocr: "reported",
  glued: "not named by the grammar",
  roman: "reported",
  zero: "reported",
  "joint-dash": "reported",
  stem: "not named by the grammar",
  "year-space": "reported",
  "letter-place": "reported",
  "symbol-for-number": "reported",
  range: "reported",
  "locator-space": "reported",
  "locator-dot": "reported",
  "body-abbreviated": "reported",
  "number-sign": "reported",
  prefix: "not named by the grammar",
};

test("ids are unique", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every file of a group is a rule in the list", () => {
  const groups = readdirSync("src/rules", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = groups.flatMap(({ name }) => readdirSync(`src/rules/${name}`).map((file) => `${name}/${file}`));
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

test("every fault that the grammar names has one rule", () => {
  const counts = Object.keys(faults).map((kind) => [
    kind,
    rules.filter((rule) => isFaultRule(rule) && rule.faults.includes(kind as FaultKind)).length,
  ]);
  expect(counts.filter(([kind, count]) => count !== (faults[kind as FaultKind] === "reported" ? 1 : 0))).toEqual([]);
});

test("a fault that no rule reports is named nowhere", () => {
  const sources = ["grammar", "src/parse", "src/parse/make"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:peggy|ts)$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  for (const kind of ["glued", "stem", "prefix"])
    expect(sources.filter((source) => source.includes(`fault("${kind}"`))).toEqual([]);
});

describe.each(rules)("$id", ({ id, summary, why, examples }) => {
  test("is called group/name, after its file", () => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
  });

  test("has a page without gaps", () => {
    expect(summary).toMatch(/^[A-Z"].*\.$/);
    expect(summary.length).toBeLessThan(130);
    expect(why).toMatch(/^["A-Z0-9].{30,}[.)]$/s);
    expect(examples.wrong.length).toBeGreaterThan(0);
    expect(examples.right.length).toBeGreaterThan(0);
  });

  test("does not accuse", () => {
    expect(`${summary} ${why}`).not.toMatch(/\b(?:invalid|illegal|bad|careless|forgot|must not)\b/i);
  });
});
