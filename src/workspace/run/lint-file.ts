import { lint } from "../../pipeline.ts";
import type { LintResult, Problem } from "../../report/report.ts";
import type { Settings } from "../../settings/settings.ts";
import { problemOf } from "../../source/problem.ts";
import type { Source } from "../../types/source.ts";
import type { RegistryOf } from "../facts/project-file.ts";
import type { FileRead } from "../files/files.ts";
import type { FixMode } from "../write/fix.ts";

export interface LintFileOptions {
  /** Apply fixes to the file. */
  readonly fix?: FixMode;
  /** Say what they would change. */
  readonly fixDryRun?: FixMode;
  /** Give the citations with the result. */
  readonly citations?: boolean;
}

/** Those of a command's options that say what is done with each file. */
export const fileOptions = ({ fix, fixDryRun, citations }: LintFileOptions): LintFileOptions => ({
  ...(fix && { fix }),
  ...(fixDryRun && { fixDryRun }),
  ...(citations && { citations }),
});

/** What a run knows of each of its files. */
export interface LintRun {
  readonly options: LintFileOptions;
  readonly registryOf: RegistryOf;
  readonly onProblem: (problem: Problem) => void;
}

/** Lints one file, and fixes it, or says what that would change, where the run does so. */
export async function lintFile(file: FileRead, settings: Settings, run: LintRun): Promise<LintResult> {
  const { fix, fixDryRun } = run.options;
  if (fix) return fixFile(file, fix, settings, run);
  const found = findIn(file.source, settings, run);
  if (!fixDryRun) return found;
  const { diffOfFixes } = await import("../write/fix.ts");
  return { ...found, diff: await diffOfFixes(file.source, fixDryRun, (source) => findIn(source, settings, run)) };
}

function findIn(source: Source, settings: Settings, { options, registryOf }: LintRun): LintResult {
  const { resolved, diagnostics } = lint(source, registryOf(source.path, settings.registries), settings);
  return { source, citations: resolved.length, diagnostics, fixed: 0, ...(options.citations && { resolved }) };
}

/** What a file that cannot be written has to say is said all the same. */
async function fixFile(
  { source, encoding }: FileRead,
  mode: FixMode,
  settings: Settings,
  run: LintRun,
): Promise<LintResult> {
  const { applyFixes, save } = await import("../write/fix.ts");
  const { source: right, found, fixed } = await applyFixes(source, mode, (text) => findIn(text, settings, run));
  if (fixed === 0) return found;
  try {
    await save(source, right.text, encoding);
    return { ...found, fixed };
  } catch (error) {
    const { message } = problemOf(source.path, error);
    run.onProblem({ path: source.path, message: `could not be written: ${message}` });
    return findIn(source, settings, run);
  }
}
