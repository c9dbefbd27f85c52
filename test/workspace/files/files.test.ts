import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReadProblem } from "../../../src/source/problem.ts";
import { findFiles, readFiles } from "../../../src/workspace/files/files.ts";

let folder: string;
let problems: ReadProblem[];
const onProblem = (problem: ReadProblem) => void problems.push(problem);
const at = (path: string) => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wgtip-read-"));
  problems = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  }
}

async function found(...paths: string[]) {
  return (await findFiles(paths.map(at), onProblem)).map((path) => relative(folder, path));
}

const problemsFound = () => problems.map(({ path, message }) => `${relative(folder, path)}: ${message}`);

describe("findFiles", () => {
  test("walks a folder for text and Markdown, sorted", async () => {
    await write({
      "b.txt": "",
      "a.md": "",
      "c/d.markdown": "",
      "c/g.qmd": "",
      "c/h.Rmd": "",
      "c/e.TXT": "",
      "c/f.text": "",
      "g.doc": "",
      "c.txt": "",
    });
    expect(await found(".")).toEqual([
      "a.md",
      "b.txt",
      "c.txt",
      "c/d.markdown",
      "c/e.TXT",
      "c/f.text",
      "c/g.qmd",
      "c/h.Rmd",
    ]);
    expect(problems).toEqual([]);
  });

  test("leaves out hidden folders and installed packages", async () => {
    await write({ "a.txt": "", ".hidden/b.txt": "", "node_modules/p/README.md": "", "x/node_modules/q.txt": "" });
    expect(await found(".")).toEqual(["a.txt"]);
  });

  test("names each file once, under the first path that named it", async () => {
    await write({ "a.txt": "", "sub/b.txt": "" });
    expect(await findFiles([at("sub/../a.txt"), at("a.txt"), folder, at("sub/*.txt")], onProblem)).toEqual([
      at("a.txt"),
      at("sub/b.txt"),
    ]);
  });

  test("a file is read whatever its kind; a glob takes what it matches", async () => {
    await write({ "a.adoc": "", "b.adoc": "", "c.txt": "", "d/e.adoc": "" });
    expect(await found("a.adoc", "c.txt")).toEqual(["a.adoc", "c.txt"]);
    expect(await found("**/*.adoc")).toEqual(["a.adoc", "b.adoc", "d/e.adoc"]);
    expect(await found("{a,b}.adoc")).toEqual(["a.adoc", "b.adoc"]);
  });

  test("a name that looks like a pattern but exists is that file", async () => {
    await write({ "draft [1].txt": "", "draft 1.txt": "" });
    expect(await found("draft [1].txt")).toEqual(["draft [1].txt"]);
  });

  test("says what it cannot find, and goes on", async () => {
    await write({ "a.txt": "", "empty/x.doc": "" });
    expect(await found("no.txt", "a.txt", "empty", "*.rst", "no/[x")).toEqual(["a.txt"]);
    expect(problemsFound()).toEqual([
      "no.txt: no such file or folder",
      "empty: no files to lint here; to lint a file of another kind, name it",
      "*.rst: no file matches this pattern",
      "no/[x: no such file or folder",
    ]);
  });

  test("does not follow links round in a circle", async () => {
    await write({ "a/b.txt": "" });
    await symlink(at("a"), at("a/loop"));
    expect(await found(".")).toEqual(["a/b.txt"]);
  });
});

describe(".gitignore", () => {
  test("nested, with exceptions, the deepest deciding", async () => {
    await write({
      ".gitignore": "*.txt\n!keep.txt\n/only-here/\n",
      "a.txt": "",
      "keep.txt": "",
      "b.md": "",
      "only-here/c.md": "",
      "deep/only-here/d.md": "",
      "deep/.gitignore": "!e.txt\nb.md\n",
      "deep/e.txt": "",
      "deep/f.txt": "",
      "deep/b.md": "",
    });
    expect(await found(".")).toEqual(["b.md", "deep/e.txt", "deep/only-here/d.md", "keep.txt"]);
  });

  test("of the folders above, up to the repository", async () => {
    await write({
      ".gitignore": "*.md\n",
      "repo/.git/HEAD": "",
      "repo/.gitignore": "build\ndocs/draft.txt\n",
      "repo/docs/draft.txt": "",
      "repo/docs/final.txt": "",
      "repo/docs/note.md": "",
      "repo/docs/build/x.txt": "",
    });
    expect(await found("repo/docs")).toEqual(["repo/docs/final.txt", "repo/docs/note.md"]);
    expect(await found("repo/d*/**/*.txt")).toEqual(["repo/docs/final.txt"]);
  });

  test("does not hold for what is named itself", async () => {
    await write({ ".git/HEAD": "", ".gitignore": "build\nx.txt\n", "build/a.txt": "", "build/x.txt": "", "x.txt": "" });
    expect(await found("x.txt", "build")).toEqual(["build/a.txt", "build/x.txt", "x.txt"]);
  });
});

describe("readFiles", () => {
  const input = (text: string) => ({ stdin: Readable.from([Buffer.from(text)]), stdinFilename: "typed.md" });

  test("reads the good files beside the bad ones", async () => {
    await write({ "a.txt": "one", "b.txt": "\0", "c.txt": "three" });
    await symlink(at("nowhere"), at("d.txt"));
    const texts: string[] = [];
    for await (const { source } of readFiles([at("."), at("d.txt")], input(""), onProblem)) texts.push(source.text);
    expect(texts).toEqual(["one", "three"]);
    expect(problemsFound()).toEqual(["d.txt: no such file or folder", expect.stringMatching(/^b\.txt: looks binary/)]);
  });

  test("reads standard input under the name given to it", async () => {
    const sources = [];
    for await (const { source } of readFiles(["-", "-"], input("`x`"), onProblem)) sources.push(source);
    expect(sources).toMatchObject([{ path: "typed.md", text: "`x`", skip: [{ start: 0, end: 3 }] }]);
  });

  test("refuses a file beyond the limit without reading it", async () => {
    await write({ "a.txt": "" });
    await truncate(at("a.txt"), 65 * 1024 * 1024);
    for await (const _ of readFiles([at("a.txt")], input(""), onProblem)) expect.unreachable();
    expect(problemsFound()).toEqual([
      "a.txt: larger than 64 MB, the most that is read; split it, or ask for more with --max-size",
    ]);
  });
});
