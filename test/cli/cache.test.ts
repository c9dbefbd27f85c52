import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { latin1, mended, right, wrong } from "./cases/case.ts";
import { folderOf, remove, run, write } from "./program.ts";

const masthead = (date: string) =>
  `United Nations\tA/AC.999/1\n\nGeneral Assembly\n\nDistr.: General\n${date}\n\nOriginal: English\n\n`;

let folder: string;
beforeEach(() => {
  folder = folderOf({
    "a.txt": wrong,
    "b.md": `\`CTOC/COP/WG4/2011/8\` ${wrong}`,
    "c.txt": right,
    "d/own.txt": `${masthead("2 March 2026")}1. Only this.\n`,
    "d/other.txt": "As decided by A/AC.999/1, paragraph 7, in 2026.\n",
  });
});
afterEach(() => remove(folder));

const lint = (...args: string[]) => run(folder, ["lint", "--format", "json", ...args]);
const cached = (...args: string[]) => lint("--cache", ...args);

/** Adds a thousand citations to what is kept of a file with one, so that it shows whether a result comes from there. */
function mark(location = ".wgtip-cache"): void {
  for (const name of readdirSync(join(folder, location))) {
    const file = join(folder, location, name);
    const marked = readFileSync(file, "utf8").replace(/ [0-9a-f]{16} (\{"citations":)1(,.*)$/gm, (_, before, after) => {
      const json = `${before}1001${after}`;
      return ` ${createHash("sha256").update(json).digest("hex").slice(0, 16)} ${json}`;
    });
    writeFileSync(file, marked);
  }
}
const citations = async (...args: string[]) => JSON.parse((await cached(...args)).stdout).summary.citations;

test("git does not see the cache, unless somebody wants it to", async () => {
  const untracked = () => execFileSync("git", ["status", "--short", "-uall"], { cwd: folder, encoding: "utf8" });
  execFileSync("git", ["init", "-q"], { cwd: folder });
  const before = untracked();
  await cached();
  expect(untracked()).toBe(before);
  remove(join(folder, ".wgtip-cache/.gitignore"));
  write(folder, { "e.txt": wrong });
  await cached();
  expect(untracked()).toContain("?? .wgtip-cache/");
});

test("the second run gives the same bytes, and looks at no text again", async () => {
  const alone = await lint();
  expect(alone.stdout).toContain("symbol/dot");
  expect(await cached("--concurrency", "2")).toEqual(alone);
  expect(await cached("--concurrency", "2")).toEqual(alone);
  mark();
  expect(await citations()).toBeGreaterThan(4000);
});

test("a clone of the project has the cache of the project", async () => {
  await cached();
  mark();
  const clone = folderOf({});
  cpSync(folder, clone, { recursive: true });
  const { stdout } = await run(clone, ["lint", "--cache", "--format", "json"]);
  expect(JSON.parse(stdout).summary.citations).toBeGreaterThan(4000);
  remove(clone);
});

const facts = "name\tdate\ttitle\tparagraphs\tannexes\tsource\nA/99/1\t\t\t\t\tmine\n";
test.each([
  ["the text", ["a.txt"], { "a.txt": `${wrong}\n` }, []],
  ["the name", ["x", "c.txt"], { "x/A_80_L.1.txt": wrong }, []],
  ["the project's facts", ["."], { "wgtip.registry.tsv": facts }, []],
  ["the options", ["."], {}, ["--profile", "un"]],
  ["what a draft says of itself", ["."], { "d/own.txt": `${masthead("3 March 2026")}1. Only this.\n` }, []],
] as const)("what findings depend on is part of the key: %s", async (_, paths, changes, options) => {
  write(folder, { "x/a.txt": right });
  await cached(...paths);
  mark();
  expect(await citations(...paths)).toBeGreaterThan(1000);
  write(folder, changes);
  if (paths[0] === "x") remove(join(folder, "x/a.txt"));
  expect(await citations(...paths.filter((path) => path !== "c.txt"), ...options)).toBeLessThan(1000);
});

test("faults of the project's facts are said each time, whichever file is first", async () => {
  write(folder, { "wgtip.registry.tsv": "name\tdate\ttitle\tparagraphs\tannexes\tsource\nbad row\n" });
  for (const path of [".", "c.txt", "a.txt", "."]) {
    const { status, stderr } = await cached(path);
    expect([status, stderr]).toEqual([2, expect.stringContaining("wgtip.registry.tsv:2")]);
  }
});

test("what cannot be read is said each time", async () => {
  write(folder, { "bad.txt": latin1 });
  for (const _ of [1, 2]) expect((await cached()).stderr).toContain("bad.txt: not valid UTF-8");
});

test("--fix mends what was found before", async () => {
  await cached();
  const { stdout } = await cached("--fix");
  expect(JSON.parse(stdout).summary).toMatchObject({ errors: 0, fixed: 2 });
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(mended);
  expect(JSON.parse((await cached("--fix")).stdout).summary).toMatchObject({ errors: 0, fixed: 0 });
});

test("--cache-location; nothing is remembered without --cache; a place that cannot be written is no failure", async () => {
  await lint();
  expect(existsSync(join(folder, ".wgtip-cache"))).toBe(false);
  const alone = await lint();
  expect(await cached("--cache-location", "deep/er")).toEqual(alone);
  mark("deep/er");
  const { status, stdout, stderr } = await cached("--cache-location", "a.txt/x");
  expect({ status, stdout }).toEqual({ status: alone.status, stdout: alone.stdout });
  expect(stderr).toContain(": cache not written: ");
});

test("a file that changes between its checksum and its reading is not kept under the checksum of the other text", async () => {
  const race = `const fs = require("node:fs"); const read = fs.readFileSync; let reads = 0;
fs.readFileSync = (path, ...more) => {
  const bytes = read(path, ...more);
  if (String(path).endsWith("a.txt") && ++reads === 1) fs.writeFileSync(path, "Nothing.\\n");
  return bytes;
};`;
  write(folder, { "race.cjs": race });
  const first = await run(folder, ["lint", "--cache", "a.txt"], ["-r", join(folder, "race.cjs")]);
  expect(first.stdout).toBe("nothing to report in 0 citations of 1 file\n");
  write(folder, { "a.txt": wrong });
  expect((await run(folder, ["lint", "--cache", "a.txt"])).stdout).toContain("symbol/dot");
});
