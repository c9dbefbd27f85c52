/** Generates the manual page, in man(7) macros, from the command definitions. */

import { type Command, Help, type Option } from "commander";
import { commandsFrom, optionsOf } from "../src/completion/commands.ts";

const help = new Help();

/** Date of the last change to the text in this file; the command definitions don't count. */
const revised = "2026-11-28";

/** Escapes text for troff: hyphens stay hyphens, and quotation marks stay straight. */
export function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll("`", "\\(ga")
    .replaceAll("^", "\\(ha")
    .replaceAll("~", "\\(ti");
}

/** Escapes text and wraps it at 65 characters; a leading full stop is escaped so that no line reads as a request. */
export const prose = (text: string): string =>
  roff(text.replace(/(.{1,65})(?:\s+|$)/g, "$1\n").trimEnd()).replace(/^\./gm, "\\&.");

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;

/** A term with its meaning indented below. */
const term = (name: string, meaning: string): string => `.TP\n${bold(name)}\n${prose(meaning)}`;

/** @param readme text of README.md, from which the table of exit statuses is taken */
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
      "Reports citations of United Nations documents that are malformed, that point to nothing, or that claim something false about the document they cite. All facts are in the package; it makes no network requests.",
    ),
    ".SH OPTIONS",
    ...options(program),
    ".SH COMMANDS",
    ...below.filter(({ command }) => command.name() !== "help").flatMap(section),
    ".SH EXIT STATUS",
    ...statuses(readme).map(([status, meaning]) => term(status, meaning)),
    ".SH ENVIRONMENT",
    term("NO_COLOR", "Turns colour off."),
    term("FORCE_COLOR", "Turns colour on, even if the output is not a terminal."),
    ".SH FILES",
    term("wgtip.registry.tsv", "Facts of the project, beside the files that are read or in a folder above."),
    ".SH EXAMPLES",
    term(`${name} lint docs/`, "Check the citations in the files of a folder."),
    term(`${name} lint --fix draft.md`, "Check one file and apply the safe fixes."),
    term(`${name} resolve "GA res. 64/293"`, "Show what a citation names, and everything known about it."),
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
