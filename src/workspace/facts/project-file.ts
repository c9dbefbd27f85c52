import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { layered } from "../../registry/index/layered.ts";
import { type Project, projectFileName, readProject } from "../../registry/tables/project-table.ts";
import { decode } from "../../source/encoding.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import type { Entry, Registry } from "../../types/registry.ts";
import { readOwnFile } from "../files/own-file.ts";
import { slashed } from "../files/slashed.ts";

type OnProblem = (problem: ReadProblem) => void;

/**
 * Reads a project's registry file. Bad rows are returned as faults.
 *
 * @param file name of the file, recorded as the origin of its facts; without it the facts have no origin
 * @throws ReadProblem if it cannot be read or is not text
 */
export function readProjectFile(path: string, file?: string): Project {
  try {
    return readProject(decode(path, readOwnFile(path)).text, file);
  } catch (error) {
    throw problemOf(path, error);
  }
}

/** The project's registry file in a folder or the nearest one above, up to the top of the repository. */
export function projectFileAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, projectFileName);
    if (existsSync(path)) return slashed(relative("", path));
    if (at === dirname(at) || existsSync(join(at, ".git"))) return undefined;
  }
}

/**
 * Returns the files of facts for the file at a path, later ones overriding earlier ones: those of its configuration,
 * then the nearest project file. If `files` is not empty, returns it instead.
 */
export function factFilesOf(files: readonly string[] = []): (path: string, configured?: readonly string[]) => string[] {
  const byFolder = new Map<string, readonly string[]>();
  function nearest(folder: string): readonly string[] {
    const found = byFolder.get(folder) ?? [projectFileAbove(folder) ?? []].flat();
    byFolder.set(folder, found);
    return found;
  }
  return (path, configured = []) => (files.length > 0 ? [...files] : [...configured, ...nearest(dirname(path))]);
}

/** The registry for the file at a path, including the files of facts that its configuration names. */
export type RegistryOf = (path: string, configured?: readonly string[]) => Registry;

/**
 * Layers files of facts over `base`, and what the drafts say about themselves over these. Reports the errors of each
 * file once.
 */
export function registries(
  base: Registry,
  { files, drafts = [] }: { files?: readonly string[]; drafts?: readonly Entry[] },
  onProblem: OnProblem,
): RegistryOf {
  const byPath = new Map<string, readonly Entry[]>();
  const byFiles = new Map<string, Registry>();
  const filesOf = factFilesOf(files);

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

  return (path, configured) => over(filesOf(path, configured));
}

function entriesOf(path: string, onProblem: OnProblem): readonly Entry[] {
  try {
    const { entries, faults } = readProjectFile(path, path);
    for (const { line, message } of faults) onProblem(new ReadProblem(`${path}:${line}`, message));
    return entries;
  } catch (error) {
    onProblem(problemOf(path, error));
    return [];
  }
}
