import { type Command, Option } from "commander";
import type { Io } from "./io.ts";
import { registryFile } from "./options.ts";

/** The arguments and options of `wgtip registry`. */
export function addRegistry(registry: Command, io: Io, onStatus: (status: number) => void): void {
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
    .argument("<words...>", "of a title, or a name")
    .addOption(registryFile())
    .action(async (words, options) => {
      onStatus(await (await import("./registry.ts")).searchCommand(words.join(" "), options, io));
    });
  registry
    .command("import")
    .description("add the facts of a library's export (CSV, MARCXML, TSV) to the project's registry file")
    .argument("<file>", "what the library publishes")
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
    .option("--title <title>", "as the document has it")
    .option("--paragraphs <number>", "how many numbered paragraphs it has")
    .option("--annexes <number>", "how many annexes it has")
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
