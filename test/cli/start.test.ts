import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wrong } from "./cases/case.ts";
import { ended, folderOf, remove, start } from "./program.ts";

const codes = () => readdirSync(join(folder, "dist")).filter((name) => name.includes(".code"));
const lint = (...paths: string[]) =>
  ended(start(folder, ["lint", ...(paths.length > 0 ? paths : ["a.txt"])], [], join(folder, "bin/wgtip.js")));
const codeOf = (bundle: string) => `${bundle}.${process.versions.v8}-${process.arch}.code`;
const code = codeOf("program");

let folder: string;
beforeEach(() => {
  folder = folderOf({ "a.txt": wrong });
  for (const part of ["bin", "dist", "package.json"]) cpSync(part, join(folder, part), { recursive: true });
  // what other tests have left
  for (const name of codes()) if (name !== code) rmSync(join(folder, "dist", name));
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

test("a part of the program is kept as compiled code by the first run that loads it", async () => {
  writeFileSync(join(folder, "a.txt"), "Rappelant sa résolution 64/293 du 30 juillet 2009");
  const before = await lint();
  expect(before.stdout).toContain("date/adoption");
  expect(codes().sort()).toEqual([codeOf("languages"), code]);
  expect(await lint()).toEqual(before);
});

test("the words of other languages are not read for an English text", async () => {
  const before = await lint();
  rmSync(join(folder, "dist/languages.cjs"));
  expect(await lint()).toEqual(before);
  writeFileSync(join(folder, "a.txt"), "Rappelant la résolution 64/293 de l’Assemblée générale");
  expect((await lint()).stderr).toContain("languages.cjs");
});

test("nothing that reads other formats is loaded for text and Markdown", async () => {
  writeFileSync(join(folder, "b.md"), wrong);
  const before = await lint("a.txt", "b.md");
  for (const name of readdirSync(join(folder, "dist")).filter((name) =>
    /^(?:chunks|core|lib|(?!cli|program).*\.cjs)$/.test(name),
  ))
    rmSync(join(folder, "dist", name), { recursive: true });
  expect(await lint("a.txt", "b.md")).toEqual(before);
});
