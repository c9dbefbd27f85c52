import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peakMemory, wgtip } from "../speed/children.ts";
import { writeCsv, writeMarcxml } from "./exports.ts";

/** Imports synthetic exports of these sizes, each into a new registry file; prints seconds and peak memory. */
export function reportImports(counts: readonly number[]): void {
  for (const count of counts) {
    for (const [name, write] of [["votes.csv", writeCsv] as const, ["records.xml", writeMarcxml] as const]) {
      const folder = mkdtempSync(join(tmpdir(), "wgtip-import-"));
      write(join(folder, name), count);
      const start = Date.now();
      const memory = peakMemory(wgtip, "registry", "import", join(folder, name), "--output", join(folder, "out.tsv"));
      const seconds = (Date.now() - start) / 1000;
      rmSync(folder, { recursive: true });
      console.log(
        `import ${name}, ${count.toLocaleString("en")} rows: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`,
      );
    }
  }
}
