import { Command, InvalidArgumentError, Option } from "commander";
import { extractFormats, lintFormats, profiles, resolveFormats } from "./formats.ts";
import type { Io } from "./io.ts";

/**
 * The arguments and options of every command. What a command does is loaded when it is called, so that none waits
 * for another's modules. Each gives its exit status to `onStatus`.
 */
export function createProgram(io: Io, onStatus: (status: number) => void): Command {
  const program = new Command("wgtip")
    .description("Checks what a draft says of the United Nations documents it cites")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("(--help lists commands and options)")
    .option("-V, --version", "print the versions of the program and of its registry");

  withInput(program.command("lint"))
    .description("say what is wrong with the citations in files")
    .addOption(format(lintFormats))
    .option("--fix", "apply the safe fixes to the files")
    .addOption(
      new Option("--profile <profile>", "whether rules of style apply; by default in texts with a UN masthead").choices(
        profiles,
      ),
    )
    .option("--strict", "exit with status 1 on any finding, not only on errors")
    .option("--max-warnings <number>", "exit with status 1 beyond so many warnings", wholeNumber)
    .action(async (paths, options) => {
      if (options.fix && (options.stdin || paths.includes("-"))) {
        program.error("error: --fix changes files; it cannot change standard input");
      }
      onStatus(await (await import("./lint.ts")).lintCommand(paths, options, io));
    });

  withInput(program.command("extract"))
    .description("list every citation in files, checked or not")
    .addOption(format(extractFormats))
    .option("--explain", "say of each why it was resolved so", false)
    .action(async (paths, options) => {
      onStatus(await (await import("./extract.ts")).extractCommand(paths, options, io));
    });

  program
    .command("resolve")
    .description("say what a citation names and all that is known of it")
    .argument("<citation...>", 'one citation each: "General Assembly resolution 64/293" A/62/7/Add.1')
    .addOption(format(resolveFormats))
    .addOption(registryFile())
    .action(async (citations, options) => {
      onStatus(await (await import("./resolve.ts")).resolveCommand(citations, options, io));
    });

  program
    .command("explain")
    .description("say what a rule checks, and why")
    .argument("<rule>", "its id, as printed beside a finding: date/adoption")
    .action(async (id) => {
      onStatus(await (await import("./rules.ts")).explainCommand(id, io));
    });

  program
    .command("rules")
    .description("list the rules")
    .action(async () => {
      onStatus(await (await import("./rules.ts")).rulesCommand(io));
    });

  addRegistry(program.command("registry").description("what the program knows of documents and bodies"), io, onStatus);
  return program;
}

function addRegistry(registry: Command, io: Io, onStatus: (status: number) => void): void {
  registry
    .command("stats")
    .description("how much it knows, by series, and from which version of the facts")
    .addOption(registryFile())
    .action(async (options) => {
      onStatus(await (await import("./registry.ts")).statsCommand(options, io));
    });
  registry
    .command("search")
    .description("find documents by words of their titles, or by a name near to the one given")
    .argument("<words...>")
    .addOption(registryFile())
    .action(async (words, options) => {
      onStatus(await (await import("./registry.ts")).searchCommand(words.join(" "), options, io));
    });
  registry
    .command("import")
    .description("add the facts of a library's export (CSV, MARCXML, TSV) to the project's registry file")
    .argument("<file>")
    .option("--output <file>", "the registry file; by default wgtip.registry.tsv in the current folder")
    .action(async (file, options) => {
      onStatus(await (await import("./import.ts")).importCommand(file, options, io));
    });
  registry
    .command("show")
    .description("all that is known of one document or adopted text")
    .argument("<name>", "its canonical name: A/RES/64/293")
    .addOption(registryFile())
    .action(async (name, options) => {
      onStatus(await (await import("./registry.ts")).showCommand(name, options, io));
    });
  registry
    .command("add")
    .description("add a document or adopted text, or facts of it, to the project's registry file")
    .argument("<name>", "its symbol, or BODY decision NUMBER")
    .option("--date <day>", "of adoption, or of issue: 2010-07-30")
    .option("--title <title>")
    .option("--paragraphs <number>", "how many numbered paragraphs it has")
    .option("--annexes <number>")
    .option("--source <words>", "where this comes from")
    .addOption(outputFile())
    .action(async (name, options) => {
      onStatus(await (await import("./registry-change.ts")).addCommand(name, options, io));
    });
  registry
    .command("harvest")
    .description("read the mastheads of documents into the project's registry file")
    .argument("[paths...]", "files, folders or globs; without any, the current folder")
    .addOption(outputFile())
    .action(async (paths, options) => {
      onStatus(await (await import("./registry-change.ts")).harvestCommand(paths, options, io));
    });
  registry
    .command("verify")
    .description("what is wrong with tables of facts: form, order, duplicates, contradictions, rows without a source")
    .argument("[files...]", "by default the project's registry file")
    .action(async (paths) => {
      onStatus(await (await import("./registry-verify.ts")).verifyCommand(paths, io));
    });
}

function outputFile(): Option {
  return new Option("--output <file>", "the registry file; by default the wgtip.registry.tsv here or above");
}

/** The arguments of every command that reads files. */
function withInput(command: Command): Command {
  return command
    .argument("[paths...]", "files, folders or globs; - is standard input; without any, the current folder")
    .option("--stdin", "read standard input")
    .option("--stdin-filename <path>", "the path to report for standard input")
    .addOption(registryFile());
}

/** Without it, a command finds the file itself. */
function registryFile(): Option {
  return new Option(
    "--registry <file>",
    "facts of the project, instead of the wgtip.registry.tsv beside or above; may be repeated",
  ).argParser((path, paths: string[] = []) => [...paths, path]);
}

function format(formats: readonly [string, ...string[]]): Option {
  return new Option("--format <format>", "how to print").choices(formats).default(formats[0]);
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}
