import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { latin1, right, wrong } from "../../cli/cases/case.ts";
import { folderOf, remove, run } from "../../cli/program.ts";
import { docx, paragraph } from "../../source/docx/docx.ts";
import { lines, pdf } from "../../source/pdf/pdf.ts";

const reports = ["1.json", "2.json", "3.json"];
let folder: string;
beforeEach(async () => {
  folder = folderOf({
    "drafts/a.txt": `One.\n${wrong}`,
    "drafts/b.txt": right,
    "drafts/c.md": `${wrong}\n${wrong}`,
    "drafts/d.txt": latin1,
    "drafts/e.txt": "See document A/Res/79/1.\n",
  });
  for (const part of [1, 2, 3]) {
    const { stdout } = await run(folder, ["lint", "drafts", "--shard", `${part}/3`, "--format", "json"]);
    writeFileSync(join(folder, `${part}.json`), stdout);
  }
});
afterEach(() => remove(folder));

const merge = (...args: string[]) => run(folder, ["merge", "3.json", "1.json", "2.json", ...args]);

/** JSON reports do not say what is cited where, so that a SARIF file made of them has no addresses of it. */
const withoutAddresses = (report: string) =>
  report.replace(/,"cited":"[^"]*","address":"[^"]*","library":"[^"]*"/g, "");

test.each(["text", "json", "sarif", "gitlab"])(
  "the reports of all parts are the report of one run: %s",
  async (format) => {
    const whole = await run(folder, ["lint", "drafts", "--format", format]);
    expect(whole.stdout).toContain("symbol/dot");
    expect(await merge("--format", format)).toEqual({ ...whole, stdout: withoutAddresses(whole.stdout) });
  },
);

test("where the files are not, or no longer the same, the text has places, but no excerpts", async () => {
  renameSync(join(folder, "drafts"), join(folder, "elsewhere"));
  mkdirSync(join(folder, "drafts"));
  writeFileSync(join(folder, "drafts/a.txt"), "Other words.\nOther words are as many as these here.\n");
  const { status, stdout } = await merge();
  expect(stdout).toMatch(
    /^drafts\/a\.txt\n {2}2:23 {2}error {2}.* symbol\/dot {2}\(fix\)\n\ndrafts\/c\.md\n {2}1:23 .*\n {2}3:23 .*\n\n/,
  );
  expect(stdout).toMatch(/3 errors, 1 warning .* in 5 citations of 4 files; 1 problem\n$/);
  expect(status).toBe(2);
});

test("findings in files without lines keep their places", async () => {
  writeFileSync(join(folder, "a.docx"), docx(paragraph("See CTOC/COP/WG4/2011/8.")));
  writeFileSync(join(folder, "b.pdf"), pdf([lines(100, 700, ["See CTOC/COP/WG4/2011/8."])]));
  const whole = await run(folder, ["lint", "a.docx", "b.pdf", "--format", "json"]);
  writeFileSync(join(folder, "1.json"), whole.stdout);
  expect(await run(folder, ["merge", "1.json", "--format", "json"])).toEqual(whole);
  expect((await run(folder, ["merge", "1.json"])).stdout).toMatch(/^a\.docx\n {2}paragraph 1 .*\n\nb\.pdf\n {2}p\. 1 /);
});

test("the status is that of all: --strict, --max-warnings", async () => {
  const clean = folderOf({ "a.txt": "See document A/Res/79/1.\n" });
  writeFileSync(join(clean, "1.json"), (await run(clean, ["lint", "a.txt", "--format", "json"])).stdout);
  expect((await run(clean, ["merge", "1.json"])).status).toBe(0);
  expect((await run(clean, ["merge", "1.json", "--strict"])).status).toBe(1);
  expect((await run(clean, ["merge", "1.json", "--max-warnings", "0"])).status).toBe(1);
  remove(clean);
});

test("a report does not take the place of one that is merged", async () => {
  const before = readFileSync(join(folder, "1.json"), "utf8");
  const { status, stderr } = await merge("--output-file", "json:./1.json");
  expect([status, stderr]).toEqual([2, expect.stringContaining("would replace ./1.json, which is to be merged")]);
  expect(readFileSync(join(folder, "1.json"), "utf8")).toBe(before);
});

test("reports of the same file, of other facts, and what is no report, are refused", async () => {
  expect((await run(folder, ["merge", ...reports, ...reports])).stderr).toMatch(
    /drafts\/.*: is in (\d)\.json and in \1\.json; merge/,
  );
  writeFileSync(
    join(folder, "other.json"),
    '{"files":[],"summary":{},"problems":[],"registry":{"version":"1999.01","sha256":"0"}}',
  );
  const other = await run(folder, ["merge", "1.json", "other.json"]);
  expect([other.status, other.stdout, other.stderr]).toEqual([
    2,
    "",
    expect.stringMatching(/other\.json: .*1999\.01.*; lint all shards with the same program/),
  ]);
  writeFileSync(join(folder, "no.json"), "[]");
  expect((await run(folder, ["merge", "no.json"])).stderr).toContain(
    "no.json: not a report of `wgtip lint --format json`",
  );
  expect((await run(folder, ["merge", "none.json"])).stderr).toContain("none.json: no such file");
});
