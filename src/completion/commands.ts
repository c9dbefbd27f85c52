/** What can be completed, derived from the definitions of the commands. */
import type { Argument, Command, Option } from "commander";
import { rules } from "../rules/engine/index.ts";

/** The possible values of an argument or option: a list of words, file names, or anything. */
export type Values = readonly string[] | "files" | "anything";

export interface CommandAt {
  /** As typed: `wgtip registry show`. */
  readonly path: string;
  readonly command: Command;
}

/** The command and all its subcommands, in the order of the help. */
export function commandsFrom(command: Command, above = ""): CommandAt[] {
  const path = `${above}${command.name()}`;
  return [{ path, command }, ...subcommands(command).flatMap((below) => commandsFrom(below, `${path} `))];
}

export const subcommands = (command: Command): readonly Command[] => command.createHelp().visibleCommands(command);

export const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);

/** `-h`, `--help` */
export const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined);

export const takesValue = ({ required, optional }: Option): boolean => required || optional;

/** `file` of `--registry <file>` */
export const valueName = ({ flags }: Option): string => /[<[](\w+)/.exec(flags)?.[1] ?? "value";

export const valuesOfOption = (option: Option): Values => valuesOf(valueName(option), option.argChoices);

export const valuesOfArgument = (argument: Argument): Values => valuesOf(argument.name(), argument.argChoices);

function valuesOf(name: string, choices: readonly string[] | undefined): Values {
  if (choices) return choices;
  if (name === "rule") return rules.map(({ id }) => id);
  return /^(?:file|path)s?$/.test(name) ? "files" : "anything";
}

/** The text in single quotes, for bash and zsh. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
