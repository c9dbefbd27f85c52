import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const wgtip = resolve("bin/wgtip.js");
const folder = mkdtempSync(join(tmpdir(), "wgtip-files-from-"));
const paths = Array.from({ length: 12 }, (_, i) => `${i + 1}.txt`);
for (const path of paths) writeFileSync(join(folder, path), `See A/79/${path.replace(".txt", "")}.\n`);
const list = `${paths.join("\n")}\n`;
const extract = ["extract", "--format", "ndjson", "--files-from", "-"];
afterAll(() => rmSync(folder, { recursive: true }));

test("what is found in a file is printed before the list goes on", async () => {
  const child = spawn(process.execPath, [wgtip, ...extract], { cwd: folder });
  const printed: string[] = [];
  child.stdin.write("2.txt\n");
  for await (const piece of child.stdout.setEncoding("utf8")) {
    printed.push(...`${piece}`.trimEnd().split("\n"));
    child.stdin.end("1.txt\n");
  }
  expect(printed.map((line) => JSON.parse(line).target)).toEqual(["A/79/2", "A/79/1"]);
});

const { stdout: version = "" } = spawnSync("parallel", ["--version"], { encoding: "utf8" });

test.skipIf(!version.startsWith("GNU parallel"))("GNU parallel spreads a list, and keeps its order", () => {
  const options = { cwd: folder, input: list, encoding: "utf8" } as const;
  const alone = execFileSync(process.execPath, [wgtip, ...extract], options);
  const spread = ["--will-cite", "--pipe", "-N", "5", "--jobs", "2", "--keep-order", process.execPath, wgtip];
  expect(alone.trimEnd().split("\n")).toHaveLength(12);
  expect(execFileSync("parallel", [...spread, ...extract], options)).toBe(alone);
});
