import { expect, test } from "vitest";
import { readConfigText } from "../../src/settings/config-text.ts";

const jsonc = `{
  // why
  "rules": { "date/adoption": "off", },
  "overrides": [
    { "files": ["a.md"] },
    { "fils": ["a.md"] },
  ],
}`;
const yaml = `# why
rules:
  date/adoption: off
overrides:
  - files: [a.md]
  - fils: [a.md]
`;

test.each([
  ["a.jsonc", jsonc, { rules: [3, 3], adoption: [3, 14], second: [6, 5], fils: [6, 7] }],
  ["a.yaml", yaml, { rules: [2, 1], adoption: [3, 3], second: [6, 5], fils: [6, 5] }],
])("values and places of %s", async (path, text, places) => {
  const { value, placeOf } = await readConfigText(path, text);
  const at = (...keys: (string | number)[]) => Object.values(placeOf(keys));
  expect(value).toEqual({
    rules: { "date/adoption": "off" },
    overrides: [{ files: ["a.md"] }, { fils: ["a.md"] }],
  });
  expect(at("rules")).toEqual(places.rules);
  expect(at("rules", "date/adoption")).toEqual(places.adoption);
  expect(at("overrides", 1)).toEqual(places.second);
  expect(at("overrides", 1, "fils")).toEqual(places.fils);
  // of what is missing, the place where it should be
  expect(at("overrides", 1, "files")).toEqual(places.second);
  expect(at()).toEqual([1, 1]);
});

test.each([
  ["a.json", '{\n  "a": 1,\n}', "a.json:3:1"],
  ["a.json", "{ // why\n}", "a.json:1:3"],
  ["a.json", "", "a.json:1:1"],
  ["a.jsonc", '{ "a": [1, 2 }', "a.jsonc:1:14"],
  ["a.yaml", "a: [1\nb: 2", "a.yaml:2:1"],
  ["a.yaml", "a: 1\na: 2", "a.yaml:2:1"],
  ["a.yaml", "a: !run x", "a.yaml:1:4"],
])("%s that cannot be read says where: %j", async (path, text, where) => {
  await expect(readConfigText(path, text)).rejects.toMatchObject({ path: where });
});

test.each([
  ['{\n  "rules": {\n', "a.json:2:12", "{ is never closed, or a comma is missing before it"],
  [
    '{ "a": [1, 2 }',
    "a.json:1:14",
    "} is not expected here: a comma, colon or bracket is missing before it, or it is one too many",
  ],
  [
    '{ "a" "un" }',
    "a.json:1:7",
    '"un" is not expected here: a comma, colon or bracket is missing before it, or it is one too many',
  ],
  ['{ "a": "b', "a.json:1:10", "the file ends too early: a bracket or quotation mark is missing"],
])("%j says in words what is wrong", async (text, path, message) => {
  await expect(readConfigText("a.json", text)).rejects.toMatchObject({ path, message });
});

test("a key called __proto__ is a key, in each", async () => {
  for (const [path, text] of [
    ["a.json", '{"__proto__": {"strict": true}}'],
    ["a.yaml", "__proto__:\n  strict: true"],
  ] as const) {
    const { value } = await readConfigText(path, text);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect((value as { strict?: unknown }).strict).toBeUndefined();
  }
});

test("YAML runs nothing, and does not grow without end", async () => {
  await expect(readConfigText("a.yaml", "a: !!js/function 'function () { return 1 }'")).rejects.toThrow();
  const lines = ["a0: &a0 [x]"];
  for (let i = 1; i < 30; i += 1) lines.push(`a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`);
  await expect(readConfigText("a.yaml", lines.join("\n"))).rejects.toMatchObject({ path: "a.yaml:1:1" });
});
