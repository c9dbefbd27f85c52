import { Argument, Command, Option } from "commander";
import { ownTables } from "../facts/own-tables.ts";
import { configFormats, extractFormats, graphFormats, lintFormats, resolveFormats, shells } from "./formats.ts";
import { addHelp, screenHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { addLint } from "./lint-program.ts";
import {
  type Add,
  format,
  outputFile,
  portNumber,
  readerLanguage,
  registryFile,
  replaced,
  withColour,
  withInput,
  withThreshold,
} from "./options.ts";
import { addRegistry as addRegistryCommands } from "./registry-program.ts";

/** Thrown if the configuration names tables: the program must then be loaded again, with them. */
export class TablesNamed extends Error {
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super("the configuration names tables, and this program was loaded without them");
    this.files = files;
  }
}

/**
 * Defines the arguments and options of every command. A command's module is loaded when the command runs, so that no
 * command waits for another's modules. Each passes its exit status to `onStatus`.
 *
 * @param first the first argument. If it names a command, only that one is defined; `completion` needs all.
 */
export function createProgram(io: Io, onStatus: (status: number) => void, first = ""): Command {
  const program = new Command("wgtip")
    .description("Checks what a draft says about the United Nations documents it cites")
    .exitOverride()
    .configureHelp(screenHelp)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    // so that an option of the program after a command is an error, not ignored
    .enablePositionalOptions()
    .showHelpAfterError("(--help lists commands and options)")
    .option("-V, --version", "print the version")
    .hook("preAction", async (_, command) => {
      if (ownTables) return;
      const { tablesHere } = await import("../workspace/settings/config-file.ts");
      const files = await tablesHere(command.opts());
      if (files.length > 0) throw new TablesNamed(files);
    });

  const add = Object.hasOwn(commands, first) ? commands[first] : undefined;
  for (const each of add && add !== addCompletion ? [add] : Object.values(commands)) each(program, io, onStatus);
  addHelp(program, io);
  return program;
}

const addRegistry: Add = (program, io, onStatus) => {
  addRegistryCommands(program.command("registry").description("query the facts, or add a project's own"), io, onStatus);
};

const addMerge: Add = (program, io, onStatus) => {
  const command = program
    .command("merge")
    .description("merge the JSON reports of several shards")
    .argument("<reports...>", "the files with these reports")
    .addOption(format(lintFormats))
    .addOption(outputFile());
  withColour(withThreshold(command)).action(async (reports, options) => {
    const lost = replaced(reports, options.outputFile);
    if (lost) program.error(`error: --output-file would replace ${lost.path}, which is to be merged`);
    onStatus(await (await import("./merge.ts")).mergeCommand(reports, options, io));
  });
};

const addParity: Add = (program, io, onStatus) => {
  const command = program
    .command("parity")
    .description("check whether language versions cite the same")
    .addOption(format(lintFormats))
    .addOption(outputFile());
  withColour(withThreshold(withInput(command))).action(async (paths, options) => {
    const lost = replaced(paths, options.outputFile);
    if (lost) program.error(`error: --output-file would replace ${lost.path}, which is to be compared`);
    onStatus(await (await import("./parity.ts")).parityCommand(paths, options, io));
  });
};

const addExtract: Add = (program, io, onStatus) => {
  withColour(withInput(program.command("extract")))
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
    .addOption(readerLanguage())
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
    .description("list the rules, also those of your own")
    .option("--examples", "run the examples of your own rules instead")
    .action(async (options) => {
      onStatus(await (await import("./rules.ts")).rulesCommand(options, io));
    });
};

const addCompletion: Add = (program, io, onStatus) => {
  program
    .command("completion")
    .description("print a script that completes commands in a shell")
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

const addPage: Add = (program, io, onStatus) => {
  program
    .command("page")
    .description("open the page in the browser: a Word file beside its findings")
    .option("--port <number>", "serve it on this port (default: 29364, or any other that is free)", portNumber)
    .option("--no-open", "print its address, and do not open it")
    .action(async (options) => {
      onStatus(await (await import("./page.ts")).pageCommand(options, io));
    });
};

const addServer: Add = (program, io, onStatus) => {
  program
    .command("server")
    .description("serve an editor (docs/editors.md)")
    .option("--stdio", "over standard input and output, the only way there is")
    // VS Code passes it to every server; the protocol library reads it, and ends the server with the editor
    .addOption(new Option("--clientProcessId <id>").hideHelp())
    .action(async () => {
      const [{ serve }, { ruleAddress }] = await Promise.all([import("../server/start.ts"), import("./site.ts")]);
      onStatus(await serve(io, ruleAddress));
    });
};

const addConfig: Add = (program, io, onStatus) => {
  program
    .command("config")
    .description("show the settings of a file, and where each comes from")
    .argument("<file>", "the file, which need not exist yet")
    .addOption(format(configFormats))
    .option("-c, --config <file>", "use this configuration instead of the nearest one")
    .option("--no-config-code", "do not run a configuration that is a program")
    .action(async (file, options) => {
      onStatus(await (await import("./config.ts")).configCommand(file, options, io));
    });
};

/** The commands, in the order of the help. */
const commands: Readonly<Record<string, Add>> = {
  lint: addLint,
  merge: addMerge,
  parity: addParity,
  extract: addExtract,
  graph: addGraph,
  resolve: addResolve,
  explain: addExplain,
  rules: addRules,
  completion: addCompletion,
  init: addInit,
  config: addConfig,
  server: addServer,
  page: addPage,
  registry: addRegistry,
};
