import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { layered } from "../registry/layered.ts";
import { type Project, projectFileName, readProject } from "../registry/project.ts";
import type { Registry } from "../registry/registry.ts";
import type { Entry } from "../types.ts";
import { decode } from "./encoding.ts";
import { problemOf, ReadProblem } from "./problem.ts";
import { slashed } from "./slashed.ts";

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

/**
 * The registry that holds for the file at a path: `base`, over it the project's files (`files`, or without any the one
 * nearest to the path), over these what the drafts say of themselves. What is wrong with a file is said once.
 */
export function registries(
  base: Registry,
  { files = [], drafts = [] }: { files?: readonly string[]; drafts?: readonly Entry[] },
  onProblem: OnProblem,
): (path: string) => Registry {
  const byFiles = new Map<string, Registry>();
  const byFolder = new Map<string, Registry>();

  function over(paths: readonly string[]): Registry {
    const key = paths.join("\n");
    const known = byFiles.get(key);
    if (known) return known;
    const made = layered(base, [...paths.flatMap((path) => entriesOf(path, onProblem)), ...drafts]);
    byFiles.set(key, made);
    return made;
  }

  function nearest(folder: string): Registry {
    const known = byFolder.get(folder);
    if (known) return known;
    const file = projectFileAbove(folder);
    const made = over(file === undefined ? [] : [file]);
    byFolder.set(folder, made);
    return made;
  }

  return (path) => (files.length > 0 ? over(files) : nearest(dirname(path)));
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
