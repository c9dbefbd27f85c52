import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peakMemory, wgtip } from "./children.ts";
import { type Figure, title } from "./figure.ts";

/** Peak memory of linting a folder once, and `times` copies of it in one run: it must not grow with their number. */
export function memory(folder: string, times: number): Figure[] {
  title(`peak memory: ${folder}, once and ${times} times`);
  const copies = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  for (let i = 0; i < times; i++) cpSync(folder, join(copies, String(i)), { recursive: true });
  const [nothing, once, often] = [
    peakMemory("-e", "0"),
    peakMemory(wgtip, "lint", folder),
    peakMemory(wgtip, "lint", copies),
  ];
  rmSync(copies, { recursive: true });
  return [
    { what: "node -e 0", value: nothing, unit: "MB" },
    { what: "wgtip lint, once", value: once, unit: "MB", limit: { most: 200, wide: 300 } },
    { what: `wgtip lint, ${times} times as many files`, value: often, unit: "MB", limit: { most: 200, wide: 300 } },
  ];
}
