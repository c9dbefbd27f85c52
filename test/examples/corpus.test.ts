import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, remove, write } from "../cli/program.ts";

const [python, script, wgtip] = ["/usr/bin/python3", resolve("examples/corpus/corpus.py"), resolve("bin/wgtip.js")];
const lacksDask = spawnSync(python, ["-c", "import distributed"]).status !== 0;
if (lacksDask) console.warn("test/examples/corpus.test.ts is skipped: Debian's python3-distributed is not there");

const head = "United Nations\nA/RES/80/300\nDistr.: General\n29 June 2026\nEightieth session\n";
const adopted = "Resolution adopted by the General Assembly on 25 June 2026\n\n";
const texts = {
  "texts/1.txt": "See A/80/702, and General Assembly resolutions 70/1 and 64/293 of 30 July 2010.\n",
  "texts/2.txt": `${head}${adopted}As stated in A/80/702, resolution 70/1 of 25 September 2015 applies.\n`,
  "texts/3.txt": "See resolution S/RES/2900 (2020), and A/RES/70/1.\n",
  "texts/4.txt": "See General Assembly resolution 80/300 of 26 June 2026.\n",
  "texts/5.txt": "Article 3 of the United Nations Convention against Corruption; S/RES/2900 (2020).\n",
};
const folder = folderOf({ ...texts, "files.txt": Object.keys(texts).join("\n") });
afterAll(() => remove(folder));

/** A program that starts `wgtip`. */
function program(name: string, before: string): string {
  const path = join(folder, name);
  write(folder, { [name]: `#!/bin/sh\n${before}\nexec ${process.execPath} ${wgtip} "$@"\n` });
  chmodSync(path, 0o755);
  return path;
}

function corpus(list: string, out: string, command: string) {
  const args = [script, "--part", "2", "--workers", "2", "--wgtip", command, list, out];
  return spawnSync(python, args, { cwd: folder, encoding: "utf8" });
}

const alone = (...args: string[]) =>
  spawnSync(process.execPath, [wgtip, ...args, "--files-from", "files.txt"], { cwd: folder, encoding: "utf8" }).stdout;

const made = (path: string) => readFileSync(join(folder, path), "utf8");
const rows = (path: string) =>
  made(path)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split("\t").slice(0, 4));

describe.skipIf(lacksDask)("examples/corpus", () => {
  test("two workers, one of them killed over a part, give what one run gives, byte for byte", () => {
    // the first wgtip that extracts kills its parent, which is a worker
    const fatal = program("fatal", `[ "$1" = extract ] && mkdir killed 2>/dev/null && kill -9 $PPID && sleep 1`);
    const { status, stderr } = corpus("files.txt", "out", fatal);
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    expect(existsSync(join(folder, "killed"))).toBe(true);

    const citations = made("out/citations.ndjson");
    expect(citations.match(/"target":"A\/RES\/70\/1"/g)).toHaveLength(3);
    expect(citations).toBe(alone("extract", "--format", "ndjson"));
    const findings = made("out/findings.json");
    // known from the masthead of a file in another part
    expect(findings).toMatch(/texts\/4.*adopted on 25 June 2026, not on 26 June 2026/);
    expect(findings).toBe(alone("lint", "--format", "json", "--registry", "out/mastheads.tsv"));
    expect(made("out/graph.json")).toBe(alone("graph"));
  });

  test("the graph of all parts: the most cited documents, and those that do not exist", () => {
    expect(rows("out/cited.tsv")).toEqual([
      ["3", "3", "found", "A/RES/70/1"],
      ["2", "2", "unlisted", "A/80/702"],
      ["2", "2", "missing", "S/RES/2900 (2020)"],
      ["1", "1", "found", "A/RES/64/293"],
      ["1", "1", "read", "A/RES/80/300"],
      ["1", "1", "found", "United Nations Convention against Corruption"],
    ]);
    expect(rows("out/dangling.tsv")).toEqual([["2", "2", "missing", "S/RES/2900 (2020)"]]);
  });

  test("a part with a file that cannot be read fails the job, and nothing is joined", () => {
    write(folder, { "bad.txt": "texts/1.txt\ntexts/2.txt\ntexts/none.txt\n" });
    const { status, stderr } = corpus("bad.txt", "failed", program("plain", ""));
    expect(status).toBe(1);
    expect(stderr).toContain("texts/none.txt");
    for (const name of ["citations.ndjson", "findings.json", "graph.json", "cited.tsv"])
      expect(existsSync(join(folder, "failed", name))).toBe(false);
  });
});
