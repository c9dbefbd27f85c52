import { expect, test } from "vitest";
import { hasSettings } from "../../../src/workspace/settings/config-place.ts";

test.each([
  ['{ "name": "a", "wgtip": { "profile": "un" } }', true],
  ['{ "name": "a" }', false],
  ['{ "scripts": { "wgtip": "wgtip lint" } }', false],
  // not JSON: what is wrong must be said, but not of the settings of other programs
  ['{ "wgtip": { "profile": "un" },', true],
  ['{ "devDependencies": { "wgtip": "1.0.0" },', false],
  ['{ "name": "a",', false],
])("whether %s has settings: %s", (text, expected) => {
  expect(hasSettings(text)).toBe(expected);
});
