import { spawnSync } from "node:child_process";

/** The installed program. */
export const wgtip = "bin/wgtip.js";

/** Runs node with these arguments and discards its output. */
export function node(...args: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, args, { stdio: "ignore" });
  // 1 says that there were findings
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`node ${args.join(" ")}: status ${status}`);
}

const sayMemory = `data:text/javascript,process.on("exit", () => console.error(process.resourceUsage().maxRSS))`;

/** Peak memory of node with these arguments, in MB (10^6 bytes). */
export function peakMemory(...args: readonly string[]): number {
  // A child inherits the figure of its parent, so a small process starts it
  const start = `child_process.spawnSync(process.execPath, process.argv.slice(1), { stdio: ["ignore", "ignore", "inherit"] })`;
  const { stderr } = spawnSync(process.execPath, ["-e", start, "--", "--import", sayMemory, ...args], {
    encoding: "utf8",
  });
  const kibibytes = /(\d+)\n$/.exec(stderr)?.[1];
  if (!kibibytes) throw new Error(`node ${args.join(" ")}: ${stderr}`);
  return (Number(kibibytes) * 1024) / 1e6;
}
