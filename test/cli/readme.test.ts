import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintFormats } from "../../src/cli/formats.ts";

const readme = readFileSync("README.md", "utf8");

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

/** The indented lines of a section of docs/reports.md that are not called in it. */
function shownIn(section: string): string[] {
  const lines = section.split("\n").filter((line) => line.startsWith("    "));
  return lines
    .map((line) => line.slice(4))
    .filter((line) => !/^(?:wgtip[ :]|- | {2,}(?:script|artifacts|uses|with):)/.test(line));
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*");

test.each(lintFormats.map((name) => [name]))("docs/reports.md shows what --format %s prints", (name) => {
  const section = readFileSync("docs/reports.md", "utf8")
    .split(/^## /m)
    .find((text) => text.startsWith(`${name}\n`));
  const args = ["bin/wgtip.js", "lint", "--format", name, "fixtures/draft.md"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  for (const line of shownIn(section ?? "")) expect(stdout).toMatch(new RegExp(`^${literally(line)}`, "m"));
});
