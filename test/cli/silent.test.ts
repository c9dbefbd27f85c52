// No command ends with a status other than 0 and says nothing.
import { afterAll, expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import { commandsFrom } from "../../src/completion/commands.ts";
import { ended, folderOf, remove, start } from "./program.ts";

const folder = folderOf({ "docs/a.md": "See CTOC/COP/WG4/2011/8.\n", "b.docx": "no Word file" });
const empty = folderOf({});
afterAll(() => [folder, empty].forEach(remove));

function run(args: string, at = folder) {
  const child = start(at, args.split(" "));
  child.stdin.on("error", () => {}).end();
  return ended(child);
}

/** All but the page, which opens a browser. */
const commands = commandsFrom(createProgram(process, () => {}))
  .map(({ path }) => path.replace(/^wgtip ?/, ""))
  .filter((path) => path !== "" && path !== "page");

test.concurrent.each(commands)("%s: without arguments and input, in an empty folder", async (command) => {
  const { status, stdout, stderr } = await run(command, empty);
  expect(status).toBeOneOf([0, 2]);
  if (status === 2) expect(stderr).toMatch(/^(?:wgtip|error|Usage): ./);
  else expect(stdout).not.toBe("");
});

test.concurrent.each([
  ["server --stdio", "`server` is for editors"],
  ["lint none", "none: no such file"],
  ["extract none", "none: no such file"],
  ["graph none", "none: no such file"],
  ["parity none", "none: no such file"],
  ["merge none.json", "none.json: no such file"],
  ["merge docs/a.md", "docs/a.md: "],
  ["lint b.docx", "b.docx: "],
  ["lint --files-from none", "none: no such file"],
  ["lint docs -c none.json", "none.json: "],
  ["lint docs --registry none.tsv", "none.tsv: "],
  ["lint docs -o json:none/a.json", "none/a.json: could not be written"],
  ["lint docs -o html:none/a/", "none/a/: could not be written"],
  ["lint docs -o nothing:a", "nothing"],
  ["lint docs --diff none", "not a git repository"],
  ["lint docs --shard 3/2", "3/2"],
  ["registry import none.csv", "none.csv: no such file"],
  ["registry export --names none", "none: no such file"],
  ["registry verify none.tsv", "none.tsv: no such file"],
  ["registry add A/80/999 --output none/a.tsv", "none/a.tsv: "],
  ["config docs/a.md -c none.json", "none.json: "],
  ["explain none", "none"],
  ["completion none", "none"],
])("%s: says what is wrong", async (command, words) => {
  const { status, stderr } = await run(command);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(words) });
});
