/** Options shared by several commands. */
import bytes from "bytes";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readerLanguages } from "../facts/reader-languages.ts";
import { isSameFile } from "../workspace/files/same-file.ts";
import type { Shard } from "../workspace/run/shard.ts";
import { colours, type LintFormat, lintFormats } from "./formats.ts";
import type { Io } from "./io.ts";
import type { OutputFile } from "./reports.ts";

/** Adds a command to the program; its action passes the exit status to `onStatus`. */
export type Add = (program: Command, io: Io, onStatus: (status: number) => void) => void;

/** Adds the arguments and options of every command that reads files. */
export function withInput(command: Command): Command {
  command
    .argument("[paths...]", "files, folders or globs (default: .); - is stdin")
    .optionsGroup("Files:")
    .option("--stdin", "read standard input")
    .addOption(
      new Option("--stdin-filename <path>", "read standard input, and report it under this path").implies({
        stdin: true,
      }),
    );
  return withFilesFrom(command)
    .option("--max-size <size>", "largest file to read, such as 200MB (default: 64MB)", size)
    .addOption(
      new Option(
        "--tracked <state>",
        "which text of a Word file with tracked changes is read: with the changes, or before them",
      )
        .choices(["final", "original"])
        .default("final"),
    )
    .addOption(registryFile())
    .option("-c, --config <file>", "use this configuration for all files, instead of the nearest one of each")
    .option("--no-config-code", "do not run configurations that are programs")
    .addOption(
      new Option(
        "--exclude <pattern>",
        "skip these files and folders, as a line of a .gitignore would; may be repeated",
      )
        .argParser(repeated)
        .conflicts("filesFrom"),
    )
    .optionsGroup("");
}

/** Adds the option for a list of files, which replaces the paths. */
export function withFilesFrom(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--files-from <file>",
        "read the files listed in this file, in order: one per line or NUL-terminated; - is standard input",
      ).conflicts("stdin"),
    )
    .hook("preAction", () => {
      if (command.args.length > 0 && command.opts().filesFrom !== undefined)
        command.error("error: --files-from cannot be combined with paths");
    });
}

/** The option for the language of documents' addresses. */
export const readerLanguage = (): Option =>
  new Option("--lang <language>", "language of the addresses of documents (default: en)").choices(readerLanguages);

/** Adds the options of every command that prints for people. */
export function withColour(command: Command): Command {
  return command
    .optionsGroup("Output:")
    .addOption(new Option("--color <when>", "colour: on a terminal, always or never").choices(colours).default("auto"))
    .addOption(new Option("--no-color", "the same as --color never").hideHelp())
    .optionsGroup("");
}

/** Adds the options that decide the exit status. */
export function withThreshold(command: Command): Command {
  return command
    .optionsGroup("Status:")
    .option("--strict", "exit with status 1 on any finding, not only on errors")
    .option("--max-warnings <number>", "exit with status 1 if there are more warnings than this", wholeNumber)
    .option("--exit-zero", "exit with status 0 whatever is found; 2 if something failed")
    .optionsGroup("");
}

/** An option that may be given several times. */
export const repeated = (value: string, before: string[] = []): string[] => [...before, value];

/** `date,act/unknown`; may be given several times. */
export function words(value: string, before: string[] = []): string[] {
  const named = value
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
  if (named.length === 0) throw new InvalidArgumentError("It must name rules or groups, as in date,act/unknown.");
  return [...before, ...named];
}

/** The option that names the project's registry files. Without it, a command looks for `wgtip.registry.tsv` itself. */
export function registryFile(): Option {
  return new Option(
    "--registry <file>",
    "use these project facts instead of the nearest wgtip.registry.tsv; may be repeated",
  ).argParser(repeated);
}

export function format(formats: readonly [string, ...string[]]): Option {
  return new Option("-f, --format <format>", "output format").choices(formats).default(formats[0]);
}

/** `200MB`, `1GB`, or a number of bytes. */
function size(value: string): number {
  const number = /^[\d.]+ *[kmgt]?b?$/i.test(value) ? bytes.parse(value) : null;
  if (number === null || number <= 0) throw new InvalidArgumentError("It must be a size, such as 200MB.");
  return number;
}

/** `2/5` */
export function shard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) throw new InvalidArgumentError("It must be a shard, such as 2/5.");
  return { index, count };
}

/** `2026-01-31`, `2026-01-31T12:00:00Z` */
export function time(value: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError("It must be a time, such as 2026-01-31T12:00:00Z.");
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function portNumber(value: string): number {
  const port = wholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError("It must be at most 65535.");
  return port;
}

/** A whole number other than 0. */
export function someNumber(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError("It must be 1 or more.");
  return number;
}

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

/** `--output-file sarif:out.sarif`, which may be repeated. */
export function outputFile(): Option {
  return new Option(
    "-o, --output-file <format:path>",
    "also write a report to a file: sarif:out.sarif; may be repeated",
  ).argParser((value, files: OutputFile[] = []) => {
    const [, format = "", path = ""] = /^([^:]*):(.*)$/s.exec(value) ?? [];
    if (path === "") throw new InvalidArgumentError("It must be a format and a path, as in sarif:out.sarif.");
    if (!isLintFormat(format)) throw new InvalidArgumentError(`Formats are ${lintFormats.join(", ")}.`);
    if (files.some((other) => isSameFile(other.path, path))) {
      throw new InvalidArgumentError("Another report is written to the same file.");
    }
    return [...files, { format, path }];
  });
}

/** The first output file that would overwrite one of the input files. */
export const replaced = (paths: readonly string[], files: readonly OutputFile[] = []): OutputFile | undefined =>
  files.find(({ path }) => paths.some((other) => isSameFile(other, path)));

const isLintFormat = (format: string): format is LintFormat => (lintFormats as readonly string[]).includes(format);
