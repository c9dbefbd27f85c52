import type { Command } from "commander";
import {
  type CommandAt,
  commandsFrom,
  optionsOf,
  subcommands,
  takesValue,
  type Values,
  valuesOfArgument,
  valuesOfOption,
} from "./commands.ts";

/** The completion script for fish: one `complete` for every command, option and argument. */
export function fish(program: Command): string {
  const name = program.name();
  const commands = commandsFrom(program);
  const below = commands.slice(1).map(({ path }) => quoted(path));
  return `# Completes ${name} in fish. In ~/.config/fish/config.fish: ${name} completion fish | source
function __${name}_in --description 'whether the words before the cursor name this command'
  set -l path ${name}
  for word in (commandline -opc)[2..-1]
    if contains -- "$path $word" ${below.join(" ")}
      set path "$path $word"
    end
  end
  test "$path" = "$argv"
end
complete -c ${name} -f
${commands.flatMap((at) => linesOf(at, name)).join("\n")}
`;
}

function linesOf({ path, command }: CommandAt, name: string): string[] {
  const line = (...rest: string[]) =>
    [`complete -c ${name} -n ${quoted(`__${name}_in ${path}`)}`, ...rest].filter(Boolean).join(" ");
  const described = (text: string) => text && `-d ${quoted(text)}`;
  const [argument] = command.registeredArguments;
  return [
    ...subcommands(command).map((one) => line(`-a ${one.name()}`, described(one.description()))),
    ...optionsOf(command).map((option) => {
      const { short, long, description } = option;
      const flags = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`].filter(Boolean).join(" ");
      const values = valuesOfOption(option);
      const value = takesValue(option) ? `${values === "files" ? "-r" : "-x"} ${given(values)}`.trim() : "";
      return line(flags, value, described(description));
    }),
    ...(argument ? [given(valuesOfArgument(argument))].filter(Boolean).map((values) => line(values)) : []),
  ];
}

function given(values: Values): string {
  if (values === "anything") return "";
  return values === "files" ? "-F" : `-a ${quoted(values.join(" "))}`;
}

/** The text in single quotes, for fish. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
