// What the core does with what the rules say.
import { expect, test } from "vitest";
import { check, createSource, parse, resolve } from "../../src/index.ts";
import { findings, registry } from "./run.ts";

test("findings come in the order of the text", async () => {
  const found = await findings(
    "See CTOC/COP/WG4/2011/8, General Assembly resolution 64/293 of 12 August 2010. See also A/64/RES/293, paras. 9-5.",
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
  const resolved = resolve(parsed, { path: "a.txt", text, registry });
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
