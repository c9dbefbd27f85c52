import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { right, wrong } from "./cases/case.ts";
import { ended, folderOf, remove, start, write } from "./program.ts";

test("--watch lints again when a file changes, comes or goes, and when the project's facts change", async () => {
  const folder = folderOf({ "a.txt": right, "sub/b.txt": right });
  const child = start(folder, ["lint", "--watch"]);
  let [stdout, passes] = ["", 0];
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    passes += String(text).split("Watching for changes").length - 1;
  });
  const end = ended(child);
  /** The last line that the run so far has printed, once `what` is in it. */
  const untilItSays = (what: string) =>
    expect.poll(() => stdout.trimEnd().split("\n").at(-1), { timeout: 20_000 }).toContain(what);
  const pass = (count: number) => expect.poll(() => passes, { timeout: 20_000 }).toBeGreaterThanOrEqual(count);

  await untilItSays("nothing to report in 2 citations of 2 files");
  await pass(1);
  appendFileSync(join(folder, "a.txt"), wrong);
  await untilItSays("1 error (1 fixable with --fix) in 3 citations of 2 files");
  await pass(2);
  write(folder, { "new/c.txt": wrong });
  await untilItSays("2 errors (2 fixable with --fix) in 4 citations of 3 files");
  await pass(3);
  remove(join(folder, "new"));
  await untilItSays("1 error (1 fixable with --fix) in 3 citations of 2 files");
  write(folder, {
    "wgtip.registry.tsv":
      "name\tdate\ttitle\tparagraphs\tannexes\tsource\nCTOC/COP/WG.4/2011/8\t\t\t\t\tmine\nA/RES/64/293\t1999-01-01\t\t\t\tmine\n",
  });
  await untilItSays("3 errors");
  // a terminal would have been cleared
  expect(stdout).not.toContain("\u001b");
  child.kill("SIGINT");
  expect((await end).status).toBeNull();
  remove(folder);
}, 120_000);
