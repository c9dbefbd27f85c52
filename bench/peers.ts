/**
 * Compares wgtip with well-known linters, each from start to end, on one line and on the same thousand files: see
 * bench/README.md. They are installed over the network in a temporary folder, and are not part of the project.
 *
 *     npm run bench:peers
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeFiles } from "./many/files.ts";
import { medians } from "./speed/timing.ts";

const [files, bytes, rounds] = [1000, 4e6, 3];

/** The packages of each linter, its program, and its arguments before the files. */
const peers = [
  {
    name: "ESLint",
    packages: ["eslint", "@eslint/markdown"],
    program: "eslint/bin/eslint.js",
    args: ["--quiet"],
  },
  {
    name: "markdownlint-cli2",
    packages: ["markdownlint-cli2"],
    program: "markdownlint-cli2/markdownlint-cli2-bin.mjs",
  },
  {
    name: "textlint",
    packages: ["textlint", "textlint-rule-no-todo"],
    program: "textlint/bin/textlint.js",
    args: ["--rule", "no-todo"],
  },
  { name: "cspell", packages: ["cspell"], program: "cspell/bin.mjs", args: ["--no-progress", "--no-summary"] },
] as const;

const folder = mkdtempSync(join(tmpdir(), "wgtip-peers-"));
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
writeFileSync(
  join(folder, "eslint.config.js"),
  'import markdown from "@eslint/markdown";\nexport default markdown.configs.recommended;\n',
);
writeFiles(join(folder, "texts"), files, bytes, 1);
writeFileSync(join(folder, "line.md"), "See document CTOC/COP/WG4/2011/8, paras. 46-51.\n");
const packages = peers.flatMap((peer) => peer.packages);
execFileSync("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], {
  cwd: folder,
  stdio: "inherit",
});

const programs = [
  { name: "wgtip", command: [resolve("bin/wgtip.js"), "lint"] },
  ...peers.map((peer) => ({
    name: `${peer.name} ${versionOf(peer.packages[0])}`,
    command: [join(folder, "node_modules", peer.program), ...("args" in peer ? peer.args : [])],
  })),
];
measure("one line", "line.md");
measure(`${files} files`, "texts/**/*.md");
rmSync(folder, { recursive: true });

function versionOf(name: string): string {
  const require = createRequire(join(folder, "package.json"));
  return JSON.parse(readFileSync(join(require.resolve.paths(name)?.[0] ?? "", name, "package.json"), "utf8")).version;
}

/** Prints the medians of interleaved rounds, also as multiples of wgtip's. */
function measure(what: string, paths: string) {
  const seconds = medians(
    Object.fromEntries(programs.map(({ name, command }) => [name, () => run(name, [...command, paths])])),
    rounds,
    1,
  );
  const own = seconds.wgtip ?? Number.NaN;
  console.log(`\n${what}, ${rounds} rounds`);
  for (const [name, time] of Object.entries(seconds)) {
    console.log(`  ${name.padEnd(28)}${time.toFixed(2).padStart(8)} s${(time / own).toFixed(1).padStart(8)} times`);
  }
}

function run(name: string, args: readonly string[]) {
  const { status, error, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1e9,
  });
  // 1 says that there were findings
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${name}: status ${status}\n${stderr}`);
}
