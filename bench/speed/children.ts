import { spawnSync } from "node:child_process";

/** The program as it is installed. */
export const wgtip = "bin/wgtip.js";

/** Runs node with these arguments to the end, its output thrown away. */
export function node(...args: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, args, { stdio: "ignore" });
  // 1 says that there were findings
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`node ${args.join(" ")}: status ${status}`);
}

const sayMemory = `data:text/javascript,process.on("exit", () => console.error(process.resourceUsage().maxRSS))`;

/** The most memory, in MB (10^6 bytes), that node holds at a time while running with these arguments. */
export function peakMemory(...args: readonly string[]): number {
  // A child begins with the figure of the process that starts it: a small one stands in between
  const start = `child_process.spawnSync(process.execPath, process.argv.slice(1), { stdio: ["ignore", "ignore", "inherit"] })`;
  const { stderr } = spawnSync(process.execPath, ["-e", start, "--", "--import", sayMemory, ...args], {
    encoding: "utf8",
  });
  const kibibytes = /(\d+)\n$/.exec(stderr)?.[1];
  if (!kibibytes) throw new Error(`node ${args.join(" ")}: ${stderr}`);
  return (Number(kibibytes) * 1024) / 1e6;
}
