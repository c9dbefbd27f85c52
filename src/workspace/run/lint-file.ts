import { applyFixes, type FixMode } from "../../fixes/apply.ts";
import { changesOf } from "../../fixes/compose.ts";
import { examine } from "../../pipeline.ts";
import { located } from "../../report/located.ts";
import type { Settings } from "../../settings/settings.ts";
import { problemOf } from "../../source/problem.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import type { RegistryOf } from "../facts/project-file.ts";
import type { FileRead } from "../files/files.ts";
import type { WriteOptions } from "../write/changes.ts";

/** What to do with each file besides finding. */
export interface LintFileOptions extends WriteOptions {
  /** Apply fixes to the file. */
  readonly fix?: FixMode;
  /** Make a diff of what these fixes would change. */
  readonly fixDryRun?: FixMode;
  /** Folder for copies of the files with their findings as comments, if the format has comments. */
  readonly annotate?: string;
  /** Include the text and its citations in the result, for a report that shows them. */
  readonly citations?: boolean;
}

/** What a run provides for linting each file. */
export interface LintContext {
  readonly options: LintFileOptions;
  readonly registryOf: RegistryOf;
  readonly onProblem: (problem: Problem) => void;
}

/** Lints one file. Fixes it, or makes a diff of the fixes, if asked to. */
export async function lintFile(file: FileRead, settings: Settings, context: LintContext): Promise<LintResult> {
  const { source } = file;
  const { fix, fixDryRun, annotate, citations } = context.options;
  const find = (text: Source) => examine(text, context.registryOf(source.path, settings.registries), settings);
  const result = (text: Source, { resolved, diagnostics } = find(text)): LintResult => ({
    path: text.path,
    format: text.format,
    citations: resolved.length,
    findings: located(text, diagnostics),
    fixed: 0,
    ...(citations && { read: { source: text, resolved } }),
  });
  if (annotate !== undefined) {
    const found = find(source);
    const { writeComments } = await import("../write/comments.ts");
    const said = await writeComments(file, found, annotate, context.options);
    return { ...result(source, found), ...(said.length > 0 && { said }) };
  }
  if (fixDryRun) {
    const { diffOf } = await import("../../fixes/diff.ts");
    return { ...result(source), diff: diffOf(source, await applyFixes(source, fixDryRun, find)) };
  }
  if (!fix) return result(source);

  const { source: right, found, rounds, fixed } = await applyFixes(source, fix, find);
  if (fixed === 0) return result(right, found);
  try {
    const { writeChanges } = await import("../write/changes.ts");
    const written = await writeChanges(file, changesOf(rounds, right.text), context.options);
    const { said } = written;
    const unfixed = said.length;
    // what has no map is written as it was fixed
    const now = written.source ?? right;
    return { ...result(now, written.source ? find(now) : found), fixed: fixed - unfixed, ...(unfixed > 0 && { said }) };
  } catch (error) {
    // If the file cannot be written, still report its findings.
    context.onProblem({ path: source.path, message: `could not be written: ${problemOf(source.path, error).message}` });
    return result(source);
  }
}
