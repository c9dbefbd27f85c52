import { type Case, right, wrong } from "./case.ts";

const warning = '{ "rules": { "symbol/dot": "warning" } }\n';
const asWarning = [/^ {2}1:23 {2}warning .*symbol\/dot/m, "1 warning"];
const git = { ".git/HEAD": "ref: refs/heads/main\n" };

/** The same setting in each form of configuration. */
const forms: Readonly<Record<string, string>> = {
  "wgtip.config.json": warning,
  "wgtip.config.jsonc": '{\n  // why\n  "rules": { "symbol/dot": "warning", },\n}\n',
  "wgtip.config.yaml": "rules:\n  symbol/dot: warning\n",
  "wgtip.config.yml": "rules:\n  symbol/dot: warning\n",
  "wgtip.config.mjs": 'export default { rules: { "symbol/dot": "warning" } };\n',
  "wgtip.config.js": 'module.exports = { rules: { "symbol/dot": "warning" } };\n',
  "wgtip.config.ts": 'const severity: string = "warning";\nexport default { rules: { "symbol/dot": severity } };\n',
  "package.json": `{ "name": "drafts", "wgtip": ${warning}}\n`,
};

const formCases = Object.entries(forms).map(
  ([file, text]): Case => ({
    name: `a configuration in ${file}`,
    files: { ...git, [file]: text, "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: asWarning,
    stderr: [],
  }),
);

export const configCases: readonly Case[] = [
  ...formCases,

  // ---- which one
  {
    name: "the nearest configuration holds for a file, and no other",
    files: {
      "wgtip.config.json": '{ "rules": { "*": "off" } }',
      "a.txt": wrong,
      "in/wgtip.config.json": warning,
      "in/deep/b.txt": wrong,
    },
    args: ["lint", "a.txt", "in/deep/b.txt"],
    status: 0,
    stdout: ["in/deep/b.txt\n", ...asWarning],
    not: "\na.txt",
  },
  {
    name: "a configuration above the top of the repository is none",
    files: { "wgtip.config.json": warning, "repository/.git/HEAD": "", "repository/a.txt": wrong },
    args: ["lint", "repository/a.txt"],
    status: 1,
    stdout: ["1:23  error"],
  },
  {
    name: "a package.json that does not speak of it is passed over",
    files: {
      ...git,
      "wgtip.config.json": warning,
      "in/package.json": '{ "devDependencies": { "wgtip": "1" } }',
      "in/a.txt": wrong,
    },
    args: ["lint", "in/a.txt"],
    status: 0,
    stdout: asWarning,
  },
  {
    name: "an override is for the files that its globs match",
    files: {
      "wgtip.config.yaml": "overrides:\n  - files: [old/**, '*.md']\n    rules: { symbol/*: warning }\n",
      "old/x/a.txt": wrong,
      "in/b.md": wrong,
      "in/c.txt": wrong,
    },
    args: ["lint", "old", "in"],
    status: 1,
    stdout: ["in/b.md\n", "warning", "in/c.txt\n", "error", "old/x/a.txt\n", "warning", "1 error", "2 warnings"],
  },
  {
    name: "an override for a folder is for all that is in it",
    files: {
      "wgtip.config.yaml": "overrides:\n  - files: [old/]\n    rules: { symbol/*: off }\n",
      "old/x/a.txt": wrong,
      "old.txt": wrong,
    },
    args: ["lint", "--format", "compact", "."],
    status: 1,
    stdout: [/^old\.txt:1:23: [^\n]*\n$/],
  },
  {
    name: "the command line says more than a configuration",
    files: { "wgtip.config.json": '{ "maxWarnings": 0, "rules": { "*": "warning" } }', "a.txt": wrong },
    args: ["lint", "--max-warnings", "5", "a.txt"],
    status: 0,
  },
  {
    name: "each configuration has its own threshold",
    files: {
      "a/wgtip.config.json": '{ "maxWarnings": 1, "rules": { "*": "warning" } }',
      "a/a.txt": wrong,
      "b/wgtip.config.json": '{ "strict": true }',
      "b/b.txt": "Nothing.",
    },
    args: ["lint", "."],
    status: 0,
    stdout: ["1 warning"],
  },
  {
    name: "strict, by a configuration",
    files: { "wgtip.config.json": '{ "strict": true, "rules": { "*": "warning" } }', "a.txt": wrong },
    args: ["lint", "a.txt"],
    status: 1,
  },

  // ---- what else it says
  {
    name: "the files of a folder, and what is left out of them",
    files: {
      "wgtip.config.json": '{ "files": ["**/*.{txt,adoc}"], "ignore": ["old/", "b.txt"] }',
      "a.adoc": wrong,
      "b.txt": wrong,
      "c.md": wrong,
      "in/old/d.txt": wrong,
    },
    args: ["lint", "--format", "json", "."],
    status: 1,
    stdout: ['{"path":"a.adoc"', '"summary":{"files":1,'],
  },
  {
    name: "what is left out is not linted where it is named, as hooks name it; files of another kind are",
    files: { "wgtip.config.json": '{ "ignore": ["old/"] }', "old/a.txt": wrong, "b.adoc": wrong },
    args: ["lint", "--format", "compact", "old/a.txt", "b.adoc"],
    status: 1,
    stdout: [/^b\.adoc:1:23: error: [^\n]*\n$/],
  },
  {
    name: "and not where a pattern meets it",
    files: { "wgtip.config.json": '{ "ignore": ["a.txt"] }', "a.txt": wrong, "b.txt": "" },
    args: ["lint", "*.txt"],
    status: 0,
    stdout: ["0 citations of 1 file"],
  },
  {
    name: "the body of a repository, and why a number is its own",
    files: { "wgtip.config.json": '{ "body": "CTOC/COP" }', "a.txt": "In decision 4/4 it set up a group.\n" },
    args: ["extract", "--explain", "a.txt"],
    status: 0,
    stdout: ["CTOC/COP decision 4/4", "the configuration says which body issued the document"],
  },
  {
    name: "facts, besides those of the project",
    files: {
      "docs/wgtip.config.json": '{ "registries": ["../facts.tsv"] }',
      "facts.tsv": "name\tdate\ttitle\tsource\nCTOC/COP decision 4/9\t2008-10-17\tTests\ttest\n",
      "docs/wgtip.registry.tsv": "name\tdate\ttitle\tsource\nCTOC/COP decision 4/8\t2008-10-16\tTests\ttest\n",
      "docs/a.txt":
        "The Conference of the Parties to the Organized Crime Convention, in its decision 4/9 of 8 October 2008 and its decision 4/8 of 9 October 2008,\n",
    },
    args: ["lint", "docs/a.txt"],
    status: 1,
    stdout: ["was adopted on 17 October 2008", "was adopted on 16 October 2008"],
  },
  {
    name: "facts of others, from a folder and a package: the project's own override them, and each names its file",
    files: {
      "wgtip.config.json": '{ "registries": ["@un/facts", "shared"] }',
      "node_modules/@un/facts/package.json": "{}",
      "node_modules/@un/facts/facts.tsv":
        "name\tdate\tsource\nA/99/7\t2044-05-01\tlist of the house\nA/99/8\t2044-05-02\t\n",
      "shared/a.tsv": "name\ttitle\tsource\nA/99/7\tTests\tmail\n",
      "shared/b.tsv": "name\ttitle\tsource\nA/99/7\tTests of tests\tanother mail\n",
      "wgtip.registry.tsv": "name\tdate\tsource\nA/99/7\t2044-05-09\tours\n",
    },
    args: ["registry", "show", "A/99/7"],
    status: 0,
    stdout: [
      "  title         Tests of tests  (general knowledge: another mail, shared/b.tsv)\n",
      "  date          2044-05-09  (general knowledge: ours, wgtip.registry.tsv)\n",
    ],
  },
  {
    name: "a list of names, with what is known of each and the file that says so",
    files: {
      "wgtip.config.json": '{ "registries": ["node_modules/facts/one.tsv"] }',
      "node_modules/facts/one.tsv": "name\tdate\tsource\nA/99/7\t2044-05-01\theader: report.md\n",
      "names.txt": "A/99/7\n\nnothing\r\n",
    },
    args: ["registry", "export", "--names", "names.txt", "A/99/8"],
    status: 1,
    stdout: [
      "asked,name,status,title,title_basis,title_source,date,",
      "\nA/99/8,A/99/8,unlisted,,",
      '\nA/99/7,A/99/7,found,,,,2044-05-01,header,"report.md, node_modules/facts/one.tsv",',
      "\nnothing,,not read,",
    ],
  },
  {
    name: "the same as JSON Lines",
    files: { "wgtip.registry.tsv": "name\tsource\nA/99/7\tours\n" },
    args: ["registry", "export", "A/99/7", "--format", "ndjson", "--lang", "ar"],
    status: 0,
    stdout: [
      '{"asked":"A/99/7","name":"A/99/7","status":"found","entry":{"name":"A/99/7","source":"ours","file":"wgtip.registry.tsv"},"address":"https://docs.un.org/ar/A/99/7"}\n',
    ],
  },
  {
    name: "nothing to export",
    files: {},
    args: ["registry", "export"],
    status: 2,
    stderr: ["wgtip: registry export: name the documents, or a file of names with --names\n"],
  },
  {
    name: "the day of a document",
    files: {
      "wgtip.config.json": '{ "overrides": [{ "files": ["a.txt"], "date": "2010-07-01" }] }',
      "a.txt": "In General Assembly resolution 64/293 of 30 July 2010, States agreed.\n",
    },
    args: ["lint", "a.txt"],
    status: 1,
    stdout: ["date/later"],
  },

  // ---- what is wrong with it
  {
    name: "a rule that there isn't: where it stands and which was meant; other files are linted",
    files: {
      "a/wgtip.config.jsonc": '{\n  "rules": { "date/adoptoin": "off" }\n}\n',
      "a/a.txt": wrong,
      "b/b.txt": wrong,
    },
    args: ["lint", "a/a.txt", "b"],
    status: 2,
    stdout: ["b/b.txt\n", "1:23  error", "1 file"],
    stderr: [
      /^wgtip: a\/wgtip\.config\.jsonc:2:14: rules: unknown rule date\/adoptoin; did you mean date\/adoption\?\n$/,
    ],
    not: "a/a.txt",
  },
  {
    name: "a setting that there isn't, in package.json",
    files: { "package.json": '{\n  "wgtip": { "ruels": {} }\n}', "a.txt": wrong, "b.txt": wrong },
    args: ["lint", "."],
    status: 2,
    stderr: ["wgtip: package.json:2:14: unknown setting ruels; did you mean rules?\n"],
  },
  {
    name: "JSON with a comment",
    files: { "wgtip.config.json": "{\n  // no\n}", "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.json:2:3: unexpected character '/' found\n"],
  },
  {
    name: "a configuration that is empty",
    files: { "wgtip.config.yaml": "", "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.yaml:1:1: must be an object\n"],
  },
  {
    name: "a program that fails",
    files: { "wgtip.config.js": 'throw new Error("no weather today");', "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.js: could not be run: no weather today\n"],
  },
  {
    name: "a key that stands there twice",
    files: {
      "wgtip.config.jsonc": '{\n  "overrides": [{ "files": ["a"], "rules": { "*": "off", "*": "error" } }],\n}',
      "a.txt": "",
    },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.jsonc:2:58: the key * appears a second time\n"],
  },
  {
    name: "YAML that has no end, and a second document",
    files: {
      "a/wgtip.config.yaml": "rules: &r { symbol/dot: *r }\n",
      "a/a.txt": "",
      "b/wgtip.config.yaml": "strict: true\n---\nstrict: false\n",
      "b/b.txt": "",
    },
    args: ["lint", "a/a.txt", "b/b.txt"],
    status: 2,
    stderr: [
      "wgtip: a/wgtip.config.yaml:1:1: an alias is inside its own anchor\n",
      "wgtip: b/wgtip.config.yaml:2:1: a second document begins\n",
    ],
  },
  {
    name: "a tag of YAML that would run something",
    files: { "wgtip.config.yaml": "ignore: !!js/function 'function () {}'\n", "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.yaml:1:9: unresolved tag: "],
  },
  {
    name: "a configuration that cannot be read; the files of others are linted",
    files: { "in/wgtip.config.json/": "", "in/a.txt": wrong, "b.txt": wrong },
    args: ["lint", "in/a.txt", "b.txt"],
    status: 2,
    stdout: ["b.txt\n", "1 error"],
    stderr: ["wgtip: in/wgtip.config.json: is a folder\n"],
    not: "in/a.txt",
  },
  {
    name: "a program that exports what is no data",
    files: { "wgtip.config.js": "module.exports = () => ({});", "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.js: could not be run: its default export is not plain data\n"],
  },
  {
    name: "what a program prints is not in the report",
    files: { "wgtip.config.js": 'console.log("hello"); module.exports = { rules: {} };', "a.txt": right },
    args: ["lint", "--format", "json", "a.txt"],
    status: 0,
    stdout: [/^\{"files"/],
    stderr: ["hello\n"],
  },
  {
    name: "a program that ends too early",
    files: { "wgtip.config.js": "process.exit();", "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.config.js: could not be run: it ended before it exported anything\n"],
  },
  {
    name: "a program that does not end, with what it imports, in TypeScript",
    files: {
      "wgtip.config.ts":
        'import { rules } from "./rules.ts";\nsetInterval(() => {}, 1000);\nexport default { rules };\n',
      "rules.ts": 'const severity: string = "warning";\nexport const rules: object = { "symbol/dot": severity };\n',
      "a.txt": wrong,
    },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: asWarning,
  },
  {
    name: "facts that are not there",
    files: { "wgtip.config.json": '{\n"registries": ["facts.tsv", "."] }', "a.txt": "" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: [
      "wgtip: wgtip.config.json:2:16: registries[0]: facts.tsv: no such file, folder or package\n",
      "wgtip: wgtip.config.json:2:29: registries[1]: .: no .tsv file in this folder\n",
    ],
  },
  {
    name: "a baseline outside the repository",
    files: { "in/.git/HEAD": "", "in/wgtip.config.json": '{ "baseline": "../known.json" }', "in/a.txt": "" },
    args: ["lint", "in/a.txt"],
    status: 2,
    stderr: ["wgtip: in/wgtip.config.json:1:3: baseline: ../known.json is outside the repository\n"],
  },

  // ---- init and config
  {
    name: "init writes a configuration that changes nothing",
    files: { "a.txt": wrong },
    args: ["init"],
    status: 0,
    stdout: ["wgtip.config.jsonc written"],
  },
  {
    name: "init does not replace one",
    files: { "wgtip.config.jsonc": "{}" },
    args: ["init"],
    status: 2,
    stderr: ["wgtip: wgtip.config.jsonc: already exists; --force overwrites it\n"],
    after: { "wgtip.config.jsonc": "{}" },
  },
  {
    name: "unless it is told to",
    files: { "wgtip.config.jsonc": "{}" },
    args: ["init", "--force"],
    status: 0,
    stdout: ["written"],
  },
  {
    name: "config says what applies to a file, and where it comes from",
    files: {
      "wgtip.config.yaml":
        "body: A\nrules: { symbol/dot: warning }\noverrides:\n  - files: [b.txt]\n    body: CTOC/COP\n    rules: { locator/space: [error, { except: [] }] }\n",
    },
    args: ["config", "b.txt"],
    status: 0,
    stdout: [
      /^profile +- +default$/m,
      /^body +"CTOC\/COP" +wgtip\.config\.yaml, overrides\[0\]$/m,
      /^rules\.symbol\/dot +"warning" +wgtip\.config\.yaml$/m,
      /^rules\.symbol\/zero +"warning" +default$/m,
      /^rules\.locator\/space +\["error",\{"except":\[\]\}\] +wgtip\.config\.yaml, overrides\[0\]$/m,
      /^rules\.suppression\/reason +"off" +default$/m,
    ],
  },
  {
    name: "config says whether a file is linted",
    files: { "wgtip.config.yaml": "ignore: [old/]\n" },
    args: ["config", "old/a.txt"],
    status: 0,
    stdout: [/^linted +"never" +ignore$/m],
  },
  {
    name: "config says whether a file is linted of other kinds, too",
    files: { "wgtip.config.yaml": "ignore: [old/]\n" },
    args: ["config", "a.rtf"],
    status: 0,
    stdout: [/^linted +"if named" +files$/m],
  },
  {
    name: "settings in a package.json that are no object are an error, unlike the version of a dependency",
    files: {
      "a/package.json": '{ "wgtip": "settings.json" }',
      "b/package.json": '{ "name": "wgtip", "devDependencies": { "wgtip": "1.0.0" } }',
      "a/a.txt": "See A/64/293.\n",
      "b/b.txt": "See A/64/293.\n",
    },
    args: ["lint", "a", "b"],
    status: 2,
    stdout: [/1 file; 1 problem\n$/],
    stderr: [/^wgtip: a\/package\.json:/],
  },
  {
    name: "config for programs",
    files: { "wgtip.config.yaml": "body: A\n" },
    args: ["config", "--format", "json", "a.txt"],
    status: 0,
    stdout: [
      '"path": "a.txt",\n  "linted": "always"',
      '"body": {\n      "value": "A",\n      "origin": "wgtip.config.yaml"\n    }',
    ],
  },
];
