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
import { format, outputFile, registryFile, replaced, shard, time, wholeNumber, withInput } from "./options.ts";
import { addRegistry } from "./registry-program.ts";

/**
 * Defines the arguments and options of every command. A command's module is loaded when the command runs, so that
 * no command waits for another's modules. Each passes its exit status to `onStatus`.
 */
export function createProgram(io: Io, onStatus: (status: number) => void): Command {
  const program = new Command("wgtip")
    .description("Checks what a draft says about the United Nations documents it cites")
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

  for (const add of [
    addLint,
    addMerge,
    addExtract,
    addGraph,
    addResolve,
    addExplain,
    addRules,
    addCompletion,
    addInit,
    addConfig,
  ])
    add(program, io, onStatus);
  addRegistry(
    program.command("registry").description("query the facts about documents and bodies, or add a project's own"),
    io,
    onStatus,
  );
  return program;
}

/** Adds a command to the program; its action passes the exit status on. */
type Add = (program: Command, io: Io, onStatus: (status: number) => void) => void;

const addLint: Add = (program, io, onStatus) => {
  withInput(program.command("lint"))
    .description("check the citations in files")
    .addOption(format(lintFormats))
    .addOption(outputFile())
    .option("--fix", "apply the safe fixes, which only correct the spelling of a citation")
    .addOption(suggested("--fix", "apply the suggested fixes too; review what they changed"))
    .addOption(
      new Option("--fix=direct", "in Word files, change the text itself instead of making tracked changes").implies({
        fix: true,
        track: false,
      }),
    )
    .option("--annotate <folder>", "write copies of Word files into this folder, with a comment at each finding")
    .option("--author <name>", "the author of comments and tracked changes (default: wgtip)")
    .option("--date <time>", "their date, such as 2026-01-31T12:00:00Z (default: now)", time)
    .addOption(
      new Option("--fix-dry-run", "print what --fix would change as a unified diff").conflicts(["fix", "format"]),
    )
    .addOption(suggested("--fix-dry-run", "the same for --fix=suggested"))
    .addOption(
      new Option(
        "--profile <profile>",
        "turn the style rules on (un) or off (none); by default they apply to texts with a UN masthead",
      ).choices(profiles),
    )
    .option("--strict", "exit with status 1 on any finding, not only on errors")
    .option("--max-warnings <number>", "exit with status 1 if there are more warnings than this", wholeNumber)
    .addOption(
      new Option(
        "--diff <base>",
        "report only findings on lines changed since this commit, or in this range of commits",
      ).conflicts(["fix", "fixDryRun"]),
    )
    .addOption(
      new Option("--update-baseline", "write the findings to the baseline; later runs report only new ones").conflicts([
        "diff",
        "fixDryRun",
        "watch",
      ]),
    )
    .option("--concurrency <threads>", "number of threads (default: chosen by input size)", wholeNumber)
    .option("--cache", "skip files that have not changed since they were last linted")
    .option("--cache-location <folder>", "folder of the cache", ".wgtip-cache")
    .option("--shard <part>", "lint one shard of the files: 2/5 is the second of five", shard)
    .addOption(
      new Option("--watch", "lint again whenever files change, until Ctrl-C").conflicts(["stdin", "filesFrom"]),
    )
    .action(async (paths, options) => {
      if (options.fix && (options.stdin || paths.includes("-"))) {
        program.error("error: --fix changes files; it cannot change standard input");
      }
      if (options.tracked === "original" && (options.fix || options.annotate !== undefined)) {
        program.error(
          "error: --fix and --annotate write into the text with its tracked changes; leave out --tracked original",
        );
      }
      if (options.fix && options.annotate !== undefined) {
        program.error("error: --annotate writes copies with all findings; run --fix first, without it");
      }
      const lost = replaced(paths, options.outputFile);
      if (lost) program.error(`error: --output-file would replace ${lost.path}, which is to be linted`);
      if (options.watch && paths.includes("-")) {
        program.error("error: --watch watches files; it cannot watch standard input");
      }
      if (options.updateBaseline && (options.stdin || paths.includes("-")) && options.stdinFilename === undefined) {
        program.error("error: --update-baseline needs --stdin-filename, to recognize standard input next time");
      }
      onStatus(await (await import("./lint.ts")).lintCommand(paths, options, io));
    });
};

