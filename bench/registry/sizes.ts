/** The cost of opening and querying a larger registry, each measured in a separate process over a generated index. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Format, formats } from "./formats.ts";

export interface Size {
  readonly entries: number;
  /** Bytes of the index. */
  readonly bytes: number;
  /** Milliseconds of processor time for opening the index. */
  readonly opening: number;
  /** Milliseconds for 40 look-ups of names spread over the index. */
  readonly few: number;
  /** Milliseconds for 100,000 more look-ups. */
  readonly many: number;
  /** Memory after 40 and after 100,000 look-ups, in MB (10^6 bytes) more than a process without a registry. */
  readonly memory40: number;
  readonly memoryMany: number;
}

/** `count` rows: those of the registry, repeated under different names. */
export function generatedLines(rows: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const row = rows[i % rows.length] as string;
    const round = Math.floor(i / rows.length);
    return round === 0 ? row : row.replace(/^[A-Z]+/, (organ) => `${organ}${round}`);
  });
}

/** Runs `script --measure FORMAT FOLDER` this many times and takes the medians. */
export function measured(lines: readonly string[], format: string, script: string, rounds: number): Size {
  const folder = mkdtempSync(join(tmpdir(), "wgtip-registry-"));
  (formats[format] as Format).write(lines, join(folder, "registry.idx"));
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const step = Math.max(1, Math.floor(lines.length / 5000));
  const names = lines.filter((_, i) => i % step === 0).map((line) => line.slice(0, line.indexOf("\t")));
  writeFileSync(join(folder, "names"), names.join("\n"));
  const runs = Array.from(
    { length: rounds },
    () =>
      JSON.parse(execFileSync(process.execPath, [script, "--measure", format, folder], { encoding: "utf8" })) as Size,
  );
  rmSync(folder, { recursive: true });
  const median = (of: keyof Size) => runs.map((run) => run[of]).sort((a, b) => a - b)[rounds >> 1] as number;
  return {
    entries: lines.length,
    bytes,
    opening: median("opening"),
    few: median("few"),
    many: median("many"),
    memory40: median("memory40"),
    memoryMany: median("memoryMany"),
  };
}

/** Processor time since `since`, in milliseconds; other work on the machine does not count. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Runs in the measured process: prints the figures as JSON. */
export function measure(format: string, folder: string): void {
  const names = readFileSync(join(folder, "names"), "utf8").split("\n");
  const at = (i: number) => names[(i * 127) % names.length] as string;
  const memory = () => process.memoryUsage().rss / 1e6;
  const nothing = memory();
  const start = process.cpuUsage();
  const has = (formats[format] as Format).open(join(folder, "registry.idx"));
  const opening = spent(start);
  const first = process.cpuUsage();
  let found = 0;
  for (let i = 0; i < 40; i++) if (has(at(i))) found++;
  const few = spent(first);
  const memory40 = memory() - nothing;
  const more = process.cpuUsage();
  for (let i = 0; i < 100_000; i++) if (has(at(i))) found++;
  const many = spent(more);
  if (found !== 100_040) throw new Error(`${100_040 - found} names were not found`);
  console.log(JSON.stringify({ opening, few, many, memory40, memoryMany: memory() - nothing }));
}
