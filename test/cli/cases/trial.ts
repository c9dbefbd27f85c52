import { type Case, right, wrong } from "./case.ts";

/** What people met who tried the program for the first time. */
export const trialCases: readonly Case[] = [
  {
    name: "a file whose name holds a line break is found in a folder",
    files: { "in/a\nb.txt": wrong },
    args: ["lint", "in"],
    status: 1,
    stdout: ["in/a\u00b7b.txt\n", "symbol/dot", "of 1 file"],
    stderr: [],
  },
  {
    name: "a folder of which the configuration leaves nothing is no failure",
    files: { "in/a.txt": wrong, "wgtip.config.json": '{ "ignore": ["in/"] }' },
    args: ["lint", "in"],
    status: 0,
    stdout: ["nothing to report in 0 citations of 0 files\n"],
    stderr: [],
  },
  {
    name: "nor is one that holds no files that the configuration means",
    files: { "in/a.txt": wrong, "wgtip.config.json": '{ "files": ["other/*"] }' },
    args: ["lint", "in"],
    status: 0,
    stderr: [],
  },
  {
    name: "a folder of other kinds of files is",
    files: { "in/a.bin": wrong },
    args: ["lint", "in"],
    status: 2,
    stderr: [/^wgtip: in: no files to lint here; to lint a file of another kind, name it\n$/],
  },
  {
    name: "an error in a configuration is no file that could not be read",
    files: { "wgtip.config.json": '{ "ignor": [] }', "a.txt": right },
    args: ["lint", "a.txt"],
    status: 2,
    stdout: ["nothing to report in 0 citations of 0 files; 1 problem\n"],
    stderr: [/^wgtip: wgtip\.config\.json:1:3: unknown setting ignor; did you mean ignore\?\n$/],
  },
  ...(process.platform === "linux"
    ? [
        {
          name: "a cache where nothing can be written is said once, and the run ends",
          files: { "a.txt": wrong },
          args: ["lint", "--cache", "--cache-location", "/proc/x/y", "a.txt"],
          status: 1,
          stdout: ["symbol/dot"],
          stderr: [/^wgtip: \/proc\/x\/y: cache not written: no such file or folder\n$/],
        } satisfies Case,
      ]
    : []),
  ...["none.txt", "", "no such [file", "in/a.txt/b"].map(
    (path): Case => ({
      name: `one argument gives one problem: "${path}"`,
      files: { "in/a.txt": right },
      args: ["lint", path],
      status: 2,
      stdout: ["; 1 problem\n"],
      stderr: [/^wgtip: [^\n]+\n$/],
    }),
  ),
  {
    name: "registry search finds titles one slip away",
    args: ["registry", "search", "Convention", "agianst", "Corruption"],
    status: 0,
    stdout: ["A/RES/58/4  United Nations Convention against Corruption\n"],
  },
  {
    name: "registry search does not take one word for another",
    args: ["registry", "search", "zzzzq", "corruption"],
    status: 1,
    stdout: [],
    stderr: ["no such title or name: zzzzq corruption"],
  },
];
