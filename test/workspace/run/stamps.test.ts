import { mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Stamps } from "../../../src/workspace/run/stamps.ts";
import { folderOf, remove, write } from "../../cli/program.ts";

test("files known by name: each change is told once, and so is one that comes or goes", () => {
  const folder = folderOf({ "a.txt": "one" });
  const [a, b] = [join(folder, "a.txt"), join(folder, "sub/b.txt")];
  const stamps = new Stamps();
  stamps.add([a, b]);
  expect(stamps.changed()).toEqual([]);
  write(folder, { "a.txt": "three" });
  expect(stamps.changed()).toEqual([a]);
  expect(stamps.changed()).toEqual([]);
  utimesSync(a, 1, 1);
  stamps.add([a]);
  expect(stamps.changed()).toEqual([a]);
  write(folder, { "sub/b.txt": "" });
  rmSync(a);
  expect(stamps.changed()).toEqual([a, b]);
  remove(folder);
});

test("a folder changes where it goes or comes, not where something in it does", () => {
  const folder = folderOf({ "drafts/a.txt": "one" });
  const drafts = join(folder, "drafts");
  const stamps = new Stamps();
  stamps.add([drafts]);
  write(folder, { "drafts/b.txt": "two" });
  expect(stamps.changed()).toEqual([]);
  remove(drafts);
  expect(stamps.changed()).toEqual([drafts]);
  mkdirSync(drafts);
  expect(stamps.changed()).toEqual([drafts]);
  remove(folder);
});
