import { expect, test } from "vitest";
import { rules } from "../../src/rules/engine/index.ts";
import { type ConfigValues, layersOf, merge } from "../../src/settings/settings.ts";
import { readGlob } from "../../src/source/format.ts";

const layer = (origin: string, values: ConfigValues) => ({ origin, values });

test("without layers the defaults apply", () => {
  expect(merge([])).toEqual({
    settings: {
      files: [readGlob],
      ignore: [],
      houseRules: [],
      rules: {},
      registries: [],
      strict: false,
    },
    origins: {},
  });
});

test("a later layer replaces what it says, and nothing else", () => {
  const { settings, origins } = merge([
    layer("a", { body: "A", strict: true, registries: ["a.tsv"] }),
    layer("b", { body: "S", registries: [] }),
  ]);
  expect(settings).toMatchObject({ body: "S", strict: true, registries: [] });
  expect(origins).toEqual({ body: "b", strict: "a", registries: "b" });
});

test("in one layer a rule says more than its group, and a group more than all, in whatever order", () => {
  const { settings } = merge([layer("a", { rules: { "date/adoption": "error", "*": "off", "date/*": "warning" } })]);
  expect(settings.rules["date/adoption"]).toEqual({ severity: "error" });
  expect(settings.rules["date/later"]).toEqual({ severity: "warning" });
  expect(settings.rules["symbol/dot"]).toEqual({ severity: "off" });
  expect(Object.keys(settings.rules)).toHaveLength(rules.length);
});

test("in a later layer a group says more than a rule before", () => {
  const { settings, origins } = merge([
    layer("a", { rules: { "date/adoption": "error", "symbol/dot": "off" } }),
    layer("b", { rules: { "date/*": "off" } }),
  ]);
  expect(settings.rules["date/adoption"]).toEqual({ severity: "off" });
  expect(origins["rules.date/adoption"]).toBe("b");
  expect(origins["rules.symbol/dot"]).toBe("a");
});

test("options stay where only the severity changes", () => {
  const { settings } = merge([
    layer("a", { rules: { "locator/space": ["warning", { except: ["CBD/"] }] } }),
    layer("b", { rules: { "locator/*": "error" } }),
  ]);
  expect(settings.rules["locator/space"]).toEqual({ severity: "error", options: { except: ["CBD/"] } });
});

test("overrides follow the configuration, those that are meant for the file", () => {
  const values: ConfigValues = {
    body: "A",
    overrides: [
      { files: ["x"], body: "S" },
      { files: ["y"], body: "E" },
    ],
  };
  const layers = layersOf({ file: "wgtip.config.json", values }, ([glob]) => glob === "y");
  expect(layers.map(({ origin }) => origin)).toEqual(["wgtip.config.json", "wgtip.config.json, overrides[1]"]);
  expect(merge(layers).settings.body).toBe("E");
  expect(merge(layers).settings.files).toEqual([readGlob]);
});
