// What the core does with what the rules say.
import { describe, expect, test } from "vitest";
import { check, createSource, lint, parse, resolve } from "../../src/index.ts";
import { inOrder, say } from "../../src/rules/engine/check.ts";
import type { RuleSettings } from "../../src/rules/engine/rule.ts";
import type { Diagnostic } from "../../src/types/finding.ts";
import type { DocumentFacts } from "../../src/types/source.ts";
import { findings, registry } from "./run.ts";
import { said } from "./said.ts";

test("findings come in the order of the text", async () => {
  const found = await findings(
    "See CTOC/COP/WG4/2011/8, General Assembly resolution 64/293 of 12 August 2010. See also A/64/RES/293, paras. 6-5.",
  );
  expect(found.map(({ rule }) => rule)).toEqual(["symbol/dot", "date/adoption", "symbol/order", "locator/reversed"]);
  expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
});

test("citations that share their words share the finding", async () => {
  const found = await findings("See General Assembly resolutions 42/37 A to C of 30 November 1957.");
  expect(found.map(({ rule, words }) => [rule, words])).toEqual([["date/session", "30 November 1957"]]);
});

test("the profile overrides the masthead", async () => {
  const text = "A/80/904\n\nDistr.: General\n2 March 2026\n\nSee UNGA resolution 64/293.";
  const source = await createSource("a.txt", text);
  const parsed = parse(source);
  const resolved = resolve(parsed, { text, registry });
  const rules = (options?: { profile: "un" | "none" }) =>
    check(source, parsed, resolved, registry, options).map(({ rule }) => rule);
  expect(rules()).toEqual(["style/body-abbreviated"]);
  expect(rules({ profile: "none" })).toEqual([]);
  expect(rules({ profile: "un" })).toEqual(["style/body-abbreviated"]);
});

test("a text without citations has no findings", async () => {
  expect(await findings("Nothing is cited here: 1/2 of N/A and/or 14/4.")).toEqual([]);
  expect(await findings("")).toEqual([]);
});

/** `rule severity` of each finding, with these settings of rules. */
async function severities(text: string, rules: RuleSettings, facts: DocumentFacts = {}): Promise<string[]> {
  const source = await createSource("a.txt", text);
  return lint(source, registry, { ...facts, rules }).diagnostics.map(({ rule, severity }) => `${rule} ${severity}`);
}

test("a rule that is off says nothing", async () => {
  const text = "See CTOC/COP/WG4/2011/8 and General Assembly resolution 64/293 of 12 August 2010.";
  expect(await severities(text, {})).toEqual(["symbol/dot error", "date/adoption error"]);
  expect(await severities(text, { "symbol/dot": { severity: "off" } })).toEqual(["date/adoption error"]);
  expect(await severities(text, { "date/adoption": { severity: "off" }, "symbol/dot": {} })).toEqual([
    "symbol/dot error",
  ]);
});

test("a rule has the severity that is set, in whatever profile", async () => {
  expect(await severities("See CTOC/COP/WG4/2011/8.", { "symbol/dot": { severity: "warning" } })).toEqual([
    "symbol/dot warning",
  ]);
  expect(await severities("See UNGA resolution 64/293.", {})).toEqual([]);
  expect(await severities("See UNGA resolution 64/293.", { "style/body-abbreviated": { severity: "error" } })).toEqual([
    "style/body-abbreviated error",
  ]);
});

test("what a finding rests on bears no more than before", async () => {
  const text = "In General Assembly resolution 64/293, entitled “A plan for nobody at all”, States agreed.";
  expect(await severities(text, { "title/differs": { severity: "error" } })).toEqual(["title/differs warning"]);
  expect(await severities(text, { "title/differs": { severity: "style" } })).toEqual([]);
});

test("an option replaces what is the default", async () => {
  const text = "See paragraph 2(c) of General Assembly resolution 64/293.";
  const rules = { "locator/space": { severity: "warning" as const } };
  expect(await severities(text, rules)).toEqual(["locator/space warning"]);
  expect(await severities(text, rules, { symbol: "FCCC/CP/2015/10" })).toEqual([]);
  const except = { "locator/space": { severity: "warning" as const, options: { except: ["CBD/"] } } };
  expect(await severities(text, except, { symbol: "FCCC/CP/2015/10" })).toEqual(["locator/space warning"]);
  expect(await severities(text, except, { symbol: "CBD/COP/15/17" })).toEqual([]);
});

test("the day of the document may be set; its masthead knows better", async () => {
  const text = "In General Assembly resolution 64/293 of 30 July 2010, States agreed.";
  expect(await severities(text, {}, { date: "2010-07-01" })).toEqual(["date/later error"]);
  expect(await severities(text, {}, { date: "2010-08-01" })).toEqual([]);
  const headed = `A/66/1\n\nDistr.: General\n2 March 2011\n\n${text}`;
  expect(await severities(headed, {}, { date: "2010-07-01" })).toEqual([]);
});

test("findings stand by their place, the shorter first, then by rule", () => {
  const at = (start: number, end: number, rule: string) => ({ start, end, rule }) as Diagnostic;
  const all = [at(5, 9, "b/a"), at(5, 9, "a/b"), at(1, 2, "z/z"), at(5, 7, "z/z"), at(1, 9, "a/a")];
  expect(all.sort(inOrder).map(({ start, end, rule }) => [start, end, rule])).toEqual([
    [1, 2, "z/z"],
    [1, 9, "a/a"],
    [5, 7, "z/z"],
    [5, 9, "a/b"],
    [5, 9, "b/a"],
  ]);
});

describe("one mistake is one finding", () => {
  const masthead = "General Assembly\nDistr.: General\n3 June 2014\n\n";

  test.each([
    ["See General Assembly resolution 64/99 of 31 June 2010.", "date/adoption"],
    [`${masthead}See General Assembly resolution 64/99 of 10 December 2019.`, "date/adoption"],
    [`${masthead}See General Assembly resolution 68/999 of 10 December 2019.`, "date/session"],
    [`${masthead}See Security Council resolution 1325 (2041).`, "date/council-year"],
    ["See General Assembly decision 64/293 of 30 July 2010.", "act/kind"],
  ])("%s", async (text, rule) => {
    expect((await said(text)).map(([id]) => id)).toEqual([rule]);
  });
});

test("rules of style are those of English texts", async () => {
  expect(await findings("安全理事会第2178(2014)号决议和第2250(2015)号决议", "a.txt")).toEqual([]);
  expect(
    await findings("изложенных в резолюции 1541 (XV) Ассамблеи и других соответствующих резолюциях", "a.txt"),
  ).toEqual([]);
});

test("a span or fix that ends before it begins is not reported: the finding stands at its citation, without a fix", () => {
  const at = { start: 4, end: 9 };
  const inverted = { start: 9, end: 4 };
  const finding = { message: "wrong", span: inverted, fix: { ...inverted, text: "/", safe: true } };
  expect(say({ id: "symbol/stroke", severity: "error" }, at, finding, {})).toEqual({
    rule: "symbol/stroke",
    severity: "error",
    ...at,
    message: "wrong",
  });
  const fix = { start: 5, end: 5, text: "/", safe: true };
  expect(say({ id: "symbol/stroke", severity: "error" }, at, { ...finding, fix }, {}).fix).toEqual(fix);
});
