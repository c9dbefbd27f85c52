import type { Argument, Command, Option } from "commander";
import {
  type CommandAt,
  commandsFrom,
  flagsOf,
  optionsOf,
  quoted,
  subcommands,
  takesValue,
  type Values,
  valueName,
  valuesOfArgument,
  valuesOfOption,
} from "./commands.ts";

/** The completion script for zsh: one function per command, each a call of zsh's own `_arguments`. */
export function zsh(program: Command): string {
  const name = program.name();
  return `#compdef ${name}
# Completes ${name} in zsh. In ~/.zshrc, after compinit: eval "$(${name} completion zsh)"
${commandsFrom(program).map(functionOf).join("\n")}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

const nameOf = (path: string): string => `_${path.replaceAll(" ", "_")}`;

function functionOf({ path, command }: CommandAt): string {
  const below = subcommands(command);
  const options = optionsOf(command).map(optionSpec);
  if (below.length === 0) {
    const specs = [...options, ...command.registeredArguments.map(argumentSpec)];
    return `${nameOf(path)}() {\n  _arguments ${specs.join(" \\\n    ")}\n}`;
  }
  return `${nameOf(path)}() {
  local curcontext=$curcontext state line
  local -a commands=(
${below.map((one) => `    ${quoted(`${one.name()}:${one.description()}`)}`).join("\n")}
  )
  _arguments -C ${options.join(" \\\n    ")} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${below.map((one) => `        ${one.name()}) ${nameOf(`${path} ${one.name()}`)} ;;`).join("\n")}
      esac ;;
  esac
}`;
}

/** `'*'{-f+,--format=}'[output format]:format:(text json)'`; an option with a value may be repeated. */
function optionSpec(option: Option): string {
  const flags = flagsOf(option);
  const value = takesValue(option) ? `:${valueName(option)}:${action(valuesOfOption(option))}` : "";
  const rest = `[${escaped(option.description)}]${value}`;
  // `-f+` takes its value with or without a space, `--format=` with either too
  const spelt = flags.map((flag) => (value === "" ? flag : flag.startsWith("--") ? `${flag}=` : `${flag}+`));
  const [only = ""] = spelt;
  if (spelt.length === 1) return quoted(value ? `*${only}${rest}` : `${only}${rest}`);
  const before = value ? "*" : `(${flags.join(" ")})`;
  return `${quoted(before)}{${spelt.join(",")}}${quoted(rest)}`;
}

/** `'*:paths:_files'` */
const argumentSpec = (argument: Argument): string =>
  quoted(`${argument.variadic ? "*" : ""}:${argument.name()}:${action(valuesOfArgument(argument))}`);

function action(values: Values): string {
  if (values === "anything") return " ";
  return values === "files" ? "_files" : `(${values.join(" ")})`;
}

const escaped = (text: string): string => text.replace(/[\\[\]:]/g, "\\$&");
