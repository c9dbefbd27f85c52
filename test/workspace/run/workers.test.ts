import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { batches } from "../../../src/workspace/run/workers.ts";
import { latin1, mended, right, wrong } from "../../cli/cases/case.ts";
import { folderOf, remove, run } from "../../cli/program.ts";

const masthead =
  "United Nations\tA/AC.999/1\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n\n";
const files = {
  "a.txt": wrong,
  "b.md": `\`CTOC/COP/WG4/2011/8\` and ${wrong}`,
  "c.txt": latin1,
  "d.txt": right,
  "e/own.txt": `${masthead}A text of ours\n\n1. Only this.\n`,
  "e/other.txt": "See A/AC.999/1, paragraph 7, and resolution 64/293 of 12 August 2010.\n",
  "f.txt": Buffer.from(`\uFEFF${wrong}`, "utf16le"),
  "wgtip.registry.tsv": "name\tdate\ttitle\tparagraphs\tannexes\tsource\nbad row\n",
};

let folder: string;
beforeEach(() => {
  folder = folderOf(files);
  symlinkSync("loop.txt", join(folder, "loop.txt"));
});
afterEach(() => remove(folder));

describe.each(["text", "json"])("as %s", (format) => {
  test("workers give the same bytes as one thread, problems among them", async () => {
    const args = ["lint", "--format", format, ".", "c.txt", "loop.txt", "missing.txt", "--concurrency"];
    const alone = await run(folder, [...args, "1"]);
    expect(alone.stdout).toContain("symbol/dot");
    expect(alone.stderr).toContain("c.txt: not valid UTF-8");
    expect(alone.stderr).toContain("loop.txt: symbolic links go round in a circle");
    expect(alone.stderr.match(/wgtip\.registry\.tsv:2/g)).toHaveLength(1);
    expect(alone.status).toBe(2);
    expect(await run(folder, [...args, "2"])).toEqual(alone);
    expect(await run(folder, [...args, "5"])).toEqual(alone);
  });
});

test("workers know the settings of each file", async () => {
  const configured = folderOf({
    "a.txt": wrong,
    "b.txt": `# wgtip-disable-file\n${wrong}`,
    "in/wgtip.config.js": 'module.exports = { strict: true, rules: { "symbol/dot": "warning" } };',
    "in/c.txt": wrong,
    "bad/wgtip.config.json": '{ "zebra": 1 }',
    "bad/d.txt": wrong,
    "bad/e.txt": wrong,
  });
  const args = ["lint", "a.txt", "b.txt", "in/c.txt", "bad/d.txt", "bad/e.txt", "--concurrency"];
  const alone = await run(configured, [...args, "1"]);
  expect(alone.stdout).toContain("1 error, 1 warning");
  expect(alone.stderr).toBe("wgtip: bad/wgtip.config.json:1:3: unknown setting zebra\n");
  expect(await run(configured, [...args, "5"])).toEqual(alone);
  remove(configured);
});

test("workers fix files", async () => {
  const { stdout } = await run(folder, ["lint", "--fix", "--concurrency", "3", "a.txt", "d.txt", "f.txt"]);
  expect(stdout).toContain(" of 3 files; 2 fixed");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(mended);
  expect(readFileSync(join(folder, "f.txt"), "utf16le")).toBe(`\uFEFF${mended}`);
});

test("a worker that dies of a file takes no other file with it", async () => {
  const dense = folderOf({
    "a.txt": wrong,
    "b.txt": `${wrong.repeat(120_000)}`,
    "c.txt": wrong,
    "d.txt": wrong,
  });
  const { status, stdout, stderr } = await run(dense, ["lint", "--concurrency", "2", "."], ["--max-old-space-size=40"]);
  expect(stderr).toBe("wgtip: b.txt: needs more memory than is available; split it\n");
  expect(stdout).toMatch(/3 errors .* in 3 citations of 3 files; 1 problem\n$/);
  expect(status).toBe(2);
  remove(dense);
});

test("batches are neighbours, about equal in bytes, none of them empty", () => {
  const sizes = [10, 10, 70, 10, 0, 10, 10];
  const made = batches(
    sizes.map((size) => ({ size })),
    1,
  );
  expect(made.map((batch) => batch.map(({ size }) => size))).toEqual([[10, 10], [70], [10, 0, 10, 10]]);
  expect(batches([{ size: 0 }], 4)).toEqual([[{ size: 0 }]]);
});
