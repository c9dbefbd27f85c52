import { appendFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { right, wrong } from "../../cli/cases/case.ts";
import { ended, folderOf, remove, run, start, write } from "../../cli/program.ts";

/** The program at work in a folder, watching. */
function watching(folder: string, args: readonly string[]) {
  const child = start(folder, ["lint", "--watch", ...args]);
  const said = { stdout: "", stderr: "" };
  let since = 0;
  child.stdout.on("data", (text) => {
    said.stdout += text;
  });
  child.stderr.on("data", (text) => {
    said.stderr += text;
  });
  const end = ended(child);
  const passes = () => said.stderr.split("Watching for changes").length - 1;
  const soon = { timeout: 20_000 };
  return {
    said,
    passes,
    /** Until a run that has ended since the last change has printed `what` in its last line. */
    async untilItSays(what: string): Promise<void> {
      await expect.poll(() => said.stdout.trimEnd().split("\n").at(-1), soon).toContain(what);
      await expect.poll(passes, soon).toBeGreaterThan(since);
      since = passes();
    },
    async end(): Promise<number | null> {
      child.kill("SIGINT");
      return (await end).status;
    },
  };
}

test("--watch lints again when a file changes, comes or goes, or gets another name, and when the project's facts change", async () => {
  const folder = folderOf({ "a.txt": right, "sub/b.txt": right });
  const watcher = watching(folder, []);
  await watcher.untilItSays("nothing to report in 2 citations of 2 files");
  appendFileSync(join(folder, "a.txt"), wrong);
  await watcher.untilItSays("1 error (1 fixable with --fix) in 3 citations of 2 files");
  write(folder, { "new/c.txt": wrong });
  await watcher.untilItSays("2 errors (2 fixable with --fix) in 4 citations of 3 files");
  renameSync(join(folder, "new/c.txt"), join(folder, "new/c.doc"));
  await watcher.untilItSays("1 error (1 fixable with --fix) in 3 citations of 2 files");
  remove(join(folder, "sub"));
  await watcher.untilItSays("1 error (1 fixable with --fix) in 2 citations of 1 file");
  write(folder, {
    "wgtip.registry.tsv":
      "name\tdate\ttitle\tparagraphs\tannexes\tsource\nCTOC/COP/WG.4/2011/8\t\t\t\t\tmine\nA/RES/64/293\t1999-01-01\t\t\t\tmine\n",
  });
  await watcher.untilItSays("2 errors");
  // a terminal would have been cleared
  expect(watcher.said.stdout).not.toContain("\u001b");
  expect(await watcher.end()).toBeNull();
  remove(folder);
}, 120_000);

test.each([
  ["in a repository", { ".git/HEAD": "" }],
  ["outside one", {}],
])(
  "--watch reads a configuration anew, above the folder too, %s: JSON, and modules with what they import",
  async (_where, git) => {
    const folder = folderOf({ ...git, "drafts/a.txt": wrong, "drafts/old/b.txt": wrong });
    const watcher = watching(folder, ["drafts"]);
    const rules = (severity: string) => `{ "rules": { "symbol/dot": "${severity}" } }`;
    await watcher.untilItSays("2 errors");
    write(folder, { "wgtip.config.json": rules("warning") });
    await watcher.untilItSays("2 warnings");
    write(folder, { "wgtip.config.json": '{ "ignore": ["old/"] }' });
    await watcher.untilItSays("1 error");
    write(folder, { "wgtip.config.json": '{ "ignore": 1 }' });
    await watcher.untilItSays("0 files");
    expect(watcher.said.stderr).toContain("wgtip: wgtip.config.json:1:3: ignore: must be a list of strings\n");
    write(folder, {
      "drafts/wgtip.config.js": 'module.exports = require("./shared.js");',
      "drafts/shared.js": "",
    });
    await watcher.untilItSays("2 errors");
    write(folder, { "drafts/shared.js": `module.exports = ${rules("warning")};` });
    await watcher.untilItSays("2 warnings");
    rmSync(join(folder, "drafts/wgtip.config.js"));
    write(folder, {
      "drafts/wgtip.config.ts": 'import { shared } from "./shared.ts";\nexport default shared satisfies object;\n',
      "drafts/shared.ts": `export const shared: object = ${rules("off")};`,
    });
    await watcher.untilItSays("nothing to report in 2 citations");
    write(folder, { "drafts/shared.ts": `export const shared: object = ${rules("warning")};` });
    await watcher.untilItSays("2 warnings");
    await watcher.end();
    remove(folder);
  },
  120_000,
);

test("--watch sees the files that a configuration names, and not what it writes itself", async () => {
  const facts = (date: string) => `name\tdate\ttitle\tsource\nA/RES/64/293\t${date}\t\tmine\n`;
  const folder = folderOf({
    ".git/HEAD": "",
    "facts.tsv": facts("2010-07-30"),
    "known.json": '{ "findings": {} }\n',
    "drafts/wgtip.config.json": '{ "registries": ["../facts.tsv"], "baseline": "../known.json" }',
    "drafts/a.txt": right,
  });
  const watcher = watching(folder, [
    "--cache-location",
    "drafts/c",
    "--cache",
    "--output-file",
    "json:drafts/out.txt",
    "drafts",
  ]);
  await watcher.untilItSays("nothing to report");
  write(folder, { "facts.tsv": facts("1999-01-01") });
  await watcher.untilItSays("1 error");
  const known =
    '{ "findings": { "drafts/a.txt": [{ "rule": "date/adoption", "words": "30 July 2010", "count": 1 }] } }\n';
  write(folder, { "known.json": known });
  await watcher.untilItSays("nothing to report");
  // each change is one run; what it has written has had the time to be seen
  const passes = watcher.passes();
  await new Promise((passed) => setTimeout(passed, 1000));
  expect(watcher.passes()).toBe(passes);
  await watcher.end();
  remove(folder);
}, 120_000);

test("--watch sees a file or a folder that is taken away and comes again", async () => {
  const folder = folderOf({ "drafts/a.txt": right, "alone/b.txt": right });
  const watcher = watching(folder, ["drafts", "alone/b.txt"]);
  await watcher.untilItSays("2 citations of 2 files");
  remove(join(folder, "drafts"));
  await watcher.untilItSays("1 citation of 1 file");
  write(folder, { "drafts/new/c.txt": wrong });
  await watcher.untilItSays("1 error (1 fixable with --fix) in 2 citations of 2 files");
  appendFileSync(join(folder, "drafts/new/c.txt"), wrong);
  await watcher.untilItSays("2 errors (2 fixable with --fix) in 3 citations of 2 files");
  rmSync(join(folder, "alone/b.txt"));
  await watcher.untilItSays("2 errors (2 fixable with --fix) in 2 citations of 1 file");
  write(folder, { "alone/b.txt": wrong });
  await watcher.untilItSays("3 errors (3 fixable with --fix) in 3 citations of 2 files");
  await watcher.end();
  remove(folder);
}, 120_000);

test("--watch refuses standard input", async () => {
  const folder = folderOf({});
  expect(await run(folder, ["lint", "--watch", "-"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--watch watches files; it cannot watch standard input"),
  });
  remove(folder);
});
