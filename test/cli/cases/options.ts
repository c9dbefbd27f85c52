import { type Case, mended, right, wrong } from "./case.ts";

const cased = "See document A/Res/79/1.\n";
const spaced = "Security Council resolution 1325(2000)\n";
const off = '{ "rules": { "symbol/*": "off" } }';

export const optionCases: readonly Case[] = [
  // ---- rules
  {
    name: "--rule sets the severity of a rule",
    files: { "a.txt": wrong },
    args: ["lint", "--rule", "symbol/dot=warning", "a.txt"],
    status: 0,
    stdout: ["1:23  warning", "symbol/dot", "1 warning"],
  },
  {
    name: "--rule may be repeated; a rule goes before its group, and both before the configuration",
    files: { "a.txt": wrong + cased, "wgtip.config.json": '{ "rules": { "symbol/dot": "off" } }' },
    args: ["lint", "--rule", "symbol/dot=warning", "--rule", "symbol=error", "a.txt"],
    status: 1,
    stdout: ["1:23  warning", "symbol/dot", "2:16  error", "symbol/case"],
  },
  {
    name: "--rule with an unknown rule",
    files: { "a.txt": wrong },
    args: ["lint", "--rule", "symbol/dto=off", "a.txt"],
    status: 2,
    stdout: [],
    stderr: ["wgtip: --rule: unknown rule symbol/dto; did you mean symbol/dot?"],
  },
  {
    name: "--rule without a severity",
    args: ["lint", "--rule", "symbol/dot", "."],
    status: 2,
    stderr: ["wgtip: --rule: symbol/dot gives no severity; write symbol/dot=off, =error, =warning or =style"],
  },
  {
    name: "--select: only these rules and groups",
    files: { "a.txt": wrong + cased + spaced },
    args: ["lint", "--select", "symbol/case,style", "a.txt"],
    status: 0,
    stdout: ["2:16  warning", "symbol/case", "style/year-space", "1 warning, 1 style finding"],
    not: "symbol/dot",
  },
  {
    name: "--select turns on what a configuration turns off",
    files: { "a.txt": wrong, "wgtip.config.json": off },
    args: ["lint", "--select=symbol/dot", "a.txt"],
    status: 1,
    stdout: ["1:23  error", "symbol/dot"],
  },
  {
    name: "--select and a severity from the configuration",
    files: { "a.txt": wrong, "wgtip.config.json": '{ "rules": { "symbol/dot": "warning" } }' },
    args: ["lint", "--select=symbol", "a.txt"],
    status: 0,
    stdout: ["1:23  warning"],
  },
  {
    name: "--ignore: all but these",
    files: { "a.txt": wrong + cased },
    args: ["lint", "--ignore", "symbol/dot", "a.txt"],
    status: 0,
    stdout: ["symbol/case", "1 warning"],
    not: "symbol/dot",
  },
  {
    name: "--ignore of something selected",
    files: { "a.txt": wrong + cased },
    args: ["lint", "--select", "symbol/*", "--ignore", "symbol/case", "--ignore", "symbol/dot", "a.txt"],
    status: 0,
    stdout: ["nothing to report"],
  },
  {
    name: "--select and --ignore of no rule",
    files: { "a.txt": wrong },
    args: ["lint", "--ignore", "simbol", "a.txt"],
    status: 2,
    stderr: ["wgtip: --ignore: unknown rule simbol; did you mean symbol?"],
  },

  // ---- what is printed
  {
    name: "--quiet reports errors only, and counts only them",
    files: { "a.txt": wrong + cased },
    args: ["lint", "-q", "a.txt"],
    status: 1,
    stdout: ["symbol/dot", /^1 error \(1 fixable with --fix\) in 2 citations of 1 file$/m],
    not: "symbol/case",
  },
  {
    name: "--quiet says nothing of what is right",
    files: { "a.txt": right },
    args: ["lint", "-q"],
    status: 0,
    stdout: [],
  },
  {
    name: "--quiet hides warnings, but they count for --max-warnings",
    files: { "a.txt": cased },
    args: ["lint", "--quiet", "--max-warnings=0", "a.txt"],
    status: 1,
    stdout: [],
    stderr: ["wgtip: fails for findings that --quiet does not show\n"],
  },
  {
    name: "--statistics counts by rule, most often first",
    files: { "a.txt": wrong + cased, "b.txt": wrong },
    args: ["lint", "--statistics", "."],
    status: 1,
    stdout: [
      /^2 {2}error {4}symbol\/dot {3}\(fix\)\n1 {2}warning {2}symbol\/case {2}\(fix\)\n2 errors, 1 warning .* in 3 citations of 2 files\n$/,
    ],
  },
  {
    name: "--statistics as JSON",
    files: { "a.txt": wrong },
    args: ["lint", "--statistics", "-f", "json", "."],
    status: 1,
    stdout: [/^\[\s+\{\s+"rule": "symbol\/dot",\s+"severity": "error",\s+"count": 1,\s+"fixable": 1\s+\}\s+\]\n$/],
  },
  {
    name: "--statistics in no other format",
    args: ["lint", "--statistics", "--format=sarif"],
    status: 2,
    stderr: ["error: --statistics are printed as text or JSON only"],
  },
  {
    name: "--exit-zero",
    files: { "a.txt": wrong },
    args: ["lint", "--exit-zero", "--strict", "a.txt"],
    status: 0,
    stdout: ["symbol/dot"],
  },
  {
    name: "--exit-zero does not hide what failed",
    files: { "a.txt": wrong },
    args: ["lint", "--exit-zero", "a.txt", "none.txt"],
    status: 2,
    stderr: ["none.txt: no such file or folder"],
  },
  {
    name: "--color always, in a pipe and against NO_COLOR",
    files: { "a.txt": wrong },
    args: ["lint", "--color", "always", "a.txt"],
    env: { NO_COLOR: "1" },
    status: 1,
    stdout: ["\x1b[31merror"],
  },
  {
    name: "--color never, against FORCE_COLOR",
    files: { "a.txt": wrong },
    args: ["lint", "--color=never", "a.txt"],
    env: { FORCE_COLOR: "1" },
    status: 1,
    not: "\x1b[",
  },
  {
    name: "--no-color, as in ESLint",
    files: { "a.txt": wrong },
    args: ["extract", "--no-color", "a.txt"],
    env: { FORCE_COLOR: "1" },
    status: 0,
    not: "\x1b[",
  },
  {
    name: "rule ids are links to their pages on terminals that can",
    files: { "a.txt": wrong },
    args: ["lint", "a.txt"],
    env: { FORCE_HYPERLINK: "1" },
    status: 1,
    stdout: ["\x1b]8;;https://", "/rules/symbol-dot.html\x1b\\symbol/dot\x1b]8;;\x1b\\"],
  },
  {
    name: "-f and -o",
    files: { "a.txt": wrong },
    args: ["lint", "-f", "compact", "-o", "sarif:out.sarif", "a.txt"],
    status: 1,
    stdout: ["a.txt:1:23: "],
    made: { "out.sarif": ['"symbol/dot"', /"helpUri":"https:\/\/[^"]+\/rules\/symbol-dot\.html"/] },
  },

  {
    name: "merged reports have the addresses of the rules too",
    files: {
      "a.json":
        '{"files":[{"path":"a.txt","diagnostics":[{"rule":"symbol/dot","severity":"error","start":0,"end":3,"line":1,"column":1,"endLine":1,"endColumn":4,"message":"no full stop"}]}],"summary":{"files":1,"citations":1,"errors":1,"warnings":0,"style":0,"fixable":0,"fixed":0},"registry":{"version":"1","sha256":"0"},"problems":[]}',
    },
    args: ["merge", "a.json", "-f", "sarif", "-o", "rdjson:out.json"],
    status: 1,
    stdout: ['"id":"symbol/dot"', /"helpUri":"https:\/\/[^"]+\/rules\/symbol-dot\.html"/, '"ruleId":"symbol/dot"'],
    made: { "out.json": [/"url":"https:\/\/[^"]+\/rules\/symbol-dot\.html"/] },
  },
  ...(
    [
      ["rdjson", /"url":"https:\/\/[^"]+\/rules\/symbol-dot\.html"/],
      ["gitlab", /"content":\{"body":"\[symbol\/dot\]\(https:\/\/[^"]+\/rules\/symbol-dot\.html\)"\}/],
      ["github", /%0Ahttps:\/\/\S+\/rules\/symbol-dot\.html$/m],
    ] as const
  ).map(
    ([format, address]): Case => ({
      name: `${format} has the address of the rule`,
      files: { "a.txt": wrong },
      args: ["lint", "-f", format, "a.txt"],
      status: 1,
      stdout: [address],
    }),
  ),

  // ---- files
  {
    name: "--exclude skips files and folders, as a .gitignore would",
    files: { "a.txt": wrong, "old/b.txt": wrong, "in/old/c.txt": wrong, "d.md": wrong },
    args: ["lint", "--exclude", "old/", "--exclude", "*.md", "."],
    status: 1,
    stdout: ["a.txt\n", "in 1 citation of 1 file"],
  },
  {
    name: "--exclude skips files that are named, and adds to the configuration",
    files: { "a.txt": wrong, "b.txt": wrong, "in/c.txt": wrong, "wgtip.config.json": '{ "ignore": ["b.txt"] }' },
    args: ["lint", "--exclude", "in/c.txt", "a.txt", "b.txt", "in/c.txt"],
    status: 1,
    stdout: ["a.txt\n", "of 1 file"],
  },
  {
    name: "an option of the program behind a command is not ignored",
    files: { docs: right },
    args: ["lint", "docs", "-V"],
    status: 2,
    stderr: ["error: unknown option '-V'"],
  },
  ...["merge", "extract", "graph", "resolve", "explain", "rules", "init", "config", "registry search"].map(
    (command): Case => ({
      name: `an unknown option of ${command}`,
      args: [...command.split(" "), "x", "--nope"],
      status: 2,
      stderr: ["error: unknown option '--nope'"],
    }),
  ),

  {
    name: "help of a command that is none",
    args: ["help", "lnt"],
    status: 2,
    stderr: ["error: unknown command 'lnt'"],
  },

  // ---- configurations
  {
    name: "--config uses one configuration for all files, with globs from the current folder",
    files: {
      "ci/strict.json": '{ "rules": { "symbol/dot": "warning" }, "ignore": ["old/"] }',
      "a.txt": wrong,
      "old/b.txt": wrong,
      "in/c.txt": wrong,
      "in/wgtip.config.json": off,
    },
    args: ["lint", "-c", "ci/strict.json", "."],
    status: 0,
    stdout: ["a.txt\n", "warning", "in/c.txt\n", "warning", "of 2 files"],
  },
  {
    name: "--config that is not there",
    files: { "a.txt": wrong },
    args: ["lint", "--config", "none.json", "a.txt"],
    status: 2,
    stdout: ["nothing to report"],
    stderr: [/^wgtip: none\.json: no such file or folder\n$/],
  },
  {
    name: "config --config",
    files: { "my.yaml": "rules:\n  symbol/dot: off\n" },
    args: ["config", "-c", "my.yaml", "a.txt"],
    status: 0,
    stdout: ["symbol/dot", "my.yaml"],
  },
  {
    name: "extract --config",
    files: { "my.json": '{ "body": "CTOC/COP" }', "a.txt": "See decision 4/4.\n" },
    args: ["extract", "--config", "my.json", "-f", "ndjson", "a.txt"],
    status: 0,
    stdout: ['"target":"CTOC/COP decision 4/4"'],
  },
  {
    name: "extends a file: its rules, then one's own",
    files: {
      "shared/house.jsonc": '{ "rules": { "symbol/dot": "warning", "symbol/case": "error" } }',
      "wgtip.config.json": '{ "extends": "./shared/house.jsonc", "rules": { "symbol/case": "off" } }',
      "a.txt": wrong + cased,
    },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: ["warning", "symbol/dot"],
    not: "symbol/case",
  },
  {
    name: "extends packages, as Node finds them, with facts of their own",
    files: {
      "node_modules/@un/wgtip-config/package.json": '{ "main": "wgtip.config.yaml" }',
      "node_modules/@un/wgtip-config/wgtip.config.yaml": "registries: [facts.tsv]\nrules:\n  symbol/dot: off\n",
      "node_modules/@un/wgtip-config/facts.tsv": "name\tdate\tsource\nA/RES/99/7\t2044-12-01\tours\n",
      "wgtip.config.json": '{ "extends": ["@un/wgtip-config"] }',
      "a.txt": wrong,
    },
    args: ["config", "a.txt"],
    status: 0,
    stdout: ["node_modules/@un/wgtip-config/facts.tsv"],
  },
  {
    name: "an override of a shared configuration, seen from the folder that extends it",
    files: {
      "shared/house.json": '{ "overrides": [{ "files": ["drafts/*"], "rules": { "symbol/dot": "warning" } }] }',
      "wgtip.config.json": '{ "extends": "./shared/house.json" }',
      "drafts/a.txt": wrong,
    },
    args: ["lint", "."],
    status: 0,
    stdout: ["drafts/a.txt", "warning"],
  },
  {
    name: "a chain that comes back to its beginning",
    files: {
      "wgtip.config.json": '{ "extends": "./b.json" }',
      "b.json": '{ "extends": "./wgtip.config.json" }',
      "a.txt": wrong,
    },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: b.json: extends: ./wgtip.config.json extends this file in turn\n"],
  },
  {
    name: "a shared configuration that is not there, and one whose stroke was forgotten",
    files: {
      "a/wgtip.config.json": '{ "extends": "./none.json" }',
      "a/a.txt": wrong,
      "b/wgtip.config.json": '{ "extends": "shared.json" }',
      "b/shared.json": "{}",
      "b/b.txt": wrong,
      "c/wgtip.config.json": '{ "extends": "@un/none" }',
      "c/c.txt": wrong,
    },
    args: ["lint", "."],
    status: 2,
    stderr: [
      "a/wgtip.config.json: extends: no such file: ./none.json\n",
      "b/wgtip.config.json: extends: no package shared.json; for the file, write ./shared.json\n",
      "c/wgtip.config.json: extends: no package @un/none; install it beside the configuration\n",
    ],
  },
  {
    name: "a fault in a shared configuration is named there",
    files: {
      "wgtip.config.json": '{ "extends": "./house.json" }',
      "house.json": '{\n  "rules": { "symbol/dto": "off" }\n}',
      "a.txt": wrong,
    },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: house.json:2:14: rules: unknown rule symbol/dto; did you mean symbol/dot?\n"],
  },
  {
    name: "--no-config-code runs no program",
    files: { "wgtip.config.js": 'throw new Error("it ran");', "a.txt": wrong },
    args: ["lint", "--no-config-code", "a.txt"],
    status: 2,
    stderr: [/^wgtip: wgtip\.config\.js: is a program, and --no-config-code does not run it\n$/],
  },
  {
    name: "--no-config-code runs no program that a configuration extends",
    files: { "house.mjs": "export default {}", "wgtip.config.json": '{ "extends": "./house.mjs" }', "a.txt": wrong },
    args: ["lint", "--no-config-code", "a.txt"],
    status: 2,
    stderr: ["wgtip: house.mjs: is a program, and --no-config-code does not run it\n"],
  },
  {
    name: "a shared configuration that is a program runs otherwise",
    files: {
      "house.mjs": 'export default { rules: { "symbol/dot": "off" } }',
      "wgtip.config.json": '{ "extends": "./house.mjs" }',
      "a.txt": wrong,
    },
    args: ["lint", "a.txt"],
    status: 0,
  },

  // ---- standard input
  {
    name: "--fix on standard input: the text on standard output, findings on standard error",
    args: ["lint", "--fix", "-"],
    stdin: `${wrong}resolution 64/293 of 12 August 2010\n`,
    status: 1,
    stdout: [/^See document CTOC\/COP\/WG\.4\/2011\/8\.\nresolution 64\/293 of 12 August 2010\n$/],
    stderr: ["<stdin>\n", "date/adoption", "1 error in 2 citations of 1 file; 1 fixed\n"],
  },
  {
    name: "--fix on standard input with nothing to fix gives the same bytes",
    args: ["lint", "--fix", "--stdin-filename", "a.md"],
    stdin: `\uFEFF${right.replace("\n", "\r\n")}`,
    status: 0,
    stdout: [/^\uFEFFThe General Assembly, recalling its resolution 64\/293 of 30 July 2010,\r\n$/],
    stderr: ["nothing to report in 1 citation"],
  },
  {
    name: "--fix on standard input beside a file",
    files: { "a.txt": wrong },
    args: ["lint", "--fix", "-q", "a.txt", "-"],
    stdin: wrong,
    status: 0,
    stdout: [/^See document CTOC\/COP\/WG\.4\/2011\/8\.\n$/],
    after: { "a.txt": mended },
  },
];
