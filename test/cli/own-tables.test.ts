// Tables of a project's own, on the program as built. docs/own-tables.md shows the example that is run here.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderOf, remove, run, write } from "./program.ts";

let folder: string;
beforeAll(() => {
  folder = folderOf({});
  cpSync("examples/own-tables", folder, { recursive: true });
});
afterAll(() => remove(folder));

const findings = [
  "draft.md:3:85: error: BSC/MOP/RES/3/4 cannot be of 21 September 2014: texts of session 3 were adopted between 8 September 2014 and 12 September 2014 [date/session]",
  "draft.md:4:121: error: the Convention on the Conservation of Seals of the Baltic Sea has 19 articles; article 21 is not one of them [instrument/article]",
];

test("docs/own-tables.md shows the configuration as it is", () => {
  expect(readFileSync("docs/own-tables.md", "utf8")).toContain(
    readFileSync("examples/own-tables/wgtip.config.jsonc", "utf8"),
  );
});

test("a body, its session and a treaty of one's own are known to lint", async () => {
  const { stdout, stderr, status } = await run(folder, ["lint", "-f", "compact", "draft.md"]);
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(findings);
  expect(status).toBe(1);
});

test("in threads too", async () => {
  const { stdout } = await run(folder, ["lint", "-f", "compact", "--concurrency", "2", "draft.md", "minutes.md"]);
  expect(stdout.trimEnd().split("\n")).toEqual(findings);
});

test("short names, the body of a document, and symbols of the body are resolved", async () => {
  const { stdout } = await run(folder, ["extract", "-f", "ndjson", "draft.md", "minutes.md"]);
  const targets = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ path, text, target, because }) => [path, text, target, because]);
  expect(targets).toEqual([
    ["draft.md", "resolution 3/4", "BSC/MOP/RES/3/4", "sentence"],
    ["draft.md", "BSC/MOP/3/7", "BSC/MOP/3/7", "symbol"],
    ["draft.md", "Gotland Plan of Action", "BSC/MOP/RES/3/4", "name"],
    [
      "draft.md",
      "article 21\nof the Baltic Seals Convention",
      "Convention on the Conservation of Seals of the Baltic Sea art. 21",
      "named",
    ],
    ["minutes.md", "resolution 3/5", "BSC/MOP/RES/3/5", "config"],
  ]);
});

test("resolve, and facts with their names", async () => {
  write(folder, { "wgtip.registry.tsv": "name\tdate\tsource\nBSC/MOP/RES/3/4\t2014-09-11\tours\n" });
  const { stdout, status } = await run(folder, ["resolve", "resolution 3/4 of the Baltic Seals Meeting"]);
  expect(stdout).toMatch(/^ {2}body +Meeting of the Parties to the Baltic Seals Convention$/m);
  expect(stdout).toMatch(/^ {2}date +11 September 2014|^ {2}date +2014-09-11/m);
  expect(status).toBe(0);
  const { stdout: found } = await run(folder, ["lint", "-f", "compact", "draft.md"]);
  expect(found).toContain("BSC/MOP/RES/3/4 was adopted on 11 September 2014, not on 21 September 2014");
  remove(`${folder}/wgtip.registry.tsv`);
});

test("a document of one's own has an address only if the table of its body says where", async () => {
  const { stdout } = await run(folder, ["resolve", "BSC/MOP/3/7", "A/RES/64/293"]);
  const [own = "", theirs = ""] = stdout.split("\n\n");
  expect(own).not.toMatch(/^ +(?:address|library) /m);
  expect(theirs).toMatch(/^ +address +https:\/\/docs\.un\.org\/en\/A\/RES\/64\/293$/m);
  const bodies = "body\tname\taddress\nBSC/MOP\tMeeting of the Parties\thttps://example.org/{language}/{symbol}\n";
  const other = folderOf({ "wgtip.config.json": '{ "tables": ["bodies.tsv"] }', "bodies.tsv": bodies });
  const { stdout: addressed } = await run(other, ["resolve", "--lang", "fr", "BSC/MOP/3/7"]);
  expect(addressed).toMatch(/^ +address +https:\/\/example\.org\/fr\/BSC\/MOP\/3\/7$/m);
  remove(other);
});

