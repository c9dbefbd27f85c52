import { type Dirent, readdir } from "node:fs";
import { join, relative, resolve } from "node:path";
import fastGlob from "fast-glob";
import { readGlob } from "../../source/format.ts";
import { problemOf, type ReadProblem } from "../../source/problem.ts";
import { gitignored } from "./gitignore.ts";
import type { Selection } from "./selection.ts";
import { slashed } from "./slashed.ts";

/** `~$draft.docx`: Word keeps one beside each file that is open. */
const isLock = (name: string): boolean => name.startsWith("~$");

type OnProblem = (problem: ReadProblem) => void;

/** The selected files in a folder, without hidden files, installed packages, and files that git ignores. */
export async function filesIn(folder: string, onProblem: OnProblem, selection?: Selection): Promise<string[]> {
  const walk = { ...options(resolve(folder), onProblem, await selection?.leftOutIn(folder)), cwd: folder };
  if (!selection) return (await fastGlob(readGlob, walk)).map((path) => join(folder, path));
  const found: string[] = [];
  for (const path of await fastGlob("**", walk)) {
    if (await selection.isMeant(join(folder, path))) found.push(join(folder, path));
    else selection.onPassedOver?.(path);
  }
  return found;
}

/** The files of any kind that a glob matches, without excluded ones; null if it is not a glob. */
export async function filesMatching(
  glob: string,
  onProblem: OnProblem,
  selection?: Selection,
): Promise<string[] | null> {
  if (!fastGlob.isDynamicPattern(glob)) return null;
  const base = resolve(fastGlob.generateTasks(glob)[0]?.base ?? ".");
  return fastGlob(glob, options(base, onProblem, await selection?.leftOutIn(base)));
}

/**
 * Options for fast-glob, with an adapter that reads folders. The adapter drops ignored folders, so that the walk never
 * enters them, and reports an unreadable folder instead of ending the walk.
 */
function options(
  base: string,
  onProblem: OnProblem,
  leftOut: (path: string, isFolder: boolean) => boolean = () => false,
): fastGlob.Options {
  const ignored = gitignored(base);
  const wanted = (folder: string) => (entry: Dirent) =>
    entry.name !== "node_modules" &&
    !isLock(entry.name) &&
    !ignored(join(folder, entry.name), entry.isDirectory()) &&
    !leftOut(join(folder, entry.name), entry.isDirectory());

  type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
  const readWanted = (folder: string, settings: { withFileTypes: true }, done: Done) =>
    readdir(folder, settings, (error, entries) => {
      if (error) onProblem(problemOf(slashed(relative("", folder)), error));
      done(null, error ? [] : entries.filter(wanted(folder)));
    });
  return {
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    fs: { readdir: readWanted as unknown as NonNullable<fastGlob.FileSystemAdapter["readdir"]> },
  };
}
