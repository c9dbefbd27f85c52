import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const wgtip = fileURLToPath(new URL("../../../bin/wgtip.js", import.meta.url));
const head = "name\tdate\ttitle\tparagraphs\tannexes\tsource\tdraft\tagenda\n";
const rows = Array.from({ length: 4000 }, (_, i) => `A/99/${i + 1}`);
const before = `${head}A/98/1\t\tOne of ours\t\t\tmine\n`;
const after = before + rows.map((name) => `${name}\t\tOn tests\t\t\tlist: export.csv\n`).join("");

/** Runs an import in the folder until it ends, or until `stop` says so; whether it was killed. */
function run(folder: string, stop: (milliseconds: number) => boolean): Promise<{ killed: boolean; took: number }> {
  const start = Date.now();
  const child = spawn(process.execPath, [wgtip, "registry", "import", "export.csv"], { cwd: folder, stdio: "ignore" });
  const timer = setInterval(() => stop(Date.now() - start) && child.kill("SIGKILL"), 2);
  return new Promise((done) => {
    child.on("close", (_status, signal) => {
      clearInterval(timer);
      done({ killed: signal === "SIGKILL", took: Date.now() - start });
    });
  });
}

test("an import killed at any moment leaves the registry file whole, and the next one succeeds", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wgtip-import-kill-"));
  const file = join(folder, "wgtip.registry.tsv");
  const reset = () => writeFileSync(file, before);
  writeFileSync(join(folder, "export.csv"), `symbol,title\n${rows.map((name) => `${name},On tests\n`).join("")}`);

  reset();
  const { took } = await run(folder, () => false);
  expect(readFileSync(file, "utf8")).toBe(after);

  const moments = Array.from({ length: 12 }, (_, i) => ((i + 1) / 13) * took);
  const writing = () => readdirSync(folder).some((name) => name.endsWith(".partial"));
  let kills = 0;
  for (const stop of [...moments.map((moment) => (now: number) => now >= moment), writing]) {
    reset();
    const { killed } = await run(folder, stop);
    if (killed) kills++;
    expect([before, after]).toContain(readFileSync(file, "utf8"));
    for (const name of readdirSync(folder)) if (name.endsWith(".partial")) rmSync(join(folder, name));
  }
  expect(kills).toBeGreaterThan(0);

  reset();
  await run(folder, () => false);
  expect(readFileSync(file, "utf8")).toBe(after);
  expect(existsSync(join(folder, "export.csv"))).toBe(true);
  rmSync(folder, { recursive: true });
}, 120_000);
