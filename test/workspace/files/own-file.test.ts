import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOwnText } from "../../../src/workspace/files/own-file.ts";
import { wrong } from "../../cli/cases/case.ts";
import { folderOf, remove, run } from "../../cli/program.ts";

let folder: string;
beforeEach(() => {
  folder = folderOf({ "a.txt": wrong });
});
afterEach(() => remove(folder));

test("a file is read", () => {
  expect(readOwnText(join(folder, "a.txt"))).toBe(wrong);
});

// Windows has no such device
describe.skipIf(process.platform === "win32")("a link to a device without end", () => {
  test("is refused", () => {
    symlinkSync("/dev/zero", join(folder, "x"));
    expect(() => readOwnText(join(folder, "x"))).toThrow("is a pipe or a device; make it a file");
  });

  test.each([".gitignore", "package.json"])("%s is passed over", async (name) => {
    symlinkSync("/dev/zero", join(folder, name));
    const { stdout, stderr } = await run(folder, ["lint", "."]);
    expect(stdout).toContain("symbol/dot");
    expect(stderr).toBe("");
  });

  test.each(["wgtip.registry.tsv", "wgtip-baseline.json"])("%s is named, and the files are linted", async (name) => {
    symlinkSync("/dev/zero", join(folder, name));
    const { stdout, stderr } = await run(folder, ["lint", "."]);
    expect(stdout).toContain("symbol/dot");
    expect(stderr).toBe(`wgtip: ${name}: is a pipe or a device; make it a file\n`);
  });

  test("a configuration is named, and nothing linted without it", async () => {
    symlinkSync("/dev/zero", join(folder, "wgtip.config.yaml"));
    const { status, stderr } = await run(folder, ["lint", "."]);
    expect(status).toBe(2);
    expect(stderr).toContain("wgtip: wgtip.config.yaml: is a pipe or a device; make it a file\n");
  });
});