test("the library takes them before it is loaded", async () => {
  const program = `
    import { readFileSync } from "node:fs";
    import { setTables } from "wgtip/tables";
    const tables = ["bodies", "sessions"].map((name) => \`tables/\${name}.tsv\`);
    setTables(tables.map((path) => ({ path, text: readFileSync(path, "utf8") })));
    const { createSource, examine, openRegistry } = await import("wgtip");
    const source = await createSource("draft.md", readFileSync("draft.md", "utf8"));
    const { resolved, diagnostics } = examine(source, openRegistry());
    console.log(resolved[0].target, diagnostics.map(({ rule }) => rule).join());`;
  write(folder, { "library.mjs": program });
  mkdirSync(`${folder}/node_modules`);
  symlinkSync(resolve("."), `${folder}/node_modules/wgtip`);
  const { stdout } = spawnSync(process.execPath, ["library.mjs"], { cwd: folder, encoding: "utf8" });
  expect(stdout).toBe("BSC/MOP/RES/3/4 date/session\n");
});

test("a cache of the time before the tables is not used", async () => {
  const own = folderOf({ "a.md": readFileSync("examples/own-tables/draft.md", "utf8") });
  expect((await run(own, ["lint", "--cache", "a.md"])).status).toBe(0);
  cpSync("examples/own-tables", own, { recursive: true });
  expect((await run(own, ["lint", "--cache", "a.md"])).status).toBe(1);
  remove(own);
});

test("a run in another folder says that it has not these tables; --config names them", async () => {
  const above = folderOf({ "a.txt": "A/RES/64/293\n" });
  cpSync("examples/own-tables", `${above}/project`, { recursive: true });
  const { stderr, status } = await run(above, ["lint", "project/draft.md", "a.txt"]);
  expect(stderr).toBe(
    "wgtip: project/wgtip.config.jsonc: its tables are not those of this run; run wgtip in project or below, or name it by --config\n",
  );
  expect(status).toBe(2);
  const named = await run(above, ["lint", "-f", "compact", "-c", "project/wgtip.config.jsonc", "project/draft.md"]);
  expect(named.stdout).toContain("[instrument/article]");
  remove(above);
});

test.each([
  [
    "a table that there isn't",
    { "bodys.tsv": "body\tname\n" },
    "tables/bodys.tsv: no such table; did you mean bodies?",
  ],
  [
    "an unknown column",
    { "bodies.tsv": "# ours\nbody\tnames\n" },
    "tables/bodies.tsv:2: unknown column names; did you mean name?",
  ],
  ["a row without its name", { "bodies.tsv": "body\tname\nBSC/MOP\t\n" }, "tables/bodies.tsv:2: no name"],
  ["too many cells", { "names.tsv": "name\tsymbol\na\tb\tc\n" }, "tables/names.tsv:2: more cells than columns"],
] as const)("%s is reported with its line", async (_, tables, words) => {
  const own = folderOf({ "wgtip.config.json": '{ "tables": ["tables"] }', "a.md": "A/RES/64/293\n" });
  write(own, Object.fromEntries(Object.entries(tables).map(([name, text]) => [`tables/${name}`, text])));
  const { stderr, status, stdout } = await run(own, ["lint", "a.md"]);
  expect(stderr).toContain(`wgtip: ${words}`);
  expect([status, stdout]).toEqual([2, ""]);
  remove(own);
});

test("tables that are not there", async () => {
  const own = folderOf({ "wgtip.config.json": '{ "tables": ["none"] }', "a.md": "A/RES/64/293\n" });
  const { stderr, status } = await run(own, ["lint", "a.md"]);
  expect(stderr).toContain("wgtip.config.json:1:14: tables[0]: none: no such file, folder or package");
  expect(status).toBe(2);
  remove(own);
});
