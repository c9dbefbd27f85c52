// Starts a program, and tells how long it took. Small, because a child inherits the peak memory of its parent.
//   node launch.cjs OUTPUT [arguments of node]      writes what the program prints to OUTPUT, prints a `Run` as JSON
// Loaded into the program itself (`--require`), it hands over what the process used, once it exits.
const { openSync, writeSync } = require("node:fs");

if (require.main === module) {
  const { spawnSync } = require("node:child_process");
  const [file, ...args] = process.argv.slice(2);
  const output = openSync(file, "w");
  const start = process.hrtime.bigint();
  const {
    status,
    signal,
    output: printed,
  } = spawnSync(process.execPath, ["--require", __filename, ...args], {
    stdio: ["ignore", output, "pipe", "pipe"],
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = printed[3] ? JSON.parse(printed[3]) : {};
  process.stdout.write(JSON.stringify({ status, signal, stderr: printed[2], seconds, ...used }));
} else if (require("node:worker_threads").isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: (maxRSS * 1024) / 1e6 }));
  });
}
