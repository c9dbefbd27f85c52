import { Argument, Command, Option } from "commander";
import {
  configFormats,
  extractFormats,
  graphFormats,
  lintFormats,
  profiles,
  resolveFormats,
  shells,
} from "./formats.ts";
import type { Io } from "./io.ts";
import { format, outputFile, registryFile, replaced, shard, wholeNumber, withInput } from "./options.ts";
import { addRegistry } from "./registry-program.ts";

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
    .addOption(outputFile())
    .option("--fix", "apply the safe fixes to the files: the same document, better spelt")
    .addOption(suggested("--fix", "the suggested fixes too: read what they changed"))
    .addOption(
      new Option("--fix-dry-run", "print as a unified diff what --fix would change").conflicts(["fix", "format"]),
    )
    .addOption(suggested("--fix-dry-run", "the same for --fix=suggested"))
    .addOption(
      new Option("--profile <profile>", "whether rules of style apply; by default in texts with a UN masthead").choices(
        profiles,
      ),
    )
    .option("--strict", "exit with status 1 on any finding, not only on errors")
    .option("--max-warnings <number>", "exit with status 1 beyond so many warnings", wholeNumber)
    .addOption(
      new Option(
        "--diff <base>",
        "only findings on lines that have changed since this commit, or in this range of commits",
      ).conflicts(["fix", "fixDryRun"]),
    )
    .addOption(
      new Option("--update-baseline", "write the findings to the baseline: they are known from now on").conflicts([
        "diff",
        "fixDryRun",
        "watch",
      ]),
    )
    .option("--concurrency <threads>", "how many threads lint; by default as many as pay", wholeNumber)
    .option("--cache", "lint only files that differ from those linted before")
    .option("--cache-location <folder>", "where that is remembered", ".wgtip-cache")
    .option("--shard <part>", "lint only one of so many equal parts of the files: 2/5", shard)
    .addOption(new Option("--watch", "lint again when files change, until Ctrl-C").conflicts(["stdin", "filesFrom"]))
    .action(async (paths, options) => {
      if (options.fix && (options.stdin || paths.includes("-"))) {
        program.error("error: --fix changes files; it cannot change standard input");
      }
      const lost = replaced(paths, options.outputFile);
      if (lost) program.error(`error: --output-file would replace ${lost.path}, which is to be linted`);
      if (options.watch && paths.includes("-")) {
        program.error("error: --watch waits for files; standard input does not change");
      }
      if (options.updateBaseline && (options.stdin || paths.includes("-")) && options.stdinFilename === undefined) {
        program.error("error: --update-baseline needs --stdin-filename to know standard input again");
      }
      onStatus(await (await import("./lint.ts")).lintCommand(paths, options, io));
    });

  program
    .command("merge")
    .description("make one report of those that lint --format json has printed of parts of the files")
    .argument("<reports...>", "files of such reports")
    .addOption(format(lintFormats))
    .addOption(outputFile())
    .option("--strict", "exit with status 1 on any finding, not only on errors")
    .option("--max-warnings <number>", "exit with status 1 beyond so many warnings", wholeNumber)
    .action(async (reports, options) => {
      const lost = replaced(reports, options.outputFile);
      if (lost) program.error(`error: --output-file would replace ${lost.path}, which is to be merged`);
      onStatus(await (await import("./merge.ts")).mergeCommand(reports, options, io));
    });

  withInput(program.command("extract"))
    .description("list every citation in files, checked or not")
    .addOption(format(extractFormats))
    .option("--explain", "say of each why it was resolved so")
    .action(async (paths, options) => {
      onStatus(await (await import("./extract.ts")).extractCommand(paths, options, io));
    });

  withInput(program.command("graph"))
    .description("say which documents cite which")
    .addOption(format(graphFormats))
    .option("--internal", "only the documents that are read, and what they cite of each other")
    .action(async (paths, options) => {
      onStatus(await (await import("./graph.ts")).graphCommand(paths, options, io));
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

  program
    .command("completion")
    .description("print a script with which a shell completes commands and options")
    .addArgument(new Argument("<shell>", "for which shell").choices(shells))
    .action(async (shell) => {
      onStatus(await (await import("./completion.ts")).completionCommand(shell, program, io));
    });

  program
    .command("init")
    .description("write a configuration to begin with, wgtip.config.jsonc")
    .option("--force", "also where there is one")
    .action(async (options) => {
      onStatus(await (await import("./init.ts")).initCommand(options, io));
    });

  program
    .command("config")
    .description("say which settings apply to a file, and where each value comes from")
    .argument("<file>", "which may not be there yet")
    .addOption(format(configFormats))
    .action(async (file, options) => {
      onStatus(await (await import("./config.ts")).configCommand(file, options, io));
    });

  addRegistry(program.command("registry").description("what the program knows of documents and bodies"), io, onStatus);
  return program;
}

/**
 * `--fix=suggested` is an option of its own that sets `fix`: as an optional value it would also be taken from
 * `--fix drafts`, where it is a path.
 */
function suggested(option: "--fix" | "--fix-dry-run", description: string): Option {
  const name = new Option(option).attributeName();
  return new Option(`${option}=suggested`, description).implies({ [name]: "suggested" });
}
