import type { Case } from "./case.ts";

const head = "name\tdate\ttitle\tparagraphs\tannexes\tsource\tdraft\tagenda\n";
const ours = `${head}CTOC/COP decision 4/9\t2008-10-17\tOn goods\t\t\tmail of 3 May\n`;
const cites = "The Conference of the Parties to the Organized Crime Convention, in its decision 4/9,\n";

/** A document with a masthead, whose title is `Trade in goods`. */
const draft = (symbol: string, text: string) => `United Nations
${symbol}

General Assembly
Distr.: Limited
12 August 2044
Original: English

Ninety-eighth session
Agenda item 61
Goods

Trade in goods

1. The first.

2. ${text}
`;

const adopted = `United Nations
A/RES/98/7

General Assembly
Distr.: General
12 August 2044

Ninety-eighth session
Agenda item 61

Resolution adopted by the General Assembly
on 1 August 2044

98/7. Trade in goods

The General Assembly,

1. Decides to wait.
`;
const row = (symbol: string, source: string) => `${symbol}\t2044-08-12\tTrade in goods\t2\t\theader: ${source}\n`;

export const projectCases: readonly Case[] = [
  {
    name: "lint: what is missing without the project's file",
    files: { "a.txt": `${cites}CTOC/COP decision 4/8 and decision 4/9.\n` },
    args: ["lint", "a.txt"],
    status: 1,
    stdout: ["act/unknown"],
  },
  {
    name: "lint: the project's file is found above the file",
    files: { ".git/": "", "wgtip.registry.tsv": ours, "drafts/may/a.txt": cites },
    args: ["lint", "drafts"],
    status: 0,
    not: "act/unknown",
  },
  {
    name: "lint: but not beyond the top of the repository",
    files: { "wgtip.registry.tsv": ours, "repository/.git/": "", "repository/a.txt": cites },
    args: ["lint", "repository"],
    status: 1,
    stdout: ["act/unknown"],
  },
  {
    name: "lint --registry names files, and no other counts",
    files: { "wgtip.registry.tsv": head, "x.tsv": ours, "y.tsv": head, "a.txt": cites },
    args: ["lint", "--registry", "x.tsv", "--registry", "y.tsv", "a.txt"],
    status: 0,
    not: "act/unknown",
  },
  {
    name: "lint --registry: a file that isn't there",
    files: { "a.txt": "A/RES/64/293\n" },
    args: ["lint", "--registry", "none.tsv", "a.txt"],
    status: 2,
    stderr: ["wgtip: none.tsv: no such file or folder\n"],
  },
  {
    name: "lint: a bad row is said once, with its line, and the others count",
    files: { "wgtip.registry.tsv": `${ours}A/99/1\tsoon\n`, "a.txt": cites, "b.txt": cites },
    args: ["lint", "."],
    status: 2,
    stderr: [/^wgtip: wgtip\.registry\.tsv:3: date “soon” is no day; write it 2010-07-30\n$/],
    not: "act/unknown",
  },
  {
    name: "lint: a file that is no table of facts",
    files: { "wgtip.registry.tsv": new Uint8Array([0x1f, 0x8b, 0, 0]), "a.txt": "A/RES/64/293\n" },
    args: ["lint", "a.txt"],
    status: 2,
    stderr: ["wgtip: wgtip.registry.tsv: looks binary"],
  },
  {
    name: "lint: texts linted together know each other",
    files: { "a.txt": adopted, "b.txt": "See General Assembly resolution 98/7 of 3 August 2044.\n" },
    args: ["lint", "."],
    status: 1,
    stdout: ["b.txt\n", "A/RES/98/7 was adopted on 1 August 2044, not on 3 August 2044", "date/adoption"],
  },
  {
    name: "lint: a text alone knows nothing of the other",
    files: { "a.txt": adopted, "b.txt": "See General Assembly resolution 98/7 of 3 August 2044.\n" },
    args: ["lint", "b.txt"],
    status: 0,
    not: "date/adoption",
  },
  {
    name: "extract: with the facts of the project",
    files: { "wgtip.registry.tsv": `${head}A/99/1\t\tOn goods\t\t\tus\n`, "a.txt": "See A/99/1.\n" },
    args: ["extract", "--format", "ndjson", "a.txt"],
    status: 0,
    stdout: ['"target":"A/99/1","status":"found","title":"On goods"'],
  },
  {
    name: "resolve: with the facts of the project, and what is not known",
    files: { "wgtip.registry.tsv": `${head}A/99/1/Add.1\t\tOn goods\t\t\tus\n` },
    args: ["resolve", "https://undocs.org/A/99/1/Add.1"],
    status: 0,
    stdout: [
      "target        A/99/1/Add.1\n",
      "title         On goods  (general knowledge: us, wgtip.registry.tsv)\n",
      "body          General Assembly\n",
      "addition to   A/99/1\n",
      "address       https://docs.un.org/en/A/99/1/Add.1\n",
      "date          not known\n",
      "paragraphs    not known\n",
    ],
  },
  {
    name: "resolve: a number and its symbol are one thing",
    args: ["resolve", "--format", "json", "S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000)"],
    status: 0,
    stdout: [/^\[\n {2}\{\n(?: {4}.*\n)+ {2}\}\n\]\n$/],
  },
  {
    name: "registry add: makes the file, and writes the name as it is printed",
    args: ["registry", "add", "CTOC/COP/WG4/2044/8", "--title", "On goods", "--date", "2044-08-12", "--source", "mail"],
    status: 0,
    stdout: ["CTOC/COP/WG.4/2044/8 added to wgtip.registry.tsv\n"],
    after: { "wgtip.registry.tsv": `${head}CTOC/COP/WG.4/2044/8\t2044-08-12\tOn goods\t\t\tmail\n` },
  },
  {
    name: "registry add: sorted, with comments and the other facts kept",
    files: { "wgtip.registry.tsv": `# ours\n${head}A/99/10\t\t\t\t\tus\nA/99/2\t2044-01-02\tOn goods\t\t\tus\n` },
    args: ["registry", "add", "A/99/2", "--paragraphs", "12", "--source", "them"],
    status: 0,
    stdout: ["A/99/2 changed in wgtip.registry.tsv\n"],
    after: {
      "wgtip.registry.tsv": `# ours\n${head}A/99/2\t2044-01-02\tOn goods\t12\t\tus; them\nA/99/10\t\t\t\t\tus\n`,
    },
  },
  {
    name: "registry add: to the file above",
    files: { ".git/": "", "wgtip.registry.tsv": head },
    args: ["registry", "add", "A/99/2", "--source", "us"],
    status: 0,
    after: { "wgtip.registry.tsv": `${head}A/99/2\t\t\t\t\tus\n` },
  },
  {
    name: "registry add: a name that is none",
    args: ["registry", "add", "and/or", "--paragraphs", "0"],
    status: 2,
    stderr: ["wgtip: and/or: “and/or” is no symbol", "; paragraphs “0” is no number from 1 to 9999\n"],
  },
  {
    name: "registry add: a bad row in the file is not lost",
    files: { "wgtip.registry.tsv": `${head}A/99/1\tsoon\n` },
    args: ["registry", "add", "A/99/2"],
    status: 2,
    stderr: ["wgtip: wgtip.registry.tsv:2: date “soon” is no day", "fix it first. Nothing was written\n"],
    after: { "wgtip.registry.tsv": `${head}A/99/1\tsoon\n` },
  },
  {
    name: "registry harvest: a row for each masthead, with the path from the file",
    files: {
      "facts/": "",
      "drafts/a.txt": draft("A/C.2/98/L.10", "More."),
      "drafts/b.md": draft("A/C.2/98/L.9", "More."),
      "drafts/c.txt": "No masthead.\n",
    },
    args: ["registry", "harvest", "drafts", "--output", "facts/ours.tsv"],
    status: 0,
    stdout: ["2 mastheads read, 1 file without one\n", "facts/ours.tsv: 2 names added, 0 changed, 0 unchanged\n"],
    after: {
      "facts/ours.tsv": `${head}${row("A/C.2/98/L.9", "../drafts/b.md")}${row("A/C.2/98/L.10", "../drafts/a.txt")}`,
    },
  },
  {
    name: "registry harvest: again, nothing changes",
    files: {
      "wgtip.registry.tsv": `# ours\n${head}${row("A/C.2/98/L.9", "a.txt")}`,
      "a.txt": draft("A/C.2/98/L.9", "More."),
    },
    args: ["registry", "harvest"],
    status: 0,
    stdout: ["wgtip.registry.tsv: 0 names added, 0 changed, 1 unchanged\n"],
    after: { "wgtip.registry.tsv": `# ours\n${head}${row("A/C.2/98/L.9", "a.txt")}` },
  },
  {
    name: "registry verify: clean",
    files: { "wgtip.registry.tsv": ours },
    args: ["registry", "verify"],
    status: 0,
    stdout: ["no faults in 1 file\n"],
  },
  {
    name: "registry verify: the list of what is wrong",
    files: { "x.tsv": `${head}A/99/2\t\t\t\t\tus\nA/99/1\t2044-13-01\t\t\t\t\n` },
    args: ["registry", "verify", "x.tsv"],
    status: 1,
    stdout: [
      "x.tsv:3: date “2044-13-01” is no day",
      "x.tsv:3: no source",
      "x.tsv:3: A/99/1 stands after A/99/2",
      "3 faults in 1 file\n",
    ],
  },
  {
    name: "registry verify: no file to verify",
    args: ["registry", "verify"],
    status: 2,
    stdout: [],
    stderr: ["wgtip: wgtip.registry.tsv: not found here or in a folder above; name the files to verify\n"],
  },
  {
    name: "registry search: by words of titles, in the project's file too",
    files: { "wgtip.registry.tsv": `${head}A/99/1\t\tTrafficking in imaginary persons\t\t\tus\n` },
    args: ["registry", "search", "imaginary", "TRAFFICKING"],
    status: 0,
    stdout: [/^A\/99\/1 {2}Trafficking in imaginary persons\n$/],
  },
  {
    name: "resolve: the draft and the item of the agenda, out of the project's file",
    files: { "wgtip.registry.tsv": `${head}A/RES/99/1\t\t\t\t\tlist: votes.csv\tA/99/L.4\tA/99/251, item 48: Tests\n` },
    args: ["resolve", "A/RES/99/1"],
    status: 0,
    stdout: [
      "  draft         A/99/L.4  (from a list or catalogue: votes.csv, wgtip.registry.tsv)\n",
      "  agenda        A/99/251, item 48: Tests  (from a list or catalogue: votes.csv, wgtip.registry.tsv)\n",
    ],
  },
  {
    name: "registry show: what its sources are",
    args: ["registry", "show", "a/res/64/293"],
    status: 0,
    stdout: ["A/RES/64/293\n", "title ", "source        full-text: the document itself"],
  },
  {
    name: "registry stats: by series",
    args: ["registry", "stats"],
    status: 0,
    stdout: ["series ", /^A\/RES +\d+ +\d+ +\d+ {2}\d{4}-\d{2}-\d{2}$/m, "complete for\n", "(as of "],
  },
];
