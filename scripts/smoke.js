// Tests the package as users get it: packs it, installs it in an empty folder without a network, and runs it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "wgtip-smoke-"));
const npm = (cwd, ...args) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

execFileSync("npx", ["vite", "build", "page", "--mode", "site", "--logLevel", "warn"]);
const [{ filename, files }] = JSON.parse(npm(".", "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
npm(folder, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, filename));
writeFileSync(join(folder, "wrong.txt"), "See document CTOC/COP/WG4/2011/8.\n");
writeFileSync(join(folder, "wgtip.config.ts"), 'const body: string = "CTOC/COP";\nexport default { body };\n');
writeFileSync(join(folder, "right.txt"), "See document CTOC/COP/WG.4/2011/8.\n");
writeFileSync(
  join(folder, "library.js"),
  `import { createSource, lint, openRegistry } from "wgtip";
import { readSource } from "wgtip/core";
const source = await createSource("a.txt", "CTOC/COP/WG4/2011/8");
console.log(lint(source, openRegistry()).diagnostics.map(({ rule }) => rule).join());
console.log((await readSource("b.txt", new TextEncoder().encode("A/64/7"))).text);
// @ts-expect-error A source is not a string.
() => lint("CTOC/COP/WG4/2011/8", openRegistry());`,
);

writeFileSync(
  join(folder, "page.js"),
  `import { spawn } from "node:child_process";
const page = spawn("npx", ["wgtip", "page", "--no-open"], { detached: true });
const [address] = String((await page.stdout.iterator().next()).value).split(" ");
console.log((await (await fetch(address)).text()).match(/<title>.*?</)[0]);
process.kill(-page.pid);`,
);

const typeCheck = ["--noEmit", "--strict", "--checkJs", "--module", "nodenext", "--target", "es2022", "--types", ""];
const wgtip = join(folder, "node_modules", ".bin", "wgtip");
const checks = [
  [
    "prints its version",
    wgtip,
    ["--version"],
    0,
    /^wgtip \d+\.\d+\.\d+ \(registry \d{4}\.\d{2}, sha256 [0-9a-f]{64}\)$/m,
  ],
  ["reports a fault", wgtip, ["lint", "wrong.txt"], 1, /1:23 {2}error .*symbol\/dot/],
  [
    "has nothing to report for a correct text",
    wgtip,
    ["lint", "right.txt"],
    0,
    /^nothing to report in 1 citation of 1 file$/m,
  ],
  ["runs a configuration in TypeScript", wgtip, ["config", "right.txt"], 0, /^body +"CTOC\/COP" +wgtip\.config\.ts$/m],
  ["fixes it", wgtip, ["lint", "--fix", "wrong.txt"], 0, /; 1 fixed$/m],
  ["is a library", process.execPath, ["library.js"], 0, /^symbol\/dot\nA\/64\/7$/m],
  ["serves the page", process.execPath, ["page.js"], 0, /^<title>wgtip: citations of United Nations documents<$/m],
  ["has types", process.execPath, [resolve("node_modules/typescript/bin/tsc"), ...typeCheck, "library.js"], 0, /^$/],
];
const results = checks.map(([name, command, args, expected, output]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", input: "" });
  const passed = status === expected && output.test(stdout);
  console.log(passed ? `ok      ${name}` : `FAILED  ${name}: status ${status}\n${stdout}${stderr}`);
  return passed;
});
const stray = files.map(({ path }) => path).filter((path) => !/^(bin|dist|man|page\/dist\/site)\/|^[^/]+$/.test(path));
console.log(
  stray.length === 0 ? "ok      contains only the program" : `FAILED  contains more than the program: ${stray}`,
);
results.push(stray.length === 0);

rmSync(folder, { recursive: true });
const failed = results.filter((passed) => !passed).length;
console.log(`packed install: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
