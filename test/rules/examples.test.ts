// The examples of every rule are its first tests.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/engine/index.ts";
import { spaced } from "../resolve/resolved.ts";
import { findingsFor, fixed, targets } from "./run.ts";

/** What is wrong with these is their spaces, or stands only where there is one; each line of a parity example is a version. */
const ofSpaces =
  /^parity\/|^symbol\/(?:space|joint-dash|missing-stroke|roman)$|^style\/parts-joined$|^date\/council-year$/;

describe.each(rules)("$id", (rule) => {
  const findings = findingsFor(rule.id);
  const group = `${rule.id.split("/")[0]}/`;

  test.each(rule.examples.wrong)("wrong: %s", async (text) => {
    const found = (await findings(text)).filter(({ rule: id }) => id === rule.id);
    expect(found.map(({ severity }) => severity)).toEqual([rule.severity]);
  });

  test.each(rule.examples.right)("right: %s", async (text) => {
    const found = (await findings(text)).filter(({ rule: id }) => id.startsWith(group));
    expect(found).toEqual([]);
  });

  test.skipIf(ofSpaces.test(rule.id)).each([...rule.examples.wrong, ...rule.examples.right])(
    "spaced: %s",
    async (text) => {
      const said = async (words: string) =>
        (await findings(words)).map(({ rule: id, severity, words }) => [id, severity, words.replace(/\s+/g, " ")]);
      expect(await said(spaced(text))).toEqual(await said(text));
    },
  );

  test.each(rule.examples.wrong)("fix: %s", async (text) => {
    const found = (await findings(text)).filter(({ rule: id }) => id === rule.id);
    expect(found.map(({ fix }) => fix?.safe)).toEqual([rule.fixes && rule.fixes === "safe"]);
    if (rule.fixes === undefined) return;
    for (const { start, end, fix } of found) {
      // a comment goes with its line
      const [inner, outer] = rule.id === "suppression/unused" ? [{ start, end }, fix] : [fix, { start, end }];
      expect(inner?.start).toBeGreaterThanOrEqual(outer?.start ?? Number.NaN);
      expect(inner?.end).toBeLessThanOrEqual(outer?.end ?? Number.NaN);
    }

    const right = fixed(text, found);
    expect((await findings(right)).filter(({ rule: id }) => id === rule.id)).toEqual([]);
    if (rule.fixes === "safe") expect(await targets(right)).toEqual(await targets(text));
  });
});
