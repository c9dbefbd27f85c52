import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wrong } from "./cases/case.ts";
import { ended, folderOf, remove, start } from "./program.ts";

const codes = () => readdirSync(join(folder, "dist")).filter((name) => name.includes(".code"));
const lint = () => ended(start(folder, ["lint", "a.txt"], [], join(folder, "bin/wgtip.js")));
const code = `program.${process.versions.v8}-${process.arch}.code`;

let folder: string;
beforeEach(() => {
  folder = folderOf({ "a.txt": wrong });
  for (const part of ["bin", "dist", "package.json"]) cpSync(part, join(folder, part), { recursive: true });
});
afterEach(() => remove(folder));

test("the build keeps compiled code for its own version of Node", () => {
  expect(codes()).toEqual([code]);
});

test("without compiled code, the first run keeps it", async () => {
  const before = await lint();
  expect(before.stdout).toContain("symbol/dot");
  rmSync(join(folder, "dist", code));
  expect(await lint()).toEqual(before);
  expect(codes()).toEqual([code]);
  expect(await lint()).toEqual(before);
});

test("what is no compiled code is replaced", async () => {
  const path = join(folder, "dist", code);
  writeFileSync(path, "no code");
  expect((await lint()).stdout).toContain("symbol/dot");
  expect(readFileSync(path).length).toBeGreaterThan(100_000);
});

test("where nothing can be kept, each run compiles", async () => {
  const path = join(folder, "dist", code);
  rmSync(path);
  mkdirSync(join(path, "in the way"), { recursive: true });
  expect((await lint()).stdout).toContain("symbol/dot");
  expect(codes()).toEqual([code]);
  expect(existsSync(join(path, "in the way"))).toBe(true);
});

test("the words of other languages are not read for an English text", async () => {
  const before = await lint();
  rmSync(join(folder, "dist/languages.cjs"));
  expect(await lint()).toEqual(before);
  writeFileSync(join(folder, "a.txt"), "Rappelant la résolution 64/293 de l’Assemblée générale");
  expect((await lint()).stderr).toContain("languages.cjs");
});
