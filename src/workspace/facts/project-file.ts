import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { layered } from "../../registry/index/layered.ts";
import { type Project, projectFileName, readProject } from "../../registry/tables/project-table.ts";
import { decode } from "../../source/encoding.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import type { Entry, Registry } from "../../types/registry.ts";
import { slashed } from "../files/slashed.ts";

type OnProblem = (problem: ReadProblem) => void;

/**
 * The facts of a project's file. Bad rows are among the faults.
 *
 * @throws ReadProblem where it cannot be read, or is no text
 */
export function readProjectFile(path: string): Project {
  try {
    return readProject(decode(path, readFileSync(path)).text);
  } catch (error) {
    throw problemOf(path, error);
  }
}

/** The project's file in the folder, or in the nearest one above it, up to the top of the repository. */
export function projectFileAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, projectFileName);
    if (existsSync(path)) return slashed(relative("", path));
    if (at === dirname(at) || existsSync(join(at, ".git"))) return undefined;
  }
}

/** The registry that holds for the file at a path, with the files of facts that the configuration names. */
export type RegistryOf = (path: string, configured?: readonly string[]) => Registry;

/**
 * `base`, over it the project's files (`files`, or without any the one nearest to the path and those of the
 * configuration), over these what the drafts say of themselves. What is wrong with a file is said once.
 */
export function registries(
  base: Registry,
  { files = [], drafts = [] }: { files?: readonly string[]; drafts?: readonly Entry[] },
  onProblem: OnProblem,
): RegistryOf {
  const byPath = new Map<string, readonly Entry[]>();
  const byFiles = new Map<string, Registry>();
  const byFolder = new Map<string, readonly string[]>();

  function entriesOnce(path: string): readonly Entry[] {
    const known = byPath.get(path) ?? entriesOf(path, onProblem);
    byPath.set(path, known);
    return known;
  }

  function over(paths: readonly string[]): Registry {
    const key = paths.join("\n");
    const known = byFiles.get(key);
    if (known) return known;
    const made = layered(base, [...paths.flatMap(entriesOnce), ...drafts]);
    byFiles.set(key, made);
    return made;
  }

  function nearest(folder: string): readonly string[] {
    const known = byFolder.get(folder);
    if (known) return known;
    const file = projectFileAbove(folder);
    const found = file === undefined ? [] : [file];
    byFolder.set(folder, found);
    return found;
  }

  return (path, configured = []) => over(files.length > 0 ? files : [...nearest(dirname(path)), ...configured]);
}

function entriesOf(path: string, onProblem: OnProblem): readonly Entry[] {
  try {
    const { entries, faults } = readProjectFile(path);
    for (const { line, message } of faults) onProblem(new ReadProblem(`${path}:${line}`, message));
    return entries;
  } catch (error) {
    onProblem(problemOf(path, error));
    return [];
  }
}
