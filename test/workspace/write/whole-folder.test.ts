import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openWholeFolder } from "../../../src/workspace/write/whole-folder.ts";

let above: string;
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), "wgtip-folder-"));
});
afterEach(() => rmSync(above, { recursive: true }));

test("a folder is there when it is complete, and replaces the one before with all its files", () => {
  const path = join(above, "report");
  const first = openWholeFolder(path, ["index.html", "files"]);
  first.write("files/1.html", "one");
  expect(existsSync(path)).toBe(false);
  first.keep();
  const second = openWholeFolder(`${path}/`, ["index.html", "files"]);
  second.write("index.html", "two");
  second.keep();
  expect(readdirSync(above)).toEqual(["report"]);
  expect(readdirSync(path)).toEqual(["index.html"]);
  expect(readFileSync(join(path, "index.html"), "utf8")).toBe("two");
});

test("one that is given up leaves nothing", () => {
  const folder = openWholeFolder(join(above, "report"), []);
  folder.write("index.html", "half");
  folder.drop();
  expect(readdirSync(above)).toEqual([]);
});

test("no other file is lost", () => {
  writeFileSync(join(above, "thesis.docx"), "");
  expect(() => openWholeFolder(above, ["index.html"])).toThrow("holds other files (thesis.docx); name a new folder");
});
