import { lint } from "../lint.ts";
import type { FileRead } from "../read/files.ts";
import { problemOf, ReadProblem } from "../read/problem.ts";
import { registries } from "../read/project-file.ts";
import { openRegistry } from "../read/registry-file.ts";
import { count, emptySummary, type LintResult, type Reporter } from "../report/report.ts";
import type { CheckOptions } from "../rules/check.ts";
import type { Source } from "../types.ts";
import { exitStatus, type Threshold } from "./exit-status.ts";
import type { LintFormat } from "./formats.ts";
import { filesOf, type InputOptions, problemList, resultsOf } from "./input.ts";
import { type Io, print, terminalOf } from "./io.ts";

export interface LintOptions extends InputOptions, Threshold, CheckOptions {
  readonly format: LintFormat;
  readonly fix?: boolean;
}

type OnProblem = (problem: ReadProblem) => void;
type Lint = (source: Source) => LintResult;

const reporters: Readonly<Record<LintFormat, (io: Io) => Promise<Reporter<LintResult>>>> = {
  text: async (io) => (await import("../report/lint-text.ts")).lintText(terminalOf(io)),
  json: async () => (await import("../report/lint-json.ts")).lintJson,
};

/** `wgtip lint`: says what is wrong with the citations in `paths`. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const registry = openRegistry();
  const report = await reporters[options.format](io);
  const { problems, onProblem } = problemList(io);
  const summary = emptySummary();

  const files = await filesOf(paths, options, onProblem);
  // drafts that are linted together may cite each other
  const drafts = files.length > 1 ? (await import("../read/drafts.ts")).harvestFiles(files) : [];
  const registryOf = registries(registry, { files: options.registry ?? [], drafts }, onProblem);
  const find: Lint = (source) => {
    const { resolved, diagnostics } = lint(source, registryOf(source.path), options);
    return { source, citations: resolved.length, diagnostics, fixed: 0 };
  };
  const results = resultsOf(files, options, io, onProblem, async (file) => {
    const result = options.fix ? await fixFile(file, find, onProblem) : find(file.source);
    count(summary, result);
    return result;
  });
  await print(io.stdout, report(results, { registry, summary, problems }));
  return exitStatus(summary, problems.length, options);
}

/** What a file that cannot be written has to say is said all the same. */
async function fixFile({ source, encoding }: FileRead, find: Lint, onProblem: OnProblem): Promise<LintResult> {
  const { applyFixes, save } = await import("./fix.ts");
  const { source: right, found, fixed } = await applyFixes(source, find);
  if (fixed === 0) return found;
  try {
    await save(source.path, right.text, encoding);
    return { ...found, fixed };
  } catch (error) {
    onProblem(new ReadProblem(source.path, `could not be written: ${problemOf(source.path, error).message}`));
    return find(source);
  }
}
