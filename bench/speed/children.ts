import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The installed program. */
export const wgtip = "bin/wgtip.js";

/** What a process used from start to end: wall and processor time in seconds, peak memory in 10^6 bytes. */
export interface Run {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** A program: its arguments for node, and what its output must match for a run to count. */
export interface Program {
  readonly args: readonly string[];
  readonly prints?: RegExp;
}

/**
 * Runs a program.
 *
 * @throws Error if it fails, or does not print what it should
 */
export function run({ args, prints }: Program): Run {
  const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  const output = join(folder, "output");
  try {
    const told = execFileSync(process.execPath, ["bench/speed/launch.cjs", output, ...args], { encoding: "utf8" });
    const { status, signal, stderr, ...used } = JSON.parse(told) as Run & Ended;
    // status 1 means that there are findings
    if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")}: status ${status ?? signal}\n${stderr}`);
    if (prints && !prints.test(readFileSync(output, "utf8"))) throw new Error(`${args.join(" ")}: found nothing`);
    return used;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** Runs node with these arguments, whatever it prints. */
export const node = (...args: readonly string[]): void => void run({ args });

/** Peak memory of node with these arguments, in MB (10^6 bytes). */
export const peakMemory = (...args: readonly string[]): number => run({ args }).megabytes;

/** Runs several programs in rounds, each program once per round; the first round does not count. */
export function rounds<Name extends string>(programs: Record<Name, Program>, count: number): Record<Name, Run>[] {
  const names = Object.keys(programs) as Name[];
  const round = () => Object.fromEntries(names.map((name) => [name, run(programs[name])])) as Record<Name, Run>;
  round();
  return Array.from({ length: count }, round);
}
