import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manual, prose, roff } from "../../docs/man.ts";
import { createProgram } from "../../src/cli/program.ts";

const page = manual(
  createProgram(process, () => {}),
  "0.1.0",
  readFileSync("README.md", "utf8"),
);

test.each([
  ["--fix", "\\-\\-fix"],
  ["C:\\docs", "C:\\edocs"],
  ["a library's `file` ~ ^", "a library\\(aqs \\(gafile\\(ga \\(ti \\(ha"],
])("%s as troff sets it", (text, set) => {
  expect(roff(text)).toBe(set);
});

test("no line of prose begins like a request, or is long", () => {
  expect(prose(".gitignore")).toBe("\\&.gitignore");
  expect(prose(`${"a".repeat(64)} .gitignore`)).toBe(`${"a".repeat(64)}\n\\&.gitignore`);
});

test("has every command with its arguments and options, and the exit statuses of the README", () => {
  expect(page).toContain("\n.SS \\fBwgtip lint\\fR [options] [paths...]\nCheck the citations");
  expect(page).toContain(
    "\n.TP\n\\fB\\-\\-max\\-warnings <number>\\fR\nexit with status 1 if there are more warnings than this\n",
  );
  expect(page).toContain("\n.SS \\fBwgtip registry show\\fR [options] <name>\n");
  expect(page).toContain("\n.TP\n\\fB0\\fR\nnothing to report\n");
});

test.skipIf(spawnSync("mandoc", ["-h"]).error)("mandoc has nothing to say against it", () => {
  expect(spawnSync("mandoc", ["-Tlint"], { input: page, encoding: "utf8" }).stdout).toBe("");
});
