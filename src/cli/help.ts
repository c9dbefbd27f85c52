/** Help that fits on a screen. Options with a group are only named there; `wgtip help COMMAND` explains them. */
import { type Command, Help, type HelpConfiguration, type Option } from "commander";
import type { Io } from "./io.ts";

/** Lines of a terminal window, less one for the prompt. */
const screen = 23;

/** The argument of `configureHelp`. */
export const screenHelp: HelpConfiguration = {
  subcommandTerm: (command) => command.name(),
  optionDescription(option) {
    const { description, argChoices: choices, defaultValue: preset } = option;
    const extra = [
      ...(choices ? [choices.join(", ")] : []),
      ...(typeof preset === "string" ? [`default: ${preset}`] : []),
    ];
    return extra.length > 0 ? `${description} (${extra.join("; ")})` : description;
  },
  formatHelp(command, helper) {
    const full = Help.prototype.formatHelp.call(helper, command, helper);
    return linesOf(full) <= screen ? full : shortHelp(command, helper);
  },
};

/** Adds `wgtip help [command]`, which explains every option. */
export function addHelp(program: Command, io: Io): void {
  for (const command of [program, ...program.commands]) command.helpCommand(false);
  program
    .command("help [command...]", { hidden: true })
    .description("explain all options of a command")
    .action((names: string[]) => {
      const command = names.reduce((above, name) => below(above, name), program);
      const helper = command.createHelp();
      helper.prepareContext({ helpWidth: io.stdout.columns ?? 100, outputHasColors: false });
      io.stdout.write(Help.prototype.formatHelp.call(helper, command, helper));
    });
}

function below(above: Command, name: string): Command {
  const command = above.commands.find((one) => one.name() === name);
  return command ?? above.error(`error: unknown command '${name}'`);
}

/** Explains the options without a group, and lists the others by group: `Files: --stdin, --files-from` */
function shortHelp(command: Command, helper: Help): string {
  const options = helper.visibleOptions(command);
  const explained = options.filter(({ helpGroupHeading }) => helpGroupHeading === undefined);
  const short: Help = Object.assign(Object.create(helper), {
    visibleOptions: () => explained,
    optionDescription: (option: Option) =>
      option.long === "--help"
        ? `this; wgtip help ${pathOf(command)} explains all options`
        : helper.optionDescription(option),
  });
  const groups = helper.groupItems<Option>([], options, ({ helpGroupHeading }) => helpGroupHeading ?? "");
  groups.delete("");
  const lines = [...groups].map(([heading, group]) => named(heading, group, helper.helpWidth ?? 80));
  return `${Help.prototype.formatHelp.call(short, command, short)}${lines.join("\n")}\n`;
}

/** `Files:    --stdin, --files-from`, with the names of all lines aligned. */
function named(heading: string, options: readonly Option[], width: number): string {
  const indent = 10;
  const wrapped = new Help().boxWrap(options.map(({ long }) => long).join(", "), width - indent);
  return `${heading.padEnd(indent)}${wrapped.replaceAll("\n", `\n${" ".repeat(indent)}`)}`;
}

const pathOf = (command: Command): string =>
  command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();

const linesOf = (text: string): number => text.trimEnd().split("\n").length;
