// The recipes of CONTRIBUTING.md, followed on a copy of the project.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const guide = readFileSync("CONTRIBUTING.md", "utf8");

/** The code of a section that names a file: its language, the file, the code without its indent. */
function blocksOf(heading: string) {
  const section = guide.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
  return [...section.matchAll(/^ *```(\w+) (\S+)\n([\s\S]*?)^ *```$/gm)].map(([, language, file = "", code = ""]) => ({
    language,
    file,
    code: code.replace(/^ {3}/gm, ""),
  }));
}

/** The text with what `+` adds behind the line that stands before it. */
function patched(text: string, diff: string): string {
  const [before = "", added = ""] = diff.trimEnd().split("\n");
  const line = `${before.slice(1)}\n`;
  expect(text.split(line), `${line} stands once`).toHaveLength(2);
  return text.replace(line, `${line}${added.slice(1)}\n`);
}

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "wgtip-contributing-"));
  for (const path of ["src", "grammar", "registry", "scripts", "bin", "build", "fixtures", "docs", "README.md"])
    cpSync(path, join(copy, path), { recursive: true });
  for (const path of ["package.json", "tsconfig.json", "tsconfig.build.json", "vitest.config.ts", "bin", "test"])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: copy, encoding: "utf8" });

test("a rule is added", () => {
  const blocks = blocksOf("Add a rule");
  expect(blocks.map(({ language }) => language)).toEqual(["ts", "diff", "diff", "ts"]);
  for (const { language, file, code } of blocks) {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, language === "diff" ? patched(readFileSync(path, "utf8"), code) : code);
  }
  const own = "test/rules/style/doc-abbreviated.test.ts";
  const tested = run("npx", "vitest", "run", "--reporter=json", own, "test/rules/examples.test.ts");
  const { success, testResults } = JSON.parse(tested.stdout);
  expect(testResults).toHaveLength(2);
  expect(success).toBe(true);
  const { stdout } = run("node", "scripts/run.js", "docs/generate.ts", "--check");
  expect(stdout).toContain("docs/rules/style-doc-abbreviated.md is not up to date");
}, 180_000);

test("a fact is corrected", () => {
  const [row] = blocksOf("Add a fact");
  appendFileSync(join(copy, row?.file ?? ""), row?.code ?? "");
  expect(run("npm", "run", "-s", "registry:correct").stdout).toContain("acts.tsv: A/RES/70/1: draft A/70/L.1");
  expect(run("npm", "run", "-s", "registry:correct").stdout).toMatch(/^0 corrections applied/m);
  expect(run("npm", "run", "-s", "build").status).toBe(0);
  expect(run("node", "bin/wgtip.js", "registry", "show", "A/RES/70/1").stdout).toMatch(/draft +A\/70\/L\.1/);
}, 180_000);
