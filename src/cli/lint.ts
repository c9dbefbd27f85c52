import { openRegistry } from "../read/registry-file.ts";
import { count, emptySummary, type LintResult } from "../report/report.ts";
import { exitStatus, type Threshold } from "./exit-status.ts";
import { collected, filesOf, type InputOptions, problemList } from "./input.ts";
import type { Io } from "./io.ts";
import { fileOptions, type LintFileOptions } from "./lint-file.ts";
import { type Known, lintFiles } from "./lint-files.ts";
import { Progress } from "./progress.ts";
import { needsCitations, type ReportOptions, withoutReports, writeReports } from "./reports.ts";

export interface LintOptions extends InputOptions, Threshold, LintFileOptions, ReportOptions {
  /** How many threads lint. */
  readonly concurrency?: number;
}

/** `wgtip lint`: says what is wrong with the citations in `paths`. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const registry = openRegistry();
  const { problems, onProblem } = problemList(io);
  const outputs = problemList(io);
  const summary = emptySummary();

  const files = withoutReports(await collected(filesOf(paths, options, io, onProblem)), options);
  // drafts that are linted together may cite each other
  const drafts = files.length > 1 ? (await import("../read/drafts.ts")).harvestFiles(files) : [];
  const known: Known = {
    options: fileOptions({ ...options, citations: needsCitations(options) }),
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
  await writeReports(results(), { registry, summary, problems }, options, io, outputs.onProblem);
  return exitStatus(summary, problems.length + outputs.problems.length, options);
}
