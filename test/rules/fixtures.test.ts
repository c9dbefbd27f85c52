// What the rules say of whole texts.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findings } from "./run.ts";

const rows = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

test("the sample draft has the findings that are expected of it, and no others", async () => {
  const text = readFileSync("fixtures/draft.md", "utf8");
  const found = (await findings(text)).filter(({ severity }) => severity !== "style");
  const [, ...expected] = rows("fixtures/draft.expected.tsv");
  const places = expected.map(([line = "", rule = "", words = ""]) => {
    const at = text.indexOf(words.replaceAll("\\n", "\n"), text.split("\n", Number(line) - 1).join("\n").length);
    return { rule, start: at, end: at + words.replaceAll("\\n", "\n").length };
  });
  expect(found.map(({ rule }) => rule)).toEqual(places.map(({ rule }) => rule));
  for (const [i, { start, end }] of places.entries()) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(found[i]?.start).toBeLessThan(end);
    expect(found[i]?.end).toBeGreaterThan(start);
  }
});

/** Texts with deliberate departures from the form, and the groups of rules that may speak of them. */
const deliberate: Readonly<Record<string, RegExp>> = {
  "report-with-notes-3.txt": /^(?:symbol|style|locator)\//,
};

describe("annotated passages cite true facts", () => {
  test.each(readdirSync("fixtures/annotated").filter((file) => /(?<!README)\.(?:md|txt)$/.test(file)))(
    "%s",
    async (file) => {
      const text = readFileSync(`fixtures/annotated/${file}`, "utf8");
      const found = await findings(text, file);
      const allowed = deliberate[file] ?? /^(?:style|locator\/(?:space|dot))\b/;
      expect(found.filter(({ rule, severity }) => severity !== "style" && !allowed.test(rule))).toEqual([]);
    },
  );
});
