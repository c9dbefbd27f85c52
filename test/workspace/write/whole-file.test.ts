import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openWhole } from "../../../src/workspace/write/whole-file.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wgtip-whole-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the file before stays until the new one is complete", () => {
  writeFileSync(at("a"), "old");
  const file = openWhole(at("a"));
  file.write("ne");
  file.write("w");
  expect(readFileSync(at("a"), "utf8")).toBe("old");
  file.keep();
  expect(readFileSync(at("a"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a"]);
});

test("dropped, it leaves no trace", () => {
  const file = openWhole(at("a"));
  file.write("half");
  file.drop();
  expect(readdirSync(folder)).toEqual([]);
});

test("a link stays a link, and the file keeps its mode", () => {
  writeFileSync(at("a"), "old");
  chmodSync(at("a"), 0o600);
  symlinkSync(at("a"), at("link"));
  const file = openWhole(at("link"));
  file.write("new");
  file.keep();
  expect(readFileSync(at("a"), "utf8")).toBe("new");
  expect(statSync(at("a")).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["a", "link"]);
});

test("only a regular file is replaced", () => {
  expect(() => openWhole(folder)).toThrow("is not a regular file");
  expect(() => openWhole("/dev/null")).toThrow("is not a regular file");
});
