/** The page of the manual, in the macros of man(7), from the definitions of the commands. */

import { type Command, Help, type Option } from "commander";
import { commandsFrom, optionsOf } from "../src/completion/commands.ts";

const help = new Help();

/** The day on which the words below, and not those of the definitions, last changed. */
const revised = "2026-11-22";

/** Text as troff sets it: a hyphen is no dash, and quotation marks stay straight. */
export function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll("`", "\\(ga")
    .replaceAll("^", "\\(ha")
    .replaceAll("~", "\\(ti");
}

/** The same in lines of a moderate length, of which none begins like a request. */
export const prose = (text: string): string =>
  roff(text.replace(/(.{1,65})(?:\s+|$)/g, "$1\n").trimEnd()).replace(/^\./gm, "\\&.");

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;

/** A term, and what it means, indented below it. */
const term = (name: string, meaning: string): string => `.TP\n${bold(name)}\n${prose(meaning)}`;

/** @param readme its table of exit statuses is also that of the manual */
export function manual(program: Command, version: string, readme: string): string {
  const name = program.name();
  const [, ...below] = commandsFrom(program);
  return [
    `.\\" Made by npm run docs; do not edit.`,
    `.TH ${name.toUpperCase()} 1 ${revised} "${name} ${roff(version)}" "User Commands"`,
    ".SH NAME",
    `${name} \\- ${roff(lower(program.description()))}`,
    ".SH SYNOPSIS",
    `${bold(name)} \\fIcommand\\fR [\\fIoptions\\fR] [\\fIarguments\\fR]`,
    ".SH DESCRIPTION",
    prose(
      "Says which citations of United Nations documents are malformed, which point to nothing, and which claim something false about what they cite. Everything it knows is in the package; it makes no network requests.",
    ),
    ".SH OPTIONS",
    ...options(program),
    ".SH COMMANDS",
    ...below.filter(({ command }) => command.name() !== "help").flatMap(section),
    ".SH EXIT STATUS",
    ...statuses(readme).map(([status, meaning]) => term(status, meaning)),
    ".SH ENVIRONMENT",
    term("NO_COLOR", "Turns colour off."),
    term("FORCE_COLOR", "Turns colour on, also where the output is no terminal."),
    ".SH FILES",
    term("wgtip.registry.tsv", "Facts of the project, beside the files that are read or in a folder above them."),
    ".SH EXAMPLES",
    term(`${name} lint docs/`, "What is wrong with the citations in the texts of a folder."),
    term(`${name} lint --fix draft.md`, "The same for one file, with the safe fixes applied."),
    term(`${name} resolve "GA res. 64/293"`, "What a citation names, and all that is known of it."),
    "",
  ].join("\n");
}

function section({ path, command }: { path: string; command: Command }): string[] {
  const usage = command.usage();
  return [
    `.SS ${bold(path)}${usage ? ` ${roff(usage)}` : ""}`,
    prose(`${upper(command.description())}.`),
    ...command.registeredArguments.map((argument) => term(argument.name(), help.argumentDescription(argument))),
    ...options(command, ({ long }) => long !== "--help"),
  ];
}

const options = (command: Command, wanted: (option: Option) => boolean = () => true): string[] =>
  optionsOf(command)
    .filter(wanted)
    .map((option) => term(help.optionTerm(option), help.optionDescription(option)));

/** `| 0 | nothing to report |` under the heading of the README. */
function statuses(readme: string): (readonly [status: string, meaning: string])[] {
  const [, section = ""] = readme.split("\n## Exit status\n");
  const rows = section.split("\n## ")[0]?.matchAll(/^\| (\d) \| (.+) \|$/gm) ?? [];
  return [...rows].map(([, status = "", meaning = ""]) => [status, meaning.replaceAll("`", "")]);
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
