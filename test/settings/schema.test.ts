import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchema } from "../../docs/config-schema.ts";
import { rules } from "../../src/rules/engine/index.ts";
import { readConfigText } from "../../src/settings/config-text.ts";
import { checkConfig } from "../../src/settings/schema.ts";
import { configTemplate } from "../../src/settings/template.ts";

/** `path: message` of each fault. */
function faults(value: unknown): string[] {
  const checked = checkConfig(value);
  return "faults" in checked ? checked.faults.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
}

test("everything that can be set is right", () => {
  expect(
    faults({
      $schema: "wgtip.schema.json",
      files: ["**/*.md"],
      ignore: ["old/"],
      profile: "un",
      rules: {
        "*": "warning",
        "date/*": "off",
        "date/adoption": "error",
        "locator/space": ["style", { except: ["FCCC/", "CBD/"] }],
      },
      body: "CTOC/COP",
      registries: ["facts.tsv"],
      symbol: "CTOC/COP/WG.4/2011/8",
      date: "2011-08-15",
      strict: true,
      maxWarnings: 0,
      baseline: "known.json",
      overrides: [{ files: ["a.md"], body: "A", rules: { "title/*": "off" } }],
    }),
  ).toEqual([]);
  expect(faults({})).toEqual([]);
});

test.each<[unknown, string]>([
  [{ ruels: {} }, "ruels: unknown setting ruels; did you mean rules?"],
  [{ zebra: 1 }, "zebra: unknown setting zebra"],
  [
    { rules: { "date/adoptoin": "off" } },
    "rules.date/adoptoin: unknown rule date/adoptoin; did you mean date/adoption?",
  ],
  [{ rules: { "dates/*": "off" } }, "rules.dates/*: unknown rule dates/*; did you mean date/*?"],
  [
    { rules: { "date/adoption": "eror" } },
    'rules.date/adoption: "eror" is not one of off, error, warning, style; did you mean error?',
  ],
  [
    { rules: { "locator/space": ["off", { exept: [] }] } },
    "rules.locator/space.1.exept: unknown option exept; did you mean except?",
  ],
  [
    { rules: { "locator/space": 2 } },
    "rules.locator/space: must be a severity (off, error, warning, style), or a list of a severity and options",
  ],
  [
    { rules: { "locator/space": ["style"] } },
    "rules.locator/space: must be a severity (off, error, warning, style), or a list of a severity and options",
  ],
  [{ overrides: [{ files: ["a"], strict: true }] }, "overrides.0.strict: unknown setting strict"],
  [{ overrides: [{ body: "A" }] }, "overrides.0.files: is missing"],
  [
    { body: "CTOC/CUP" },
    'body: "CTOC/CUP" is not one of the codes of bodies (A, S, CTOC/COP, …); did you mean CTOC/COP?',
  ],
  [{ symbol: "no symbol" }, 'symbol: "no symbol" is not a symbol'],
  [{ symbol: "" }, "symbol: is empty"],
  [{ date: "2011-02-29" }, "date: is not a date in the calendar"],
  [{ date: "30 July 2010" }, "date: must be a date such as 2010-07-30"],
  [{ maxWarnings: 1.5 }, "maxWarnings: must be a whole number"],
  [{ maxWarnings: -1 }, "maxWarnings: is negative"],
  [{ strict: "yes" }, "strict: must be true or false"],
  [{ files: "**/*.md" }, "files: must be a list of strings"],
  [{ files: [""] }, "files.0: is empty"],
  [
    { files: ["**/a*b*c*d*.md", "*a*a*a*a*b"] },
    "files.1: must have at most 4 asterisks in a name: more would take too long to match",
  ],
  [{ files: ["../a.md"] }, "files.0: must be relative to the folder of the configuration and stay within it"],
  [
    { overrides: [{ files: ["*.md", "/a/*.md"] }] },
    "overrides.0.files.1: must be relative to the folder of the configuration and stay within it",
  ],
  [[], ": must be an object"],
  [null, ": must be an object"],
  [undefined, ": must be an object"],
])("%j: %s", (value, fault) => {
  expect(faults(value)).toEqual([fault]);
});

test.each(["__proto__", "constructor", "toString"])("what every object inherits is no setting: %s", (key) => {
  expect(faults(JSON.parse(`{"${key}": {}}`))).toEqual([`${key}: unknown setting ${key}`]);
  expect(faults(JSON.parse(`{"rules": {"${key}": "off"}}`))).toEqual([`rules.${key}: unknown rule ${key}`]);
});

test("what init writes is right, also where its comments are taken at their word", async () => {
  const bold = configTemplate.replace(/\/\/ (?=["{])/g, "");
  for (const text of [configTemplate, bold]) {
    const { value } = await readConfigText("wgtip.config.jsonc", text);
    expect(faults(value)).toEqual([]);
  }
  expect(bold.match(/"[a-zA-Z]+": /g)?.length).toBeGreaterThan(12);
});

test("the published schema is up to date, and names every rule", () => {
  expect(readFileSync("wgtip.schema.json", "utf8")).toBe(jsonSchema());
  for (const { id, summary } of rules) {
    expect(JSON.parse(jsonSchema()).properties.rules.properties[id].description).toBe(summary);
  }
});
