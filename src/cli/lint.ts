import { openRegistry } from "../read/registry-file.ts";
import { count, emptySummary, type LintResult, type Reporter } from "../report/report.ts";
import { exitStatus, type Threshold } from "./exit-status.ts";
import type { LintFormat } from "./formats.ts";
import { collected, filesOf, type InputOptions, problemList } from "./input.ts";
import { type Io, print, terminalOf } from "./io.ts";
import { fileOptions, type LintFileOptions } from "./lint-file.ts";
import { type Known, lintFiles } from "./lint-files.ts";
import { Progress } from "./progress.ts";

export interface LintOptions extends InputOptions, Threshold, LintFileOptions {
  readonly format: LintFormat;
  /** How many threads lint. */
  readonly concurrency?: number;
}

const reporters: Readonly<Record<LintFormat, (io: Io) => Promise<Reporter<LintResult>>>> = {
  text: async (io) => (await import("../report/lint-text.ts")).lintText(terminalOf(io)),
  json: async () => (await import("../report/lint-json.ts")).lintJson,
};

/** `wgtip lint`: says what is wrong with the citations in `paths`. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const registry = openRegistry();
  const report = options.fixDryRun
    ? (await import("../report/lint-diff.ts")).lintDiff
    : await reporters[options.format](io);
  const { problems, onProblem } = problemList(io);
  const summary = emptySummary();

  const files = await collected(filesOf(paths, options, io, onProblem));
  // drafts that are linted together may cite each other
  const drafts = files.length > 1 ? (await import("../read/drafts.ts")).harvestFiles(files) : [];
  const known: Known = {
    options: fileOptions(options),
    registry: options.registry ?? [],
    drafts,
    stdinFilename: options.stdinFilename ?? "<stdin>",
  };
  const progress = new Progress(io.stderr, "files", 1000);
  async function* results(): AsyncGenerator<LintResult> {
    let done = 0;
    for await (const { result, problems } of lintFiles(files, known, io.stdin, options.concurrency)) {
      progress.show(++done, files.length, done);
      if (problems.length > 0 || (result?.diagnostics.length ?? 0) > 0) progress.clear();
      for (const problem of problems) onProblem(problem);
      if (!result) continue;
      count(summary, result);
      yield result;
    }
    progress.clear();
  }
  await print(io.stdout, report(results(), { registry, summary, problems }));
  return exitStatus(summary, problems.length, options);
}
