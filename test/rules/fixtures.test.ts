// What the rules say of whole texts.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/engine/index.ts";
import { readSource } from "../../src/source/format.ts";
import { findings } from "./run.ts";

const rows = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

/** What a text must be reported for, and nothing else but style. */
async function hasFindings(path: string, expected: readonly (readonly string[])[]) {
  const bytes = readFileSync(path);
  // places are those in the text without its marks
  const { text } = await readSource(path, bytes);
  const found = (await findings(bytes.toString(), path)).filter(
    ({ severity, rule }) => severity !== "style" && !asked.has(rule),
  );
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
}

/** Rules that speak only where a configuration asks for them. */
const asked = new Set(rules.flatMap(({ id, optional }) => (optional ? [id] : [])));

test("the sample draft has the findings that are expected of it, and no others", async () => {
  const [, ...expected] = rows("fixtures/draft.expected.tsv");
  await hasFindings("fixtures/draft.md", expected);
});

describe("passages in many styles of drafting have the findings that are expected of them, and no others", () => {
  const [, ...expected] = rows("fixtures/drafting/expected.tsv");
  test.each(readdirSync("fixtures/drafting").filter((file) => !file.endsWith(".tsv")))("%s", async (file) => {
    await hasFindings(
      `fixtures/drafting/${file}`,
      expected.filter(([of]) => of === file).map(([, ...row]) => row),
    );
  });
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
