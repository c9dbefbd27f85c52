import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { fingerprint } from "../../../src/report/lint/fingerprint.ts";
import { lintSarif } from "../../../src/report/lint/sarif.ts";
import { ruleMarkdown } from "../../../src/report/rule-page.ts";
import { rules } from "../../../src/rules/engine/index.ts";
import { createSource } from "../../../src/source/source.ts";
import type { LintResult, Problem, ResolvedCitation } from "../../../src/types/finding.ts";
import { finding, reported, resultOf } from "../samples.ts";

const schema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

async function log(results?: readonly LintResult[], problems?: readonly Problem[]) {
  const parsed: Log = JSON.parse(await reported(lintSarif({ version: "1.2.3" }), results, problems));
  valid(parsed);
  expect(valid.errors).toBeNull();
  const run = parsed.runs[0];
  if (!run) throw new Error("no run");
  return run;
}

const uriBaseId = "%SRCROOT%";
const inSample = { uri: "a%20b/%C3%A9.md", uriBaseId };

test("a result for each finding: place, fingerprint, fixes", async () => {
  const { results, columnKind, invocations, properties } = await log();
  const dot = { startLine: 1, startColumn: 2, endLine: 1, endColumn: 5, charOffset: 1, charLength: 3 };
  const letters = { startLine: 1, startColumn: 16, endLine: 1, endColumn: 19, charOffset: 15, charLength: 3 };
  const lines = { startLine: 1, startColumn: 14, endLine: 2, endColumn: 6, charOffset: 13, charLength: 19 };
  const at = (region: object, text: string) => [
    { physicalLocation: { artifactLocation: inSample, region: { ...region, snippet: { text } } } },
  ];
  const ruleIndex = (rule: string) => rules.findIndex(({ id }) => id === rule);
  expect(results).toEqual([
    {
      ruleId: "symbol/dot",
      ruleIndex: ruleIndex("symbol/dot"),
      level: "error",
      message: { text: 'no full stop in "WG4"' },
      locations: at(dot, "WG4"),
      partialFingerprints: { "finding/v1": fingerprint("a b/é.md", "symbol/dot", "WG4", 0) },
      fixes: [
        {
          description: { text: "Write WG.4" },
          artifactChanges: [
            { artifactLocation: inSample, replacements: [{ deletedRegion: dot, insertedContent: { text: "WG.4" } }] },
          ],
        },
      ],
      properties: { suggestion: "WG.4" },
    },
    {
      ruleId: "style/year-space",
      ruleIndex: ruleIndex("style/year-space"),
      level: "note",
      message: { text: "100 %,\n<b> & c|d" },
      locations: at(lines, "A/Res/79/1 of\n2 May"),
      partialFingerprints: {
        "finding/v1": fingerprint("a b/é.md", "style/year-space", "A/Res/79/1 of\n2 May", 0),
      },
    },
    {
      ruleId: "symbol/case",
      ruleIndex: ruleIndex("symbol/case"),
      level: "warning",
      message: { text: "write RES" },
      locations: at(letters, "Res"),
      partialFingerprints: { "finding/v1": fingerprint("a b/é.md", "symbol/case", "Res", 0) },
      fixes: [
        {
          description: { text: "Suggested; a person must decide: write RES" },
          artifactChanges: [
            {
              artifactLocation: inSample,
              replacements: [{ deletedRegion: letters, insertedContent: { text: "RES" } }],
            },
          ],
        },
      ],
    },
  ]);
  expect(columnKind).toBe("utf16CodeUnits");
  expect(properties).toEqual({ registry: { version: "2026.02", sha256: "c0ffee" } });
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "looks binary" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "c.txt", uriBaseId } } }],
        },
      ],
    },
  ]);
});

test("every rule, with its page", async () => {
  const { driver } = (await log([], [])).tool;
  expect(driver).toMatchObject({ name: "wgtip", version: "1.2.3", semanticVersion: "1.2.3" });
  expect(driver.rules).toHaveLength(rules.length);
  for (const [i, rule] of rules.entries()) {
    const level = { error: "error", warning: "warning", style: "note" }[rule.severity];
    expect(driver.rules?.[i]).toMatchObject({
      id: rule.id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.why },
      help: { markdown: ruleMarkdown(rule) },
      defaultConfiguration: { level },
      properties: { tags: [rule.id.split("/")[0]] },
    });
  }
});

test("an empty run has been successful", async () => {
  const { results, invocations } = await log([], []);
  expect(results).toEqual([]);
  expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test.each([
  ["a:b#c?%.md", { uri: "a%3Ab%23c%3F%25.md", uriBaseId }],
  ["../a.md", { uri: "../a.md", uriBaseId }],
  ["/srv/a b/é.md", { uri: "file:///srv/a%20b/%C3%A9.md" }],
  ["<stdin>", { uri: "%3Cstdin%3E", uriBaseId }],
])("the address of %s", async (path, artifactLocation) => {
  const source = await createSource(path, "x");
  const { results } = await log([resultOf(source, [finding({ start: 0, end: 1 })], { citations: 1 })], []);
  expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(artifactLocation);
});

test("names what the citation around a finding cites, and where it is published", async () => {
  const source = await createSource("a.txt", "A/80/1 of May");
  const resolved = [
    {
      citation: { start: 0, end: 6, claims: [{ start: 7, end: 13 }] },
      kind: "symbol",
      target: "A/80/1",
      status: "found",
    },
  ] as unknown as ResolvedCitation[];
  const results = [resultOf(source, [finding({ start: 10, end: 13 })], { resolved })];
  const parsed: Log = JSON.parse(await reported(lintSarif({ version: "1", language: "fr" }), results, []));
  expect(parsed.runs[0]?.results?.[0]?.properties).toEqual({
    cited: "A/80/1",
    address: "https://docs.un.org/fr/A/80/1",
    library: "https://digitallibrary.un.org/search?ln=fr&as=1&m1=p&p1=A%2F80%2F1&f1=documentsymbol",
  });
});
