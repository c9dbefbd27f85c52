import { type Case, right, wrong } from "./case.ts";

/** Problems of people who tried the program for the first time. */
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
    name: "a path without a command",
    files: { "draft.md": right },
    args: ["draft.md"],
    status: 2,
    stderr: ["error: unknown command 'draft.md'\n(to check a file or folder: wgtip lint draft.md)\n"],
  },
  {
    name: "--select without a rule does not turn every rule off",
    files: { "a.txt": wrong },
    args: ["lint", "--select", "", "a.txt"],
    status: 2,
    stdout: [],
    stderr: ["argument '' is invalid. It must name rules or groups, as in date,act/unknown."],
  },
  {
    name: "no threads",
    args: ["lint", "--concurrency", "0", "."],
    status: 2,
    stderr: ["argument '0' is invalid. It must be 1 or more."],
  },
  {
    name: "a draft in place of a configuration",
    files: { "draft.md": right },
    args: ["lint", "--config", "draft.md", "draft.md"],
    status: 2,
    stderr: [/^wgtip: draft\.md: is no configuration; its name ends with \.json, \.jsonc, \.yaml, \.js or \.ts\n$/],
  },
  {
    name: "resolve of nothing",
    args: ["resolve", " "],
    status: 2,
    stderr: ['wgtip: "": not recognized as a citation of a United Nations document; try a symbol (A/RES/70/1)'],
  },
  {
    name: "explain of a group",
    args: ["explain", "locator"],
    status: 2,
    stderr: ["wgtip: no rule locator; in this group: locator/annex, locator/beyond"],
  },
  {
    name: "explain of a rule with a slip",
    args: ["explain", "symbol/dto"],
    status: 2,
    stderr: ["wgtip: no rule symbol/dto; did you mean symbol/dot?; `wgtip rules` lists them\n"],
  },
  {
    name: "resolve says what form to try, for each in words of its own",
    args: ["resolve", "hello", "UNSCR"],
    status: 2,
    stderr: [
      "wgtip: hello: not recognized",
      "an article with its treaty (Charter, Article 51)",
      'wgtip: UNSCR: not recognized as a citation of a United Nations document; no number: try "UNSCR 1325"',
    ],
  },
  {
    name: "bodies in words, and the session that a number belongs to",
    files: { "a.txt": "General Assembly resolution 1514 (XVI), on colonial countries.\n" },
    args: ["lint", "--select", "session", "a.txt"],
    status: 0,
    stdout: ["session/legacy"],
  },
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