const addMerge: Add = (program, io, onStatus) => {
  program
    .command("merge")
    .description("merge the reports that lint --format json printed for several shards")
    .argument("<reports...>", "the files with these reports")
    .addOption(format(lintFormats))
    .addOption(outputFile())
    .option("--strict", "exit with status 1 on any finding, not only on errors")
    .option("--max-warnings <number>", "exit with status 1 if there are more warnings than this", wholeNumber)
    .action(async (reports, options) => {
      const lost = replaced(reports, options.outputFile);
      if (lost) program.error(`error: --output-file would replace ${lost.path}, which is to be merged`);
      onStatus(await (await import("./merge.ts")).mergeCommand(reports, options, io));
    });
};

const addExtract: Add = (program, io, onStatus) => {
  withInput(program.command("extract"))
    .description("list every citation in files, and what it resolves to")
    .addOption(format(extractFormats))
    .option("--explain", "say why each citation was resolved as it was")
    .action(async (paths, options) => {
      onStatus(await (await import("./extract.ts")).extractCommand(paths, options, io));
    });
};

const addGraph: Add = (program, io, onStatus) => {
  withInput(program.command("graph"))
    .description("show which documents cite which")
    .addOption(format(graphFormats))
    .option("--internal", "include only the documents that are read, and their citations of each other")
    .action(async (paths, options) => {
      onStatus(await (await import("./graph.ts")).graphCommand(paths, options, io));
    });
};

const addResolve: Add = (program, io, onStatus) => {
  program
    .command("resolve")
    .description("show what a citation names, and everything known about it")
    .argument(
      "<citation...>",
      'one or more citations, each an argument: "General Assembly resolution 64/293" A/62/7/Add.1',
    )
    .addOption(format(resolveFormats))
    .addOption(registryFile())
    .action(async (citations, options) => {
      onStatus(await (await import("./resolve.ts")).resolveCommand(citations, options, io));
    });
};

const addExplain: Add = (program, io, onStatus) => {
  program
    .command("explain")
    .description("show what a rule checks, and why")
    .argument("<rule>", "id of the rule, as printed beside a finding: date/adoption")
    .action(async (id) => {
      onStatus(await (await import("./rules.ts")).explainCommand(id, io));
    });
};

const addRules: Add = (program, io, onStatus) => {
  program
    .command("rules")
    .description("list the rules")
    .action(async () => {
      onStatus(await (await import("./rules.ts")).rulesCommand(io));
    });
};

const addCompletion: Add = (program, io, onStatus) => {
  program
    .command("completion")
    .description("print a script that completes commands and options in a shell")
    .addArgument(new Argument("<shell>", "the shell to complete in").choices(shells))
    .action(async (shell) => {
      onStatus(await (await import("./completion.ts")).completionCommand(shell, program, io));
    });
};

const addInit: Add = (program, io, onStatus) => {
  program
    .command("init")
    .description("write a starter configuration, wgtip.config.jsonc")
    .option("--force", "overwrite an existing configuration")
    .action(async (options) => {
      onStatus(await (await import("./init.ts")).initCommand(options, io));
    });
};

const addConfig: Add = (program, io, onStatus) => {
  program
    .command("config")
    .description("show the settings that apply to a file, and where each comes from")
    .argument("<file>", "the file, which need not exist yet")
    .addOption(format(configFormats))
    .action(async (file, options) => {
      onStatus(await (await import("./config.ts")).configCommand(file, options, io));
    });
};

/**
 * Defines `--fix=suggested` as a separate option that sets `fix`. If `--fix` took an optional value, the path in
 * `--fix drafts` would be read as that value.
 */
function suggested(option: "--fix" | "--fix-dry-run", description: string): Option {
  const name = new Option(option).attributeName();
  return new Option(`${option}=suggested`, description).implies({ [name]: "suggested" });
}
