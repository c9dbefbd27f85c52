/** Options that several commands have. */
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type LintFormat, lintFormats } from "./formats.ts";
import type { OutputFile } from "./reports.ts";

/** The arguments of every command that reads files. */
export function withInput(command: Command): Command {
  return command
    .argument("[paths...]", "files, folders or globs; - is standard input; without any, the current folder")
    .option("--stdin", "read standard input")
    .option("--stdin-filename <path>", "the path to report for standard input")
    .addOption(
      new Option(
        "--files-from <file>",
        "read the files of a list, in its order: one a line, or each ended by NUL; - is standard input",
      ).conflicts("stdin"),
    )
    .hook("preAction", () => {
      if (command.args.length > 0 && command.opts().filesFrom !== undefined)
        command.error("error: --files-from takes the place of paths");
    })
    .addOption(registryFile());
}

/** Without it, a command finds the file itself. */
export function registryFile(): Option {
  return new Option(
    "--registry <file>",
    "facts of the project, instead of the wgtip.registry.tsv beside or above; may be repeated",
  ).argParser((path, paths: string[] = []) => [...paths, path]);
}

export function format(formats: readonly [string, ...string[]]): Option {
  return new Option("--format <format>", "how to print").choices(formats).default(formats[0]);
}

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

/** `--output-file sarif:out.sarif`, which may be repeated. */
export function outputFile(): Option {
  return new Option(
    "--output-file <format:path>",
    "a report in a file too, in any format: sarif:out.sarif; may be repeated",
  ).argParser((value, files: OutputFile[] = []) => {
    const [, format = "", path = ""] = /^([^:]*):(.*)$/s.exec(value) ?? [];
    if (path === "") throw new InvalidArgumentError("It must be a format and a path, as in sarif:out.sarif.");
    if (!isLintFormat(format)) throw new InvalidArgumentError(`Formats are ${lintFormats.join(", ")}.`);
    if (files.some((other) => resolve(other.path) === resolve(path))) {
      throw new InvalidArgumentError("Another report goes into the same file.");
    }
    return [...files, { format, path }];
  });
}

const isLintFormat = (format: string): format is LintFormat => (lintFormats as readonly string[]).includes(format);
