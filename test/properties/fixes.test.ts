// Safe fixes mend faults of form and nothing else: the document that is meant stays the same.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { replaced } from "../../bench/injection/edit.ts";
import { forms } from "../../bench/injection/forms.ts";
import { passageOf } from "../../bench/injection/inject.ts";
import { randomOf } from "../../bench/injection/random.ts";
import { applyFixes, type FixMode } from "../../src/fixes/apply.ts";
import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Source, Span } from "../../src/types/source.ts";
import { registry } from "../rules/run.ts";
import { textsHere } from "./texts.ts";

/** All texts at hand in all languages with `WGTIP_TEXTS=all`, which takes minutes; else every tenth, and all small ones. */
const isWhole = process.env.WGTIP_TEXTS === "all";

const folder = "fixtures/annotated";
const passages = await Promise.all(
  readdirSync(folder)
    .filter((file) => /(?<!README)\.(?:md|txt)$/.test(file))
    .map((file) => passageOf(file, readFileSync(`${folder}/${file}`, "utf8"), registry)),
);

const kinds = forms.filter(({ markdown }) => !markdown);
const places = kinds.flatMap((kind) =>
  passages.flatMap(({ source }, i) =>
    Array.from(kind.edits(passages[i] as (typeof passages)[number], randomOf(kind.name)), (edit) => ({
      kind: kind.name,
      path: source.path,
      right: source.text,
      wrong: replaced(source.text, edit, edit.text),
    })),
  ),
);

const find = (source: Source) => examine(source, registry, { profile: "un" });
const fixed = async (path: string, text: string, mode: FixMode = true) =>
  applyFixes(await createSource(path, text), mode, find);

const cited = ({ resolved }: { resolved: readonly ResolvedCitation[] }) => resolved.map(({ target }) => target);

/** A place by its number, so that a failure prints no whole text. */
const faulty = fc.nat({ max: places.length - 1 }).map((i) => places[i] as (typeof places)[number]);
const shown = faulty.map(({ kind, path, right, wrong }) => {
  const at = [...wrong].findIndex((letter, i) => letter !== right[i]);
  const words = wrong.slice(at - 30, at + 30);
  return { kind, path, words, text: () => ({ right, wrong }) };
});

/** Every so many of the places, of all kinds. */
const faultyPassages = places.filter((_, i) => i % Math.ceil(places.length / (isWhole ? 400 : 40)) === 0);

test("most kinds of fault can be made in the annotated passages", () => {
  expect(new Set(places.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(18);
});

test("a fix changes no citation to another, and what is mended is not changed again", async () => {
  await fc.assert(
    fc.asyncProperty(shown, async ({ path, text }) => {
      const { wrong } = text();
      const once = await fixed(path, wrong);
      expect(cited(once.found)).toEqual(cited(find(await createSource(path, wrong))));
      expect((await fixed(path, once.source.text)).fixed).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("every fix lies inside the span of its finding", async () => {
  await fc.assert(
    fc.asyncProperty(shown, async ({ path, text }) => {
      const { diagnostics } = find(await createSource(path, text().wrong));
      for (const { start, end, fix } of diagnostics) {
        if (fix) expect([fix.start >= start, fix.end <= end, fix.start <= fix.end]).toEqual([true, true, true]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

const languages = ["ar", "es", "fr", "ru", "zh"];
const atHand = textsHere([
  "../shared/gold/texts",
  ...["en", "de", ...languages].map((language) => `../shared/gold/akn/${language}`),
  ...languages.map((language) => `../shared/gold/languages/passages/${language}`),
  "../shared/seeds",
  "../shared/cases/trials",
  "fixtures/drafting",
]).filter(([path], i) => isWhole || i % 10 === 0 || !path.includes("gold"));

test("of a text at hand, what is fixed and read again is the same list of citations", async () => {
  let changed = 0;
  for (const [path, text] of atHand) {
    const once = await fixed(path, text);
    if (once.source.text === text) continue;
    changed++;
    expect(cited(once.found), path).toEqual(cited(find(await createSource(path, text))));
    expect((await fixed(path, once.source.text)).fixed, path).toBe(0);
  }
  expect(changed).toBeGreaterThan(0);
}, 1_200_000);

/** The citations that no finding touches: the words and what they cite. */
const right = ({ resolved, diagnostics }: ReturnType<typeof find>) => {
  const isTouched = ({ start, end }: Span) => diagnostics.some((one) => one.start < end && one.end > start);
  return resolved.filter(({ citation }) => !isTouched(citation)).map(({ citation, target }) => [citation.text, target]);
};
const wrong = ({ diagnostics }: ReturnType<typeof find>) =>
  diagnostics.filter(({ severity }) => severity !== "style").length;

test("suggested fixes make no right citation wrong, and nothing is fixed twice", async () => {
  let changed = 0;
  const passages = faultyPassages.map(({ path, wrong }) => [path, wrong] as const);
  for (const [path, text] of [...atHand, ...passages]) {
    const once = await fixed(path, text, "suggested");
    if (once.source.text === text) continue;
    changed++;
    const before = find(await createSource(path, text));
    // in their order, with those between that were mended
    const after = once.found.resolved.map(({ citation, target }) => `${citation.text} ${target}`);
    let at = 0;
    for (const [words, target] of right(before)) {
      at = after.indexOf(`${words} ${target}`, at) + 1;
      expect(at, `${path}: ${words} is still ${target}`).toBeGreaterThan(0);
    }
    expect(wrong(once.found), path).toBeLessThanOrEqual(wrong(before));
    expect((await fixed(path, once.source.text, "suggested")).fixed, path).toBe(0);
  }
  expect(changed).toBeGreaterThan(10);
}, 1_200_000);
