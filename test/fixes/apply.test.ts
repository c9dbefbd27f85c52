import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyFixes } from "../../src/fixes/apply.ts";
import { diffOf } from "../../src/fixes/diff.ts";
import { encode } from "../../src/source/encoding.ts";
import { createSource, textReader } from "../../src/source/source.ts";
import type { Diagnostic } from "../../src/types/finding.ts";
import type { Source } from "../../src/types/source.ts";
import { save } from "../../src/workspace/write/save.ts";

/** Wants every match of `wrong` replaced by what `right` gives. */
function replacing(wrong: RegExp, right: (match: string) => string, rest: Partial<Diagnostic> = {}, safe = true) {
  return ({ text }: Source): Diagnostic[] =>
    [...text.matchAll(wrong)].map(({ 0: match, index: start }) => {
      const end = start + match.length;
      const fix = { start, end, text: right(match), safe };
      return { start, end, rule: "symbol/dot", severity: "error", message: "no dot", fix, ...rest };
    });
}

const finder = (rules: ((source: Source) => Diagnostic[])[]) => (source: Source) => ({
  diagnostics: rules.flatMap((rule) => rule(source)),
});

async function fix(text: string, ...rules: ((source: Source) => Diagnostic[])[]) {
  const find = finder(rules);
  const { source, fixed, found } = await applyFixes(await createSource("a.txt", text), true, find);
  return { text: source.text, fixed, left: found.diagnostics.length };
}

const dot = replacing(/WG(?=\d)/g, () => "WG.");

test("replaces the spans of the fixes and nothing else", async () => {
  expect(await fix("é WG4/1, 𝟙 WG4/2\r\nWG.4/3 ", dot)).toEqual({
    text: "é WG.4/1, 𝟙 WG.4/2\r\nWG.4/3 ",
    fixed: 2,
    left: 0,
  });
});

test("mends what another fix has uncovered", async () => {
  const space = replacing(/ \/ /g, () => "/");
  const lower = replacing(/a\/\d+\/\d+/g, (symbol) => symbol.toUpperCase());
  expect(await fix("a / 64 / 293", space, lower)).toEqual({ text: "A/64/293", fixed: 3, left: 0 });
});

test("of two fixes of the same place, the second waits and may not be wanted any more", async () => {
  expect(
    await fix(
      "WG4",
      dot,
      replacing(/WG4/g, () => "WG.4"),
    ),
  ).toMatchObject({ text: "WG.4" });
});

test("leaves suggested fixes, and those outside the span reported, to a person", async () => {
  expect(
    await fix(
      "WG4",
      replacing(/WG(?=\d)/g, () => "WG.", {}, false),
    ),
  ).toEqual({ text: "WG4", fixed: 0, left: 1 });
  expect(
    await fix(
      "a WG4",
      replacing(/WG(?=\d)/g, () => "WG.", { start: 0, end: 3 }),
    ),
  ).toMatchObject({ text: "a WG4" });
});

test("ends where fixes chase each other, or change nothing", async () => {
  const there = replacing(/a/g, () => "b");
  const back = replacing(/b/g, () => "a");
  expect(await fix("a", there, back)).toMatchObject({ fixed: 10 });
  expect(
    await fix(
      "a",
      replacing(/a/g, () => "a"),
    ),
  ).toMatchObject({ fixed: 0 });
});

test("a suggested fix is applied where it is asked for", async () => {
  const source = await createSource("a.txt", "WG4\n");
  const find = finder([replacing(/WG(?=\d)/g, () => "WG.", {}, false)]);
  expect((await applyFixes(source, "suggested", find)).source.text).toBe("WG.4\n");
  expect(diffOf(source, await applyFixes(source, "suggested", find))).toBe(
    "--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-WG4\n+WG.4\n",
  );
  expect(diffOf(source, await applyFixes(source, true, find))).toBe("");
});

const how = { track: false, author: "wgtip", date: "2026-01-31T12:00:00Z" };

test("writes through a link, with the mode and the encoding of the file, and leaves nothing beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wgtip-fix-"));
  const path = join(folder, "a.txt");
  await writeFile(path, "x");
  await chmod(path, 0o640);
  await symlink(path, join(folder, "link.txt"));
  const bytes = encode("e", { name: "utf-16be", bom: true });
  await writeFile(path, bytes);
  const link = join(folder, "link.txt");
  const changed = textReader.change?.(
    { bytes, source: await createSource(link, "e") },
    [{ start: 0, end: 1, text: "é" }],
    how,
  );
  await save(link, bytes, changed?.bytes ?? bytes);
  expect(await readFile(path)).toEqual(Buffer.from([0xfe, 0xff, 0x00, 0xe9]));
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(["a.txt", "link.txt"]);
  await rm(folder, { recursive: true });
});

test("does not replace what has changed since it was read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wgtip-fix-"));
  const path = join(folder, "a.txt");
  await writeFile(path, "e, and more");
  const saved = save(path, Buffer.from("e"), Buffer.from("é"));
  await expect(saved).rejects.toThrow("has changed since it was read; run again");
  expect(await readFile(path, "utf8")).toBe("e, and more");
  await rm(folder, { recursive: true });
});

test("does not put a file where a pipe is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wgtip-fix-"));
  const path = join(folder, "pipe.txt");
  execFileSync("mkfifo", [path]);
  await expect(save(path, Buffer.from("e"), Buffer.from("é"))).rejects.toThrow("is not a regular file");
  expect((await stat(path)).isFIFO()).toBe(true);
  await rm(folder, { recursive: true });
});
