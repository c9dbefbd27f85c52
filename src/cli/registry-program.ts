import { type Command, Option } from "commander";
import { exportFormats } from "./formats.ts";
import type { Io } from "./io.ts";
import { format, readerLanguage, registryFile, withFilesFrom } from "./options.ts";

/** The arguments and options of `wgtip registry`. */
export function addRegistry(registry: Command, io: Io, onStatus: (status: number) => void): void {
  registry
    .command("stats")
    .description("count the documents known in each series, and print the version of the facts")
    .addOption(registryFile())
    .action(async (options) => {
      onStatus(await (await import("./registry.ts")).statsCommand(options, io));
    });
  registry
    .command("search")
    .description("find documents by words in their titles, or by a similar name")
    .argument("<words...>", "words of a title, or a name")
    .addOption(registryFile())
    .action(async (words, options) => {
      onStatus(await (await import("./registry.ts")).searchCommand(words.join(" "), options, io));
    });
  registry
    .command("import")
    .description("add the facts of a library's export (CSV, MARCXML, TSV) to the project's registry file")
    .argument("<file>", "the library's export")
    .option("--output <file>", "registry file to write (default: wgtip.registry.tsv in the current folder)")
    .action(async (file, options) => {
      onStatus(await (await import("./import.ts")).importCommand(file, options, io));
    });
  registry
    .command("show")
    .description("show everything known about one document or adopted text")
    .argument("<name>", "its canonical name: A/RES/64/293")
    .addOption(registryFile())
    .action(async (name, options) => {
      onStatus(await (await import("./registry.ts")).showCommand(name, options, io));
    });
  registry
    .command("export")
    .description("write what is known of a list of names as CSV or JSON Lines, each fact with its source")
    .argument("[citations...]", "names or citations, each an argument")
    .option("--names <file>", "a file with more of them, one per line; - is standard input")
    .addOption(format(exportFormats))
    .addOption(readerLanguage())
    .addOption(registryFile())
    .action(async (citations, options) => {
      onStatus(await (await import("./registry-export.ts")).exportCommand(citations, options, io));
    });
  registry
    .command("add")
    .description("add a document or adopted text, or facts about it, to the project's registry file")
    .argument("<name>", "its symbol, or BODY decision NUMBER")
    .option("--date <day>", "date of adoption or issue: 2010-07-30")
    .option("--title <title>", "title, as printed in the document")
    .option("--paragraphs <number>", "number of numbered paragraphs")
    .option("--annexes <number>", "number of annexes")
    .option("--source <words>", "where the facts come from")
    .addOption(outputFile())
    .action(async (name, options) => {
      onStatus(await (await import("./registry-change.ts")).addCommand(name, options, io));
    });
  withFilesFrom(registry.command("harvest"))
    .description("add what documents say about themselves in their mastheads to the project's registry file")
    .argument("[paths...]", "files, folders or globs (default: the current folder)")
    .addOption(outputFile())
    .action(async (paths, options) => {
      onStatus(await (await import("./registry-change.ts")).harvestCommand(paths, options, io));
    });
  registry
    .command("verify")
    .description(
      "check tables of facts for form, order, duplicates, contradictions, missing sources and doubtful facts",
    )
    .argument("[files...]", "tables to check (default: the project's registry file)")
    .option("--against <paths...>", "texts that cite the documents; a date that two or more contradict is doubtful")
    .action(async (paths, options) => {
      onStatus(await (await import("./registry-verify.ts")).verifyCommand(paths, options, io));
    });
}

function outputFile(): Option {
  return new Option("--output <file>", "registry file to write (default: the nearest wgtip.registry.tsv)");
}
