import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const wgtip = resolve("bin/wgtip.js");
const folder = mkdtempSync(join(tmpdir(), "wgtip-files-from-"));
const paths = Array.from({ length: 12 }, (_, i) => `docs/${i + 1}.txt`);
mkdirSync(join(folder, "docs"));
mkdirSync(join(folder, "bin"));
symlinkSync(wgtip, join(folder, "bin", "wgtip"));
for (const path of paths) writeFileSync(join(folder, path), `See A/79/${/\d+/.exec(path)}.\n`);
writeFileSync(join(folder, "docs", "note.md"), "United Nations\nA/80/999\nDistr.: General\n1 March 2026\n");
const extract = ["extract", "--format", "ndjson", "--files-from", "-"];
afterAll(() => rmSync(folder, { recursive: true }));

test("what is found in a file is printed before the list goes on", async () => {
  const child = spawn(process.execPath, [wgtip, ...extract], { cwd: folder });
  const printed: string[] = [];
  child.stdin.write("docs/2.txt\n");
  for await (const piece of child.stdout.setEncoding("utf8")) {
    printed.push(...`${piece}`.trimEnd().split("\n"));
    child.stdin.end("docs/1.txt\n");
  }
  expect(printed.map((line) => JSON.parse(line).target)).toEqual(["A/79/2", "A/79/1"]);
});

const { stdout: version } = spawnSync("parallel", ["--version"], { encoding: "utf8" });
const lacksParallel = !version?.startsWith("GNU parallel");

test.skipIf(lacksParallel)("GNU parallel spreads a list, and keeps its order", () => {
  const options = { cwd: folder, input: `${paths.join("\n")}\n`, encoding: "utf8" } as const;
  const alone = execFileSync(process.execPath, [wgtip, ...extract], options);
  const spread = ["--will-cite", "--pipe", "-N", "5", "--jobs", "2", "--keep-order", process.execPath, wgtip];
  expect(alone.trimEnd().split("\n")).toHaveLength(12);
  expect(execFileSync("parallel", [...spread, ...extract], options)).toBe(alone);
});

/** The indented blocks of the page that begin with a list of files. */
const documented = [...readFileSync("docs/corpus.md", "utf8").matchAll(/(?:^ {4}.*\n)+/gm)]
  .map(([block]) => block.replace(/^ {4}/gm, ""))
  .filter((block) => block.includes("find docs"));

test.skipIf(lacksParallel).each(documented)("docs/corpus.md: %s", (block) => {
  const PATH = [join(folder, "bin"), process.env.PATH].join(delimiter);
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, PATH, JOBS: "2", JOB: "0" } } as const;
  const { status, stdout } = spawnSync("bash", ["-eo", "pipefail", "-c", block], options);
  expect(status).toBe(0);
  if (block.includes("citations.ndjson")) {
    const targets = readFileSync(join(folder, "citations.ndjson"), "utf8").match(/"target":"[^"]+"/g);
    expect(targets).toHaveLength(12);
  } else expect(stdout).toMatch(block.includes("$JOB") ? /in 6 citations of 6 files/ : /in 12 citations of 12 files/);
});

test("docs/corpus.md has such commands", () => {
  expect(documented.length).toBeGreaterThan(3);
});
