import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wrong } from "./cases/case.ts";
import { folderOf, remove, run } from "./program.ts";

let folder: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

// main: a.txt with two findings; topic: one more at its end, and a new file; not committed: one more at its beginning
beforeAll(() => {
  folder = folderOf({ "a.txt": `${wrong}${wrong}`, "old.txt": wrong, "ü 1.txt": "One.\n" });
  git("init", "-q", "-b", "main");
  git("config", "diff.noprefix", "true");
  git("add", ".");
  git("commit", "-qm", "one");
  git("checkout", "-qb", "topic");
  write("a.txt", `${wrong}${wrong}Three. ${wrong}`);
  write("b.txt", wrong);
  write("ü 1.txt", `One.\n${wrong}`);
  git("add", ".");
  git("commit", "-qm", "two");
  git("checkout", "-q", "main");
  write("old.txt", `${wrong}Two.\n`);
  git("commit", "-qam", "three");
  git("checkout", "-q", "topic");
});
afterAll(() => remove(folder));

/** `path:line` of the findings in the lines that have changed. */
async function changed(base: string, ...paths: string[]): Promise<string[]> {
  const { stdout, stderr } = await run(folder, ["lint", "--format", "json", "--diff", base, ...paths]);
  expect(stderr).toBe("");
  const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: { line: number }[] }[] };
  return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ line }) => `${path}:${line}`));
}

test("since the branch left its base", async () => {
  expect(await changed("main")).toEqual(["a.txt:3", "b.txt:1", "ü 1.txt:2"]);
});

test("with what is not committed, and files that git does not know", async () => {
  write("a.txt", `New: ${wrong}${wrong}${wrong}Three. ${wrong}`);
  mkdirSync(join(folder, "in"));
  write("in/new.txt", wrong);
  expect(await changed("main")).toEqual(["a.txt:1", "a.txt:4", "b.txt:1", "in/new.txt:1", "ü 1.txt:2"]);
  git("checkout", "-q", "a.txt");
  remove(join(folder, "in"));
});

test("whatever a file is called, and whatever git is set to", async () => {
  const names = ['say "yes".txt', "back\\slash.txt", "a\tb.txt", "bell\u0007.txt", "-- x.txt"];
  for (const name of names) write(name, "One.\nTwo.\n");
  git("add", ".");
  for (const name of names) write(name, `One.\n${wrong}Two.\n`);
  git("config", "diff.relative", "true");
  git("config", "diff.interHunkContext", "9");
  const found = await changed("topic", ...names.map((name) => `./${name}`));
  expect(found.sort()).toEqual(names.map((name) => `${name}:2`).sort());
  git("reset", "-q", "--hard");
});

test("lines of a submodule are its own repository's", async () => {
  const other = folderOf({ "s.txt": wrong });
  const commit = ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "s"];
  for (const args of [["init", "-q"], ["add", "."], commit]) execFileSync("git", args, { cwd: other });
  git("-c", "protocol.file.allow=always", "submodule", "add", "-q", other, "sub");
  git("commit", "-qm", "sub");
  write("sub/s.txt", `${wrong}${wrong}`);
  git("config", "diff.submodule", "diff");
  expect(await changed("HEAD", "sub")).toEqual([]);
  git("reset", "-q", "--hard", "HEAD~1");
  remove(join(folder, "sub"));
  remove(other);
});

test("of a file that git takes for binary, as UTF-16, all counts as changed", async () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
  writeFileSync(join(folder, "wide.txt"), utf16(wrong));
  git("add", ".");
  expect(await changed("topic", "wide.txt")).toEqual(["wide.txt:1"]);
  git("reset", "-q", "--hard");
});

test("a range of commits", async () => {
  expect(await changed("main...topic")).toEqual(["a.txt:3", "b.txt:1", "ü 1.txt:2"]);
  expect(await changed("topic..topic")).toEqual([]);
});

test("the exit status is that of the findings that are left", async () => {
  expect((await run(folder, ["lint", "--diff", "main", "old.txt"])).status).toBe(0);
  expect((await run(folder, ["lint", "--diff", "main", "b.txt"])).status).toBe(1);
});

test.each([
  ["nowhere", "wgtip: --diff: bad revision 'nowhere'\n"],
  ["..", "wgtip: --diff: .. is not a commit\n"],
  ["--output=x.txt", "wgtip: --diff: --output=x.txt is not a commit\n"],
])("what is no commit: %s", async (base, message) => {
  const { status, stdout, stderr } = await run(folder, ["lint", `--diff=${base}`, "a.txt"]);
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: message });
});

test("outside a repository", async () => {
  const elsewhere = folderOf({ "a.txt": wrong });
  const { status, stderr } = await run(elsewhere, ["lint", "--diff", "main", "a.txt"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^wgtip: --diff: not a git repository/);
  remove(elsewhere);
});

test("a baseline that leads out of the repository is not written", async () => {
  const outside = folderOf({ "precious.json": '{"findings":{}}' });
  symlinkSync(join(outside, "precious.json"), join(folder, "wgtip-baseline.json"));
  const { status, stderr } = await run(folder, ["lint", "--update-baseline", "b.txt"]);
  expect(status).toBe(2);
  expect(stderr).toContain("wgtip-baseline.json: could not be written: is outside the repository");
  remove(join(folder, "wgtip-baseline.json"));
  remove(outside);
});
