import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peakMemory, wgtip } from "./children.ts";
import { type Figure, title } from "./figure.ts";

/**
 * Peak memory of linting a folder once, and of linting `times` copies of it in one run, which must not need more. The
 * limit is for one thread; each other thread loads the grammar and the tables again.
 */
export function memory(folders: readonly string[], times: number): Figure[] {
  title(`peak memory: the texts once and ${times} times`);
  const copies = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  for (let i = 0; i < times; i++)
    for (const [n, folder] of folders.entries()) cpSync(folder, join(copies, `${i}/${n}`), { recursive: true });
  const lint = (threads: number, paths: readonly string[]) =>
    peakMemory(wgtip, "lint", "--concurrency", String(threads), ...paths);
  const [nothing, once, often, byTwo] = [peakMemory("-e", "0"), lint(1, folders), lint(1, [copies]), lint(2, [copies])];
  rmSync(copies, { recursive: true });
  return [
    { what: "node -e 0", value: nothing, unit: "MB" },
    { what: "wgtip lint, one thread, once", value: once, unit: "MB", limit: { most: 200, wide: 300 } },
    { what: `one thread, ${times} times as many files`, value: often, unit: "MB", limit: { most: 200, wide: 450 } },
    { what: `two threads, ${times} times as many files`, value: byTwo, unit: "MB", limit: { most: 400, wide: 500 } },
  ];
}
