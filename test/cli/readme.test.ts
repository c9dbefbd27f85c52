import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintFormats } from "../../src/cli/formats.ts";

const readme = readFileSync("README.md", "utf8");

/** The indented block that begins with this line, without its indentation. */
function block(first: string): string[] {
  const lines = readme.split("\n");
  const start = lines.indexOf(`    ${first}`);
  const end = lines.findIndex((line, i) => i > start && line !== "" && !line.startsWith("    "));
  return lines.slice(start + 1, end).map((line) => line.slice(4));
}

test("the README opens with what the program prints", () => {
  const shown = block("$ wgtip lint fixtures/draft.md").filter((line) => line !== "");
  const { stdout } = spawnSync(process.execPath, ["bin/wgtip.js", "lint", "fixtures/draft.md"], { encoding: "utf8" });
  const printed = stdout.split("\n");
  expect(shown.length).toBeGreaterThan(3);
  expect(printed.filter((line) => shown.includes(line))).toEqual(shown);
});

test("the README names every command and every option", () => {
  const help = (...args: string[]) =>
    spawnSync(process.execPath, ["bin/wgtip.js", ...args], { encoding: "utf8" }).stdout;
  const commands = [...help("--help").matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name);
  expect(commands).toContain("lint");
  for (const name of commands.filter((name) => name !== "help")) expect(readme).toContain(`wgtip ${name} `);
  const options = [...`${help("help", "lint")}${help("help", "extract")}`.matchAll(/--[a-z-]+/g)].map(([name]) => name);
  expect(options).toContain("--fix");
  for (const name of options.filter((name) => name !== "--help")) expect(readme).toContain(name);
});

test("every format of reports is explained", () => {
  const page = readFileSync("docs/reports.md", "utf8");
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual([...lintFormats]);
  for (const name of lintFormats) expect(readme).toContain(`\`${name}\``);
});
