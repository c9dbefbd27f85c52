import { type Case, latin1, right, wrong } from "./case.ts";

export const inputCases: readonly Case[] = [
  // ---- paths
  {
    name: "files come sorted, whatever the order of the arguments and of the file system",
    files: { "b.txt": wrong, "a/z.txt": wrong, "a.txt": wrong, "c.md": wrong },
    args: ["lint", "c.md", "b.txt", ".", "a"],
    status: 1,
    stdout: ["a.txt\n", "a/z.txt\n", "b.txt\n", "c.md\n", "4 errors"],
  },
  {
    name: "without a path, the folder one stands in",
    files: { "sub/a.md": wrong, "note.doc": wrong },
    args: ["lint"],
    status: 1,
    stdout: ["sub/a.md\n", "in 1 citation of 1 file"],
  },
  {
    name: "a folder honours .gitignore; a file named is read all the same",
    files: { ".gitignore": "build\n", "build/a.txt": wrong, "b.txt": right },
    args: ["lint", ".", "build/a.txt"],
    status: 1,
    stdout: ["build/a.txt\n", "of 2 files"],
  },
  {
    name: "a glob",
    files: { "a.txt": wrong, "b/c.txt": wrong, "b/d.md": wrong },
    args: ["lint", "**/*.txt"],
    status: 1,
    stdout: ["a.txt\n", "b/c.txt\n", "of 2 files"],
    not: "d.md",
  },
  {
    name: "several files, some of them bad: the others are linted, the bad ones named, status 2",
    files: { "a.txt": wrong, "b.txt": latin1, "c.txt": "\0\0", "d.txt": right, "empty/": "" },
    args: ["lint", "a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "empty"],
    status: 2,
    stdout: ["a.txt\n", "symbol/dot", "of 2 files; 4 problems"],
    stderr: [
      "wgtip: e.txt: no such file or folder\n",
      "wgtip: empty: no files to lint here",
      "wgtip: b.txt: not valid UTF-8",
      "wgtip: c.txt: looks binary",
    ],
  },
  {
    name: "the bad files in JSON",
    files: { "b.txt": latin1 },
    args: ["lint", "--format", "json", "b.txt"],
    status: 2,
    stdout: ['{"files":[\n],', '"problems":[{"path":"b.txt","message":"not valid UTF-8'],
    stderr: ["wgtip: b.txt: not valid UTF-8"],
  },

  {
    name: "a path that is empty, as of a variable that is not set",
    files: { "a.txt": wrong },
    args: ["lint", "", "a.txt"],
    status: 2,
    stdout: ["a.txt\n", "1 error"],
    stderr: ['wgtip: "": no such file or folder\n'],
  },

  // ---- standard input
  {
    name: "standard input",
    args: ["lint", "--stdin"],
    stdin: wrong,
    status: 1,
    stdout: ["<stdin>\n", "symbol/dot"],
  },
  {
    name: "standard input as a dash, beside a file, under a name that makes it Markdown",
    files: { "a.txt": wrong },
    args: ["lint", "-", "a.txt", "--stdin-filename", "typed.md"],
    stdin: "`CTOC/COP/WG4/2011/8` CTOC/COP/WG4/2011/8",
    status: 1,
    stdout: ["typed.md\n", "1:32", "a.txt\n", "2 errors"],
  },
  {
    name: "empty standard input",
    args: ["lint", "-"],
    stdin: "",
    status: 0,
    stdout: ["nothing to report in 0 citations of 1 file\n"],
  },

  // ---- sizes
  {
    name: "a file beyond --max-size is named, the others are linted",
    files: { "a.txt": wrong.repeat(100), "b.txt": wrong },
    args: ["lint", "--max-size", "1KB", "."],
    status: 2,
    stdout: ["b.txt\n", "1 error ", "of 1 file; 1 problem"],
    stderr: ["wgtip: a.txt: larger than 1 KB, the most that is read; split it, or ask for more with --max-size\n"],
  },
  {
    name: "a size that only begins as one",
    args: ["lint", "--max-size", "1e3"],
    status: 2,
    stdout: [],
    stderr: ["--max-size", "200MB"],
  },
  {
    name: "a size that is none",
    args: ["lint", "--max-size", "much"],
    status: 2,
    stdout: [],
    stderr: ["--max-size", "200MB"],
  },

  // ---- wrong arguments
  { name: "no command", args: [], status: 2, stdout: [], stderr: ["Usage: wgtip", "lint"] },
  {
    name: "an unknown command, with the nearest",
    args: ["lnt"],
    status: 2,
    stdout: [],
    stderr: ["unknown command 'lnt'", "Did you mean lint?"],
  },
  {
    name: "an unknown option",
    args: ["lint", "--fixx"],
    status: 2,
    stdout: [],
    stderr: ["--fixx", "Did you mean --fix?"],
  },
  {
    name: "an unknown format",
    args: ["lint", "--format", "xml"],
    status: 2,
    stdout: [],
    stderr: ["'xml' is invalid", "text, compact, json"],
  },
  {
    name: "a number that is none",
    args: ["lint", "--max-warnings", "-1"],
    status: 2,
    stdout: [],
    stderr: ["--max-warnings", "whole number"],
  },
  { name: "help is no fault", args: ["--help"], status: 0, stdout: ["Usage: wgtip", "resolve"], stderr: [] },

  {
    name: "a path for standard input says that it is to be read",
    files: { "a.txt": wrong },
    args: ["lint", "--stdin-filename", "b.txt"],
    stdin: wrong,
    status: 1,
    stdout: ["b.txt\n", "of 1 file\n"],
    not: "a.txt",
  },
  // ---- lists of files
  {
    name: "the files of a list, in its order",
    files: { "a.txt": right, "b.txt": right, list: "b.txt\na.txt\n" },
    args: ["extract", "--files-from", "list"],
    status: 0,
    stdout: ["b.txt\n", "a.txt\n", "2 citations in 2 files"],
  },
  {
    name: "a list on standard input, with NUL; what cannot be read is named, the others are linted",
    files: { "a b.txt": wrong },
    args: ["lint", "--files-from", "-"],
    stdin: "none.txt\0a b.txt\0",
    status: 2,
    stdout: ["a b.txt\n", "symbol/dot", "of 1 file; 1 problem"],
    stderr: ["wgtip: none.txt: no such file or folder\n"],
  },
  {
    name: "an empty list names no files",
    files: { "a.txt": wrong },
    args: ["lint", "--files-from", "-"],
    stdin: "",
    status: 0,
    stdout: ["nothing to report in 0 citations of 0 files\n"],
  },
  {
    name: "a list that is not there",
    args: ["extract", "--files-from", "list"],
    status: 2,
    stderr: ["wgtip: list: no such file or folder\n"],
  },
  {
    name: "a list takes the place of paths",
    files: { "a.txt": wrong },
    args: ["lint", "--files-from", "-", "a.txt"],
    status: 2,
    stdout: [],
    stderr: ["error: --files-from cannot be combined with paths\n"],
  },
];
