// Rules of a project's own, on the program as built. docs/house-rules.md shows the examples that are run here.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderOf, remove, run, write } from "./program.ts";

let folder: string;
beforeAll(() => {
  folder = folderOf({});
  cpSync("examples/house-rules", folder, { recursive: true });
});
afterAll(() => remove(folder));

test("docs/house-rules.md shows them as they are", () => {
  const page = readFileSync("docs/house-rules.md", "utf8");
  for (const name of ["banned-form", "required-title"])
    expect(page).toContain(`\`\`\`ts\n${readFileSync(`examples/house-rules/rules/${name}.ts`, "utf8")}\`\`\``);
  expect(page).toContain(readFileSync("examples/house-rules/wgtip.config.jsonc", "utf8"));
});

test("the two examples are found, with their severities, beside the rules of the program", async () => {
  const { status, stdout, stderr } = await run(folder, ["lint", "-f", "compact", "draft.md"]);
  expect(stderr).toBe("");
  expect(stdout).toBe(
    [
      'draft.md:3:22: warning: "UNSCR" is not used in our documents [house/banned-form]',
      "draft.md:3:89: error: A/RES/70/1 is known as the 2030 Agenda for Sustainable Development, and the text does not say so here [house/required-title]",
      "",
    ].join("\n"),
  );
  expect(status).toBe(1);
});

test("they are listed, explained and tested by their examples", async () => {
  expect((await run(folder, ["rules"])).stdout).toMatch(/^house\/banned-form +warning/m);
  expect((await run(folder, ["explain", "house/banned-form"])).stdout).toContain("UNSCR 1325 (2000)");
  expect(await run(folder, ["rules", "--examples"])).toEqual({
    status: 0,
    stdout: "house/banned-form: 3 examples\nhouse/required-title: 3 examples\n",
    stderr: "",
  });
});

test("a suggested fix is applied, a comment suppresses, an option turns off", async () => {
  write(folder, { "own/a.md": "UNSCR 1325 (2000) <!-- wgtip-disable-line house/banned-form -- quoted -->\n" });
  expect((await run(folder, ["lint", "own"])).status).toBe(0);
  expect((await run(folder, ["lint", "--select", "house/required-title", "draft.md"])).stdout).not.toContain("banned");
  expect((await run(folder, ["lint", "--ignore", "house", "draft.md"])).status).toBe(0);
  await run(folder, ["lint", "--fix=suggested", "draft.md"]);
  expect(readFileSync(join(folder, "draft.md"), "utf8")).toContain("on Security Council resolution 1325 (2000).");
});

test("worker threads find them too", async () => {
  write(folder, { "many/a.md": "UNSCR 1325 (2000)\n", "many/b.md": "UNSCR 1325 (2000)\n" });
  const { stdout } = await run(folder, ["lint", "--concurrency", "2", "-f", "compact", "many"]);
  expect(stdout.match(/house\/banned-form/g)).toHaveLength(2);
});

const rule = `export default { id: "house/x", severity: "style", summary: "s", why: "w", limits: "l",
  examples: { wrong: ["a"], right: ["b"] }, document: true, check: () => [] };`;

test.each([
  ["an example that fails", { "r.mjs": rule }, ["rules", "--examples"], 1, "house/x: is silent, but this is wrong: a"],
  [
    "what is no rule",
    { "r.mjs": "export default {}" },
    ["lint", "a.md"],
    2,
    "r.mjs: no house rules: its default export: the id of a house rule is like house/banned-form",
  ],
  ["a program that fails", { "r.mjs": "throw new Error('no');" }, ["lint", "a.md"], 2, "r.mjs: no house rules: no"],
  ["a module that is missing", {}, ["lint", "a.md"], 2, "houseRules[0]: r.mjs: no such file"],
  [
    "code that may not run",
    { "r.mjs": rule },
    ["lint", "--no-config-code", "a.md"],
    2,
    "its house rules are programs, and --no-config-code does not run them",
  ],
] as const)("%s is reported", async (_, files, args, status, words) => {
  const own = folderOf({ "wgtip.config.json": '{ "houseRules": ["r.mjs"] }', "a.md": "A/RES/1/1\n", ...files });
  const outcome = await run(own, args);
  expect(outcome.stderr).toContain(words);
  expect(outcome.status).toBe(status);
  remove(own);
});

test("a severity for a house rule that is not there", async () => {
  const config = '{ "houseRules": ["r.mjs"], "rules": { "house/y": "off", "house/*": "error" } }';
  const own = folderOf({ "wgtip.config.json": config, "r.mjs": rule, "a.md": "x" });
  expect((await run(own, ["lint", "a.md"])).stderr).toContain(
    "wgtip.config.json: rules: unknown house rule house/y; did you mean house/x?",
  );
  remove(own);
});
