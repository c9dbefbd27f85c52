/** What a person types, in a folder with these files, and what comes of it. */
export interface Case {
  readonly name: string;
  /** By path; a path that ends with a stroke is an empty folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly status: 0 | 1 | 2;
  /** Parts of the output, in this order; an empty list: no output at all. */
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** What must not stand in the output. */
  readonly not?: string;
  /** The files as they are afterwards, where they matter. */
  readonly after?: Readonly<Record<string, string | Uint8Array>>;
}

const wrong = "See document CTOC/COP/WG4/2011/8.\n";
const mended = "See document CTOC/COP/WG.4/2011/8.\n";
const right = "The General Assembly, recalling its resolution 64/293 of 30 July 2010,\n";
const latin1 = Buffer.from("r\xe9solution 64/293", "latin1");

export const cases: readonly Case[] = [
  // ---- lint: findings and their places
  {
    name: "a finding: path, place, rule, the words in question, and status 1",
    files: { "draft.txt": `One.\n  ${wrong}` },
    args: ["lint", "draft.txt"],
    status: 1,
    stdout: [
      "draft.txt\n",
      /^ {2}2:25 {2}error {2}.*"WG4".* {2}symbol\/dot {2}\(fix\)$/m,
      "\n        See document CTOC/COP/WG4/2011/8.\n                              ^^^\n",
      /^1 error \(1 fixable with --fix\) in 1 citation of 1 file$/m,
    ],
    stderr: [],
  },
  {
    name: "nothing to report: status 0",
    files: { "draft.txt": right },
    args: ["lint", "draft.txt"],
    status: 0,
    stdout: ["nothing to report in 1 citation of 1 file\n"],
    stderr: [],
  },
  {
    name: "an empty file has nothing to report",
    files: { "a.txt": "", "b.md": "" },
    args: ["lint", "a.txt", "b.md"],
    status: 0,
    stdout: ["nothing to report in 0 citations of 2 files\n"],
  },
  {
    name: "json",
    files: { "draft.txt": wrong },
    args: ["lint", "--format", "json", "draft.txt"],
    status: 1,
    stdout: [
      '{"files":[\n{"path":"draft.txt","diagnostics":[{"rule":"symbol/dot","severity":"error","start":',
      '"line":1,"column":',
      '"summary":{"files":1,"citations":1,"errors":1,"warnings":0,"style":0,"fixable":1,"fixed":0}',
      '"problems":[]',
      /"registry":\{"version":"\d{4}\.\d{2}","sha256":"[0-9a-f]{64}"\}/,
    ],
  },
  {
    name: "code in Markdown is not read, the same in plain text is",
    files: { "a.md": "```\nCTOC/COP/WG4/2011/8\n```\n", "b.txt": "```\nCTOC/COP/WG4/2011/8\n```\n" },
    args: ["lint", "a.md", "b.txt"],
    status: 1,
    stdout: ["b.txt\n", "2:", "1 error"],
    not: "a.md",
  },
  {
    name: "columns and offsets of a file with byte order mark and CR LF",
    files: { "a.txt": `\uFEFFOne.\r\n${wrong}` },
    args: ["extract", "--format", "ndjson", "a.txt"],
    status: 0,
    stdout: ['{"path":"a.txt","start":19,"end":38,"line":2,"column":14,"text":"CTOC/COP/WG4/2011/8","kind":"symbol",'],
  },
  {
    name: "UTF-16 with a byte order mark",
    files: { "a.txt": Buffer.from(`\uFEFF${wrong}`, "utf16le") },
    args: ["lint", "a.txt"],
    status: 1,
    stdout: ["1:23  error", "1 error"],
  },

  // ---- severities and the threshold
  {
    name: "a warning alone is not over the threshold",
    files: { "a.txt": "See document A/Res/79/1.\n" },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: ["1:16  warning  ", "symbol/case", "1 warning"],
  },
  {
    name: "--strict counts warnings",
    files: { "a.txt": "See document A/Res/79/1.\n" },
    args: ["lint", "--strict", "a.txt"],
    status: 1,
    stdout: ["symbol/case"],
  },
  {
    name: "--max-warnings: as many",
    files: { "a.txt": "See document A/Res/79/1.\n" },
    args: ["lint", "--max-warnings", "1", "a.txt"],
    status: 0,
  },
  {
    name: "--max-warnings: one more",
    files: { "a.txt": "See documents A/Res/79/1 and A/Res/79/2.\n" },
    args: ["lint", "--max-warnings=1", "a.txt"],
    status: 1,
    stdout: ["2 warnings"],
  },
  {
    name: "style is off by default",
    files: { "a.txt": "Security Council resolution 1325(2000)\n" },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: ["nothing to report in 1 citation"],
  },
  {
    name: "--profile un turns style on",
    files: { "a.txt": "Security Council resolution 1325(2000)\n" },
    args: ["lint", "--profile", "un", "a.txt"],
    status: 0,
    stdout: ["style/year-space", "1 of style"],
  },

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
    stdout: ["a.txt\n", "symbol/dot", "of 2 files; 4 could not be read"],
    stderr: [
      "wgtip: e.txt: no such file or folder\n",
      "wgtip: empty: no text or Markdown files",
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

  // ---- colour
  {
    name: "no colour in a pipe",
    files: { "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 1,
    not: "\x1b[",
  },
  {
    name: "FORCE_COLOR",
    files: { "a.txt": wrong },
    args: ["lint", "a.txt"],
    env: { FORCE_COLOR: "1" },
    status: 1,
    stdout: ["\x1b[31merror\x1b[39m"],
  },
  {
    name: "NO_COLOR",
    files: { "a.txt": wrong },
    args: ["lint", "a.txt"],
    env: { NO_COLOR: "1" },
    status: 1,
    not: "\x1b[",
  },

  // ---- fixing
  {
    name: "--fix changes the fault and nothing else",
    files: { "a.txt": `\uFEFFé\r\n${wrong}\t ` },
    args: ["lint", "--fix", "a.txt"],
    status: 0,
    stdout: ["nothing to report in 1 citation of 1 file; 1 fixed\n"],
    after: { "a.txt": `\uFEFFé\r\n${mended}\t ` },
  },
  {
    name: "--fix keeps UTF-16",
    files: { "a.txt": Buffer.from(`\uFEFF${wrong}`, "utf16le") },
    args: ["lint", "--fix", "a.txt"],
    status: 0,
    after: { "a.txt": Buffer.from(`\uFEFF${mended}`, "utf16le") },
  },
  {
    name: "without --fix no file is changed",
    files: { "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 1,
    after: { "a.txt": wrong },
  },
  {
    name: "--fix leaves alone what a person must decide",
    files: { "a.txt": "General Assembly resolution 64/293 of 12 August 2010\n" },
    args: ["lint", "--fix", "a.txt"],
    status: 1,
    stdout: ["date/adoption"],
    after: { "a.txt": "General Assembly resolution 64/293 of 12 August 2010\n" },
  },
  {
    name: "--fix cannot change standard input",
    args: ["lint", "--fix", "-"],
    stdin: wrong,
    status: 2,
    stdout: [],
    stderr: ["--fix changes files; it cannot change standard input"],
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
    stderr: ["'xml' is invalid", "text, json"],
  },
  {
    name: "a number that is none",
    args: ["lint", "--max-warnings", "-1"],
    status: 2,
    stdout: [],
    stderr: ["--max-warnings", "whole number"],
  },
  { name: "help is no fault", args: ["--help"], status: 0, stdout: ["Usage: wgtip", "resolve"], stderr: [] },

  // ---- the other commands
  {
    name: "--version names the program's version and the registry's",
    args: ["--version"],
    status: 0,
    stdout: [/^wgtip \d+\.\d+\.\d+ \(registry \d{4}\.\d{2}, sha256 [0-9a-f]{64}\)\n$/],
  },
  {
    name: "extract: a record for each citation",
    files: { "a.txt": right },
    args: ["extract", "--format", "ndjson", "a.txt"],
    status: 0,
    stdout: [
      '{"path":"a.txt","start":36,"end":',
      '"line":1,"column":37,',
      '"kind":"resolution","target":"A/RES/64/293","status":"found","title":"',
      '"date":"2010-07-30","because":"',
      '"claims":[{"kind":"date",',
    ],
  },
  {
    name: "extract: a table of authorities",
    files: { "a.txt": right, "b.txt": `\n${right}` },
    args: ["extract", "--format", "csv", "."],
    status: 0,
    stdout: [
      "target,kind,status,title,date,times,places,text,candidates\n",
      "A/RES/64/293,resolution,found,",
      ',2,"a.txt:1, b.txt:2",',
    ],
  },
  {
    name: "extract --explain says why",
    files: { "a.txt": right },
    args: ["extract", "--explain", "a.txt"],
    status: 0,
    stdout: ["a.txt\n  1:37  ", "A/RES/64/293  found", "\n      "],
  },
  {
    name: "resolve: what is known of one citation",
    args: ["resolve", "General Assembly resolution 64/293"],
    status: 0,
    stdout: ["target        A/RES/64/293\n", "status        found\n", /date {10}2010-07-30 {2}\(.+\)/],
  },
  {
    name: "resolve: a symbol, as json",
    args: ["resolve", "--format", "json", "A/RES/64/293"],
    status: 0,
    stdout: ['"target": "A/RES/64/293"', '"status": "found"', '"name": "A/RES/64/293"'],
  },
  {
    name: "resolve: of several bodies, each candidate with what is known of it",
    args: ["resolve", "resolution 31/6"],
    status: 1,
    stdout: [
      "status        ambiguous\n",
      "candidate     A/RES/31/6\n",
      "candidate     A/HRC/RES/31/6\n",
      "date          2016-",
    ],
  },
  {
    name: "resolve: what does not exist",
    args: ["resolve", "Security Council resolution 1325 (2001)"],
    status: 1,
    stdout: ["target        S/RES/1325 (2001)\n", "status        missing\n", "nearest       ", "S/RES/1325 (2000)"],
  },
  {
    name: "resolve: several, one of them unknown",
    args: ["resolve", "A/RES/64/293", "A/99/L.7"],
    status: 1,
    stdout: ["A/RES/64/293\n", "status        found\n", "A/99/L.7\n", "status        unlisted\n"],
  },
  {
    name: "resolve: no citation",
    args: ["resolve", "and/or"],
    status: 2,
    stderr: ["wgtip: and/or: not read as a citation"],
  },
  {
    name: "explain: a rule's page",
    args: ["explain", "date/adoption"],
    status: 0,
    stdout: ["date/adoption (error)\n\n", "Wrong:\n    ", "Right:\n    ", "Fix: "],
  },
  {
    name: "explain: no such rule",
    args: ["explain", "date/adopted"],
    status: 2,
    stdout: [],
    stderr: ["date/adopted", "wgtip rules"],
  },
  {
    name: "rules: all of them",
    args: ["rules"],
    status: 0,
    stdout: [/^symbol\/dot +error +\S/m, /^date\/adoption +error +\S/m],
  },
  {
    name: "registry stats",
    args: ["registry", "stats"],
    status: 0,
    stdout: ["version", "sha256", "complete for", "S/RES"],
  },
  {
    name: "registry show",
    args: ["registry", "show", "A/RES/64/293"],
    status: 0,
    stdout: ["A/RES/64/293\n", "2010-07-30"],
  },
  {
    name: "registry show: not known",
    args: ["registry", "show", "A/RES/64/9999"],
    status: 1,
    stdout: [],
    stderr: ["wgtip: A/RES/64/9999: "],
  },
  {
    name: "registry search: by title",
    args: ["registry", "search", "Trafficking", "in", "human", "beings"],
    status: 0,
    stdout: ["CTOC/COP decision 4/4"],
  },
];
