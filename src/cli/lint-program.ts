/** The arguments and options of `wgtip lint`. */
import { type Command, Option } from "commander";
import { lintFormats, profiles } from "./formats.ts";
import type { LintOptions } from "./lint.ts";
import {
  type Add,
  format,
  outputFile,
  readerLanguage,
  repeated,
  replaced,
  shard,
  someNumber,
  time,
  withColour,
  withInput,
  withThreshold,
  words,
} from "./options.ts";

/** Adds the command to the program; its action passes the exit status to `onStatus`. */
export const addLint: Add = (program, io, onStatus) => {
  const command = program.command("lint").description("check the citations in files");
  for (const add of [withEveryday, withInput, withOutput, withFixes, withChoice, withThreshold, withSpeed])
    add(command);
  command.action(async (paths: string[], options: LintOptions) => {
    const fault = contradiction(paths, options);
    if (fault) program.error(`error: ${fault}`);
    onStatus(await (await import("./lint.ts")).lintCommand(paths, options, io));
  });
};

/** The options that the help explains first. */
function withEveryday(command: Command): void {
  command
    .addOption(format(lintFormats))
    .option("--fix", "apply the safe fixes, which only correct spelling")
    .addOption(new Option("--select <rules>", "apply only these rules and groups: date,act/unknown").argParser(words))
    .addOption(new Option("--ignore <rules>", "turn these rules and groups off").argParser(words));
}

/** The options for reporting findings. */
function withOutput(command: Command): void {
  withColour(command)
    .optionsGroup("Output:")
    .addOption(outputFile())
    .option("-q, --quiet", "report errors only, and nothing if there are none")
    .addOption(readerLanguage())
    .option("--statistics", "count the findings of each rule instead of listing them; as text or JSON")
    .optionsGroup("");
}

/** The options for fixes. */
function withFixes(command: Command): void {
  command
    .optionsGroup("Fixes:")
    .addOption(suggested("--fix", "apply the suggested fixes too; review what they changed"))
    .addOption(
      new Option("--fix=direct", "in Word files, change the text itself instead of making tracked changes").implies({
        fix: true,
        track: false,
      }),
    )
    .option(
      "--annotate <folder>",
      "write copies of Word, OpenDocument and PDF files into this folder, with a comment at each finding",
    )
    .option("--author <name>", "the author of comments and tracked changes (default: wgtip)")
    .option("--date <time>", "their date, such as 2026-01-31T12:00:00Z (default: now)", time)
    .addOption(
      new Option("--fix-dry-run", "print what --fix would change as a unified diff").conflicts([
        "fix",
        "format",
        "statistics",
      ]),
    )
    .addOption(suggested("--fix-dry-run", "the same for --fix=suggested"))
    .optionsGroup("");
}

/** The options that choose which findings are reported. */
function withChoice(command: Command): void {
  command
    .optionsGroup("Findings:")
    .addOption(
      new Option(
        "--rule <rule=severity>",
        "set the severity of a rule or group: date/adoption=warning; may be repeated",
      ).argParser(repeated),
    )
    .addOption(
      new Option(
        "--profile <profile>",
        "turn the style rules on (un) or off (none); by default they apply to texts with a UN masthead",
      ).choices(profiles),
    )
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
    .optionsGroup("");
}

/** The options for speed. */
function withSpeed(command: Command): void {
  command
    .optionsGroup("Speed:")
    .option("--concurrency <threads>", "number of threads (default: chosen by input size)", someNumber)
    .option("--cache", "skip files that have not changed since they were last linted")
    .option("--cache-location <folder>", "folder of the cache", ".wgtip-cache")
    .option("--shard <part>", "lint one shard of the files: 2/5 is the second of five", shard)
    .addOption(
      new Option("--watch", "lint again whenever files change, until Ctrl-C").conflicts(["stdin", "filesFrom"]),
    )
    .optionsGroup("");
}

/** Why these arguments and options can't be combined; undefined if they can. */
function contradiction(paths: readonly string[], options: LintOptions): string | undefined {
  const { fix, annotate, tracked, format, outputFile, statistics, updateBaseline, watch, stdinFilename } = options;
  const readsInput = options.stdin || paths.includes("-");
  const changes = fix !== undefined || annotate !== undefined;
  if (tracked === "original" && changes) {
    return "--fix and --annotate write into the text with its tracked changes; leave out --tracked original";
  }
  if (fix !== undefined && annotate !== undefined) {
    return "--annotate writes copies with all findings; run --fix first, without it";
  }
  if (statistics && format !== "text" && format !== "json") return "--statistics are printed as text or JSON only";
  const lost = replaced(paths, outputFile);
  if (lost) return `--output-file would replace ${lost.path}, which is to be linted`;
  if (watch && readsInput) return "--watch watches files; it cannot watch standard input";
  if (updateBaseline && readsInput && stdinFilename === undefined) {
    return "--update-baseline needs --stdin-filename, to recognize standard input next time";
  }
  return undefined;
}

/**
 * Defines `--fix=suggested` as a separate option that sets `fix`. If `--fix` took an optional value, the path in
 * `--fix drafts` would be read as that value.
 */
function suggested(option: "--fix" | "--fix-dry-run", description: string): Option {
  const name = new Option(option).attributeName();
  return new Option(`${option}=suggested`, description).implies({ [name]: "suggested" });
}
