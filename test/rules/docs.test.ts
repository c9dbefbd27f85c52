// What is generated is what was committed: after a change, npm run docs.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { between, fileOf, orderList, registryTable, ruleTable, seriesTable } from "../../docs/pages.ts";
import { ruleMarkdown } from "../../src/report/rule-page.ts";
import { steps } from "../../src/resolve/steps.ts";
import { rules } from "../../src/rules/engine/index.ts";

const readme = readFileSync("README.md", "utf8");

test("every rule has its page, and every page its rule", () => {
  expect(readdirSync("docs/rules").sort()).toEqual(rules.map(fileOf).sort());
});

test.each(rules)("the page of $id is up to date", (rule) => {
  expect(readFileSync(`docs/rules/${fileOf(rule)}`, "utf8")).toBe(ruleMarkdown(rule));
});

test("the tables of the README are up to date", () => {
  expect(between(readme, "rules", ruleTable(rules))).toBe(readme);
  expect(
    between(
      readme,
      "registry",
      registryTable((file) => readFileSync(`registry/${file}`, "utf8")),
    ),
  ).toBe(readme);
});

test("the order of inference is that of the program", () => {
  expect(between(readme, "order", orderList(steps))).toBe(readme);
});

test("the table of series is up to date", () => {
  const text = readFileSync("docs/registry.md", "utf8");
  expect(
    between(
      text,
      "series",
      seriesTable((file) => readFileSync(`registry/${file}`, "utf8")),
    ),
  ).toBe(text);
  expect(text).toMatch(/^\| `A\/RES` \| [89],\d{3} \|/m);
});

test("the table has a row for every rule, and counts what is there", () => {
  const table = ruleTable(rules);
  expect(table.split("\n").length).toBe(rules.length + 2);
  expect(table).toContain("| [symbol/dot](docs/rules/symbol-dot.md) | error | safe | A component");
  const counts = registryTable(() => "# remark\nname\tdate\na\tb\nc\td\n");
  expect(counts).toContain("| [acts.tsv](registry/acts.tsv) | 2 | resolutions");
});

test("a text without marks is refused", () => {
  expect(() => between("no marks", "rules", "")).toThrow("<!-- rules -->");
});
