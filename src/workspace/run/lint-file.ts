import { applyFixes, type FixMode } from "../../fixes/apply.ts";
import { changesOf } from "../../fixes/compose.ts";
import { type Examined, examine } from "../../pipeline.ts";
import { located } from "../../report/located.ts";
import type { Settings } from "../../settings/settings.ts";
import { problemOf } from "../../source/problem.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import type { RegistryOf } from "../facts/project-file.ts";
import type { FileRead } from "../files/files.ts";
import { houseOf } from "../settings/house.ts";
import type { WriteOptions, Written } from "../write/changes.ts";

/** What to do with each file apart from linting it. */
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
  /** Takes standard input after fixing. */
  readonly onFixedInput?: FixedInput;
}

/** Takes the bytes of standard input after fixing, even if nothing was fixed. */
export type FixedInput = (bytes: Uint8Array) => Promise<void>;

/** Lints one file. Fixes it, or makes a diff of the fixes, if asked to. */
export async function lintFile(file: FileRead, settings: Settings, context: LintContext): Promise<LintResult> {
  const { source } = file;
  const { fix, fixDryRun, annotate, citations } = context.options;
  const options = { ...settings, house: await houseOf(settings) };
  const find = (text: Source) => examine(text, context.registryOf(source.path, settings.registries), options);
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
  const { source: right, found, fixed, said } = await fixFile(file, fix, find, context);
  return { ...result(right, found), fixed, ...(said.length > 0 && { said }) };
}

interface FixedFile {
  /** The file as it is now, and the findings in it. */
  readonly source: Source;
  readonly found: Examined;
  readonly fixed: number;
  /** Messages about what could not be fixed. */
  readonly said: readonly string[];
}

/** Fixes a file and writes it. If it cannot be written, it is unchanged, and its findings are still reported. */
async function fixFile(
  file: FileRead,
  mode: FixMode,
  find: (text: Source) => Examined,
  { options, onProblem, onFixedInput }: LintContext,
): Promise<FixedFile> {
  const { source, bytes, isInput } = file;
  const write = async (changed: Uint8Array) =>
    isInput ? onFixedInput?.(changed) : (await import("../write/save.ts")).save(source.path, bytes, changed);
  const { source: right, found, rounds, fixed } = await applyFixes(source, mode, find);
  try {
    const { writeChanges } = await import("../write/changes.ts");
    const changes = changesOf(rounds, right.text);
    const written = fixed === 0 ? nothing : await writeChanges(file, changes, options, write);
    if (written.made === 0 && isInput) await onFixedInput?.(bytes);
    const { said, source: now = right } = written;
    // a file with a map is read again, because its text may differ from what was fixed
    return { source: now, found: now === right ? found : find(now), fixed: fixed - said.length, said };
  } catch (error) {
    onProblem({ path: source.path, message: `could not be written: ${problemOf(source.path, error).message}` });
    return { source, found: find(source), fixed: 0, said: [] };
  }
}

const nothing: Written = { made: 0, said: [] };
