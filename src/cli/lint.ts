import { registries } from "../read/project-file.ts";
import { openRegistry } from "../read/registry-file.ts";
import { count, emptySummary, type LintResult, type Reporter } from "../report/report.ts";
import { exitStatus, type Threshold } from "./exit-status.ts";
import type { LintFormat } from "./formats.ts";
import { filesOf, type InputOptions, problemList, resultsOf } from "./input.ts";
import { type Io, print, terminalOf } from "./io.ts";
import { type LintFileOptions, type LintRun, lintFile } from "./lint-file.ts";

export interface LintOptions extends InputOptions, Threshold, LintFileOptions {
  readonly format: LintFormat;
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

  const files = await filesOf(paths, options, onProblem);
  // drafts that are linted together may cite each other
  const drafts = files.length > 1 ? (await import("../read/drafts.ts")).harvestFiles(files) : [];
  const registryOf = registries(registry, { files: options.registry ?? [], drafts }, onProblem);
  const run: LintRun = { options, registryOf, onProblem };
  const results = resultsOf(files, options, io, onProblem, async (file) => {
    const result = await lintFile(file, run);
    count(summary, result);
    return result;
  });
  await print(io.stdout, report(results, { registry, summary, problems }));
  return exitStatus(summary, problems.length, options);
}
