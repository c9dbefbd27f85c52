import { type Case, wrong } from "./case.ts";

export const suppressionCases: readonly Case[] = [
  {
    name: "a comment suppresses the finding of the next line in Markdown",
    files: { "a.md": `<!-- wgtip-disable-next-line symbol/dot -- as published -->\n${wrong}` },
    args: ["lint", "a.md"],
    status: 0,
    stdout: ["nothing to report in 1 citation of 1 file\n"],
  },
  {
    name: "and in text",
    files: { "a.txt": `% wgtip-disable-next-line symbol/dot\n${wrong}${wrong}` },
    args: ["lint", "a.txt"],
    status: 1,
    stdout: ["3:23  error"],
    not: "2:23",
  },
  {
    name: "what is suppressed is not mended",
    files: { "a.txt": `# wgtip-disable-file -- quoted\n${wrong}` },
    args: ["lint", "--fix", "a.txt"],
    status: 0,
    after: { "a.txt": `# wgtip-disable-file -- quoted\n${wrong}` },
  },
  {
    name: "a comment that suppresses nothing is a warning",
    files: { "a.txt": "# wgtip-disable-file date/*\nNothing.\n" },
    args: ["lint", "a.txt"],
    status: 0,
    stdout: [
      /^ {2}1:22 {2}warning {2}nothing of date\/\* to suppress {2}suppression\/unused {2}\(fix\)$/m,
      "1 warning",
    ],
  },
  {
    name: "and --fix takes it out, with its line",
    files: { "a.txt": "One.\n# wgtip-disable-next-line date/* -- why\nTwo. # wgtip-disable-line date/*, act/kind\n" },
    args: ["lint", "--fix", "a.txt"],
    status: 0,
    stdout: ["2 fixed"],
    after: { "a.txt": "One.\nTwo.\n" },
  },
];
