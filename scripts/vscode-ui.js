// Tests the extension in a real VS Code, driven in Chromium: npm run vscode && npm run vscode:ui. The first run
// installs VS Code from npm in editors/vscode/ui and compiles what it needs, which takes some minutes, a compiler and
// Node's headers.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = "editors/vscode/ui";
const vscode = `${folder}/node_modules/code-server/lib/vscode`;
/** Compiled modules without which VS Code does not start: its log and its terminal. */
const compiled = ["@vscode/spdlog/build/Release/spdlog.node", "node-pty/build/Release/pty.node"].map(
  (name) => `${vscode}/node_modules/${name}`,
);

if (!readdirSync("editors/vscode").some((name) => name.endsWith(".vsix"))) {
  fail("the extension is not built: npm ci --prefix editors/vscode && npm run vscode");
}
if (!compiled.every(existsSync)) install();
const tests = ["node_modules/vitest/vitest.mjs", "run", "--config", `${folder}/vitest.config.ts`];
process.exitCode = spawnSync(process.execPath, tests, { stdio: "inherit" }).status ?? 2;

function install() {
  const env = { ...process.env, npm_config_nodedir: join(dirname(process.execPath), "..") };
  const npm = (cwd, ...args) =>
    spawnSync("npm", [...args, "--no-audit", "--no-fund"], { cwd, env, stdio: ["ignore", "inherit", "ignore"] });
  npm(folder, "ci", "--ignore-scripts");
  npm(vscode, "i", "--ignore-scripts");
  npm(`${folder}/node_modules/argon2`, "rebuild");
  // their scripts for other systems may fail
  npm(vscode, "rebuild", "@vscode/spdlog", "node-pty");
  if (!compiled.every(existsSync)) {
    fail(`VS Code could not be built: run npm rebuild @vscode/spdlog node-pty in ${vscode} to see why`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
