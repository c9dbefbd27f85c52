import type { Command } from "commander";
import {
  type CommandAt,
  commandsFrom,
  flagsOf,
  optionsOf,
  quoted,
  subcommands,
  takesValue,
  type Values,
  valuesOfArgument,
  valuesOfOption,
} from "./commands.ts";

/** The completion script for plain bash. It lists no file names: with `-o default`, readline completes them. */
export function bash(program: Command): string {
  const name = program.name();
  const commands = commandsFrom(program);
  const below = commands.slice(1).map(({ path }) => quoted(path));
  return `# Completes ${name} in bash. In ~/.bashrc: eval "$(${name} completion bash)"
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path=${name} words= options= files= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${below.join(" | ")}) path+=" \${COMP_WORDS[i]}" ;;
    esac
  done
  # bash splits --option=value into three words
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case "$path $prev" in
${commands.flatMap(afterOptions).join("\n")}
    *)
      case $path in
${commands.map(inCommand).join("\n")}
      esac
      if [[ $cur == -* ]]; then words=$options files=; fi ;;
  esac
  if [[ $files ]]; then return; fi
  compopt +o default 2>/dev/null
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _${name} ${name}
`;
}

/** `'wgtip lint --format') words='text json' ;;` */
const afterOptions = ({ path, command }: CommandAt): string[] =>
  optionsOf(command)
    .filter(takesValue)
    .map((option) => {
      const flags = flagsOf(option).map((flag) => quoted(`${path} ${flag}`));
      return `    ${flags.join(" | ")}) ${given(valuesOfOption(option))};;`;
    });

/** `'wgtip lint') options='--fix --strict' files=1 ;;` */
function inCommand({ path, command }: CommandAt): string {
  const options = quoted(optionsOf(command).flatMap(flagsOf).join(" "));
  const [argument] = command.registeredArguments;
  const values = argument ? valuesOfArgument(argument) : subcommands(command).map((below) => below.name());
  return `        ${quoted(path)}) options=${options} ${given(values)};;`;
}

function given(values: Values): string {
  if (values === "anything") return "";
  return values === "files" ? "files=1 " : `words=${quoted(values.join(" "))} `;
}
