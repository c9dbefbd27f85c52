import { type Case, right, wrong } from "./case.ts";

const dot = (count: number) => `      {"rule":"symbol/dot","words":"WG4","count":${count}}`;
/** A baseline with this many findings of `symbol/dot` in each file. */
const knows = (files: Readonly<Record<string, number>>): string => {
  const blocks = Object.entries(files).map(([path, count]) => `    "${path}": [\n${dot(count)}\n    ]`);
  return `{\n  "findings": {\n${blocks.join(",\n")}\n  }\n}\n`;
};
const file = "wgtip-baseline.json";

export const baselineCases: readonly Case[] = [
  {
    name: "findings are written to the baseline, and not reported",
    files: { "a.txt": wrong + wrong, "in/b.txt": wrong, "c.txt": right },
    args: ["lint", "--update-baseline"],
    status: 0,
    stdout: ["nothing to report in 4 citations of 3 files\n"],
    stderr: ["wgtip: wgtip-baseline.json: 3 known findings\n"],
    after: { [file]: knows({ "a.txt": 2, "in/b.txt": 1 }) },
  },
  {
    name: "what is known is not reported, where its lines have moved",
    files: { [file]: knows({ "a.txt": 1 }), "a.txt": `One.\n\nTwo. ${wrong}` },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: ["nothing to report"],
    stderr: [],
  },
  {
    name: "what is new is, and fails",
    files: { [file]: knows({ "a.txt": 1 }), "a.txt": wrong + wrong, "b.txt": wrong },
    args: ["lint", "."],
    status: 1,
    stdout: ["a.txt\n  2:23  error", "b.txt\n  1:23  error", "2 errors"],
  },
  {
    name: "what is known and no longer found is said",
    files: { [file]: knows({ "a.txt": 2 }), "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 0,
    stderr: [
      'wgtip: wgtip-baseline.json: no longer found: a.txt: symbol/dot "WG4"\n',
      "wgtip: wgtip-baseline.json: --update-baseline removes these\n",
    ],
  },
  {
    name: "and fails where the run is strict",
    files: { [file]: knows({ "a.txt": 1 }), "a.txt": right },
    args: ["lint", "--strict", "a.txt"],
    status: 1,
    stderr: ["no longer found"],
  },
  {
    name: "of files that are not linted nothing is stale, of files that are gone everything",
    files: { [file]: knows({ "a.txt": 1, "b.txt": 1, "gone.txt": 1 }), "a.txt": wrong, "b.txt": right },
    args: ["lint", "a.txt"],
    status: 0,
    stderr: [
      /^wgtip: wgtip-baseline\.json: no longer found: gone\.txt: symbol\/dot "WG4"\nwgtip: [^\n]*removes these\n$/,
    ],
  },
  {
    name: "updating for some files keeps what is known of others that there are",
    files: { [file]: knows({ "a.txt": 5, "b.txt": 1, "gone.txt": 1 }), "a.txt": wrong, "b.txt": wrong + wrong },
    args: ["lint", "--update-baseline", "a.txt"],
    status: 0,
    after: { [file]: knows({ "a.txt": 1, "b.txt": 1 }) },
  },
  {
    name: "the baseline of a configuration, seen from its folder",
    files: {
      "in/wgtip.config.json": '{ "baseline": "known/old.json" }',
      "in/known/old.json": knows({ "../a.txt": 1 }),
      "in/a.txt": wrong,
    },
    args: ["lint", "in"],
    status: 0,
    stdout: ["nothing to report"],
  },
  {
    name: "a file that is no baseline",
    files: { [file]: '{ "findings": { "a.txt": 1 } }', "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 2,
    stdout: ["1 error"],
    stderr: [
      "wgtip: wgtip-baseline.json: not a baseline: findings.a.txt: ",
      "; fix it, or delete it and run with --update-baseline\n",
    ],
  },
  {
    name: "a baseline that an editor has saved with a byte order mark",
    files: { [file]: `\uFEFF${knows({ "a.txt": 1 })}`, "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: ["nothing to report"],
  },
  {
    name: "standard input without a name cannot be known again",
    args: ["lint", "--update-baseline", "-"],
    stdin: wrong,
    status: 2,
    stderr: ["--stdin-filename"],
  },
];
